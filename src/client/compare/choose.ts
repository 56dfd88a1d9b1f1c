import { AddressForm } from '#src/client/form/address-form.ts';
import { likeOptions } from '#src/client/form/like-options.ts';
import { fill, put } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';

const FEWEST = 2;
const MOST = 4;

/** Any two to four documents and places side by side. The address has their ids: `?with=a,b`. */
class ChooseSides extends AddressForm {
  /** What was asked for last: what arrives later for something else is not drawn. */
  #asked = '';

  override connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) likeOptions(form);
    super.connectedCallback();
    // Whoever comes for two of them does not want to pass the whole matrix first.
    if (this.#asked !== ' ' && location.hash === '') this.scrollIntoView();
  }

  get #choices(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-side]')];
  }

  /**
   * What is offered under some ids: a document by its id, a place as `cities/…`. An id may be both: it is the place
   * where all are places, and else the document.
   */
  #offered(ids: readonly string[]): string[] {
    const offered = new Set([...(this.#choices[0]?.options ?? [])].map(({ value }) => value));
    const isPlace = (id: string): boolean => offered.has(`cities/${id}`);
    const areAll = ids.every(isPlace);
    return ids.map((id) => (isPlace(id) && (areAll || !offered.has(id)) ? `cities/${id}` : id));
  }

  protected override changed(form: HTMLFormElement): void {
    const field = form.querySelector<HTMLInputElement>('input[name="with"]');
    const chosen = this.#choices.map(({ value }) => value).filter((value) => value !== '');
    const short = chosen.map((value) => value.replace('cities/', ''));
    if (field) field.value = (this.#offered(short).join() === chosen.join() ? short : chosen).join();
    super.changed(form);
  }

  protected override show(_: HTMLFormElement, state: URLSearchParams): void {
    const asked = (state.get('with') ?? '').split(',').filter((id) => id !== '');
    const ids = this.#offered(asked);
    for (const [at, select] of this.#choices.entries()) select.value = ids[at] ?? '';
    const options = [...(this.#choices[0]?.options ?? [])];
    const strange = ids.find((id) => options.every(({ value }) => value !== id));
    const { few, many, twice, unknown, loading, failed } = this.dataset;
    const fault =
      strange !== undefined
        ? fill(unknown, { id: `“${strange}”` })
        : ids.length > MOST
          ? many
          : new Set(ids).size < ids.length
            ? twice
            : ids.length > 0 && ids.length < FEWEST
              ? few
              : undefined;
    const drawn = `${ids.join()} ${state.get('theme') ?? ''}`;
    this.#asked = drawn;
    const chosen = this.querySelector<HTMLElement>('.chosen');
    if (!chosen) return;
    chosen.hidden = ids.length === 0 || fault !== undefined;
    put(this, fault ?? (chosen.hidden ? '' : loading));
    if (chosen.hidden) return;
    chosen.replaceChildren();
    import('./drawn.ts')
      .then(({ sidesOf }) => sidesOf(ids, state.get('theme')))
      .then(
        (html) => {
          if (this.#asked !== drawn) return;
          chosen.innerHTML = trustedHtml(html);
          put(this, '');
        },
        () => {
          if (this.#asked === drawn) put(this, failed);
        },
      );
  }
}

customElements.define('choose-sides', ChooseSides);
