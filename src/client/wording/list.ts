import { AddressForm } from '#src/client/form/address-form.ts';
import { likeOptions } from '#src/client/form/like-options.ts';
import { fill, put } from '#src/client/page/dom.ts';
import { givenName, givenQuery } from '#src/client/page/given.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import type { WordingAsked } from './read.ts';

/**
 * The concordance: the entries of the page while nothing is asked for, or those that the form asks for, or one alone
 * (`?seq=…`, and `#…` of an entry that the page has not), drawn from the data. More follow where more are asked for.
 */
class WordingList extends AddressForm {
  /** The entries that the page has. */
  #first: readonly Element[] = [];
  #next: (() => Promise<void>) | null = null;

  override connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) likeOptions(form);
    this.#first = [...this.#list.children];
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#next?.());
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      import('#src/client/form/shown-csv.ts').then(
        ({ saveShown }) => saveShown(this, '.concordance > li'),
        () => put(this, this.dataset.failed),
      );
    });
    super.connectedCallback();
    // Before the page looks for the part that the address names.
    addEventListener('hashchange', () => this.#findNamed(), { capture: true });
    this.#findNamed();
  }

  get #list(): HTMLElement {
    const list = this.querySelector<HTMLElement>('.concordance');
    if (!list) throw new Error('expected a list of entries');
    return list;
  }

  /** An entry that stands alone does so until something else is asked for. */
  protected override names(form: HTMLFormElement): string[] {
    return [...super.names(form), 'seq'];
  }

  protected override show(form: HTMLFormElement, state: URLSearchParams): void {
    const seq = givenQuery().get('seq');
    if (seq !== null) {
      this.#showOne(seq);
      return;
    }
    const hidden = new FormData(form).getAll('hide').map(String);
    const documents = ['document', 'and'].flatMap((name) => state.getAll(name));
    const least = Number(state.get('length') ?? 0);
    const list = this.#list;
    list.replaceChildren(...(state.size === 0 ? this.#first : []));
    const isKnown = new Set([...list.children].map(({ id }) => id));
    this.#draw({ least, documents, hidden, isKnown }, state.size > 0);
  }

  #findNamed(): void {
    const name = givenName();
    if (/-\d+-\d+$|-h\d+-\d+$/.test(name) && !document.getElementById(name)) this.#showOne(name);
  }

  #showOne(id: string): void {
    // It has its place, and its name, before it is there.
    const item = document.createElement('li');
    item.id = id;
    item.textContent = this.dataset.loading ?? '';
    this.#list.replaceChildren(item);
    this.#draw({ seq: id }, true);
  }

  /** @param isEmpty where nothing that is asked for stands on the page yet. */
  #draw(asked: WordingAsked, isEmpty: boolean): void {
    const list = this.#list;
    const more = this.querySelector<HTMLElement>('[data-more]');
    const say = (words: string | undefined): void => put(this, words);
    const count = (): void =>
      say(fill(this.dataset.shown, { shown: list.childElementCount, all: this.dataset.all ?? '' }));
    let entries: AsyncIterator<readonly string[]> | undefined;
    const next = async (): Promise<void> => {
      say(this.dataset.loading);
      try {
        const { drawnEntries } = await import('./read.ts');
        entries ??= drawnEntries(asked);
        const { value = [], done = false } = await entries.next();
        if (this.#next !== next) return;
        list.querySelector(':scope > li:not([data-length])')?.remove();
        list.insertAdjacentHTML('beforeend', trustedHtml(value.join('')));
        if (more) more.hidden = done;
        if ('seq' in asked && list.childElementCount === 0) say(this.dataset.gone);
        else count();
      } catch {
        if (this.#next === next) say(this.dataset.failed);
      }
    };
    this.#next = next;
    if (isEmpty) void next();
    else {
      count();
      if (more) more.hidden = list.childElementCount >= Number(this.dataset.all);
    }
  }
}

customElements.define('wording-list', WordingList);
