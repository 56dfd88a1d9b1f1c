import { loadMatrix, matrixPassage } from '#src/client/compare/passage.ts';
import { download } from '#src/client/download.ts';
import { writeAddress } from '#src/client/form/state.ts';
import { Announcer } from '#src/client/page/announcer.ts';
import { around, put } from '#src/client/page/dom.ts';
import type { MatrixData, PassageData } from '#src/compare/matrix-data.ts';
import { PINS_CHANGED, pins, setPins, togglePin } from './pins.ts';
import { movedUp, pinsState, printSheet, sheetAddress, sheetOf } from './sheet.ts';

/** The pinned passages on a sheet. An address with `?pin=…` shows the passages that it names. */
class HandOut extends HTMLElement {
  readonly #announcer = new Announcer(this);
  #data: MatrixData | null = null;

  connectedCallback(): void {
    this.hidden = false;
    const asked = new URLSearchParams(location.search).getAll('pin');
    if (asked.length > 0) setPins(asked);
    document.addEventListener(PINS_CHANGED, () => {
      writeAddress(['pin'], pinsState(pins()));
      void this.#show();
    });
    this.addEventListener('click', ({ target }) => {
      const button = around(target, '[data-act]');
      if (button) void this.#act(button.dataset.act ?? '', around(button, '.passage')?.dataset.passage ?? '');
    });
    this.querySelector('input')?.addEventListener('input', () => put(this, this.#title(), '.sheet-title'));
    if (pins().length > 0) void this.#show();
  }

  #title(): string {
    return this.querySelector('input')?.value.trim() || (this.dataset.untitled ?? '');
  }

  #passages(): PassageData[] {
    return pins().flatMap((id) => this.#data?.sentences.find((passage) => passage.id === id) ?? []);
  }

  async #show(): Promise<void> {
    if (pins().length > 0) this.#data = await loadMatrix().catch(() => null);
    const context = this.#data && { data: this.#data, words: this.dataset };
    const acts = this.querySelector('template')?.innerHTML;
    const items = context ? this.#passages().map((passage) => matrixPassage(passage, context, acts)) : [];
    this.querySelector('[data-filled]')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', items.length > 0);
    const list = this.querySelector('ol');
    if (list) list.innerHTML = items.join('');
    put(this, this.#title(), '.sheet-title');
    put(this, sheetAddress(pins()), '[data-address]');
  }

  async #act(act: string, id: string): Promise<void> {
    if (act === 'remove') togglePin(id);
    else if (act === 'up') setPins(movedUp(pins(), id));
    else if (act === 'clear') setPins([]);
    else if (act === 'print') printSheet();
    else if (act === 'link') await this.#announcer.copy(sheetAddress(pins()), this.dataset);
    else if (this.#data) await this.#save(act, this.#data);
  }

  async #save(act: string, data: MatrixData): Promise<void> {
    const sheet = sheetOf(this.#passages(), this.#title(), { data, words: this.dataset });
    const { sheetCsv, sheetMarkdown } = await import('./export.ts');
    if (act === 'csv') download('passages.csv', 'text/csv', sheetCsv(sheet));
    else download('passages.md', 'text/markdown', sheetMarkdown(sheet));
  }
}

customElements.define('hand-out', HandOut);
