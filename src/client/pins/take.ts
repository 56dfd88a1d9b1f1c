import { around, pageLanguage, put } from '#src/client/page/dom.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { keepPins, ownPins, withPins } from './pins.ts';

/** Takes away all passages that the page shows, in their order: pins them, or makes a file named after the page. */
class TakePassages extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const act = around(target, 'button')?.dataset.act;
      if (act) void this.#take(act).then((said) => put(this, said));
    });
  }

  /** @returns what is then to be said */
  async #take(act: string): Promise<string> {
    const { take } = handout[pageLanguage()];
    const shown = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
    const ids = new Set(shown.flatMap(({ dataset }) => dataset.passage ?? []));
    const pins = [...ids].map((id) => ({ id, note: '' }));
    if (act === 'all') {
      keepPins(withPins(ownPins(), pins));
      return take.pinned(ownPins().pins.length);
    }
    try {
      const [{ passagesOf }, { saveAs }] = await Promise.all([import('./passages.ts'), import('./save.ts')]);
      const codings = new Map(
        shown.map((one) => [one.dataset.passage, one.closest<HTMLElement>('[data-coding]')?.dataset.coding]),
      );
      const found = [...(await passagesOf(pins, this.dataset))].flatMap(([id, passage]) =>
        passage ? [{ ...passage, coding: codings.get(id) ?? '' }] : [],
      );
      const name = location.pathname.split('/').at(-2) || 'passages';
      const title = document.querySelector('h1 [lang]')?.textContent ?? '';
      await saveAs(act, name, title, found);
      return '';
    } catch {
      return take.failed;
    }
  }
}

customElements.define('take-passages', TakePassages);
