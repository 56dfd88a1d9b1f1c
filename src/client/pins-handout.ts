import type { MatrixData, PassageData } from '../compare/matrix-data.ts';
import { download } from './compare-csv.ts';
import { loadMatrix, writeAddress } from './compare-data.ts';
import { cloneTemplate, passageContext, passageElement } from './compare-passage.ts';
import { PINS_CHANGED, pins, setPins, togglePin } from './pins.ts';
import { movedUp, printSheet, sheetAddress, sheetOf } from './pins-sheet.ts';

/** The pinned passages on a sheet. An address with `?pin=…` shows the passages that it names. */
class HandOut extends HTMLElement {
  #data: MatrixData | null = null;

  connectedCallback(): void {
    this.hidden = false;
    const asked = new URLSearchParams(location.search).getAll('pin');
    if (asked.length > 0) setPins(asked);
    document.addEventListener(PINS_CHANGED, () => {
      this.#writeAddress();
      void this.#show();
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
      const id = button?.closest<HTMLElement>('.passage')?.dataset.passage ?? '';
      if (button) void this.#act(button.dataset.act ?? '', id);
    });
    this.querySelector('input')?.addEventListener('input', () => this.#put('.sheet-title', this.#title()));
    if (pins().length > 0) void this.#show();
  }

  #put(selector: string, words: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = words;
  }

  #title(): string {
    return this.querySelector('input')?.value.trim() || (this.dataset.untitled ?? '');
  }

  #passages(): PassageData[] {
    return pins().flatMap((id) => this.#data?.sentences.find((passage) => passage.id === id) ?? []);
  }

  #writeAddress(): void {
    writeAddress((state) => {
      const out = new URLSearchParams(state);
      out.delete('pin');
      for (const id of pins()) out.append('pin', id);
      return out;
    });
  }

  async #show(): Promise<void> {
    if (pins().length > 0) this.#data = await loadMatrix(this.dataset.source ?? '').catch(() => null);
    const context = this.#data && passageContext(this, this.#data);
    const items = this.#passages().flatMap((passage) => {
      const item = context && passageElement(passage, context);
      item?.append(cloneTemplate(this, 'acts') ?? '');
      return item ?? [];
    });
    this.querySelector('[data-filled]')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', items.length > 0);
    this.querySelector('ol')?.replaceChildren(...items);
    this.#put('.sheet-title', this.#title());
    this.#put('[data-address]', sheetAddress(pins()).href);
  }

  async #act(act: string, id: string): Promise<void> {
    if (act === 'remove') togglePin(id);
    else if (act === 'up') setPins(movedUp(pins(), id));
    else if (act === 'clear') setPins([]);
    else if (act === 'print') printSheet();
    else if (act === 'link') await this.#copy();
    else if (this.#data) await this.#save(act, this.#data);
  }

  async #copy(): Promise<void> {
    const copying = navigator.clipboard.writeText(sheetAddress(pins()).href);
    const isCopied = await copying.then(
      () => true,
      () => false,
    );
    this.#put('[role="status"]', (isCopied ? this.dataset.copied : this.dataset.notCopied) ?? '');
  }

  async #save(act: string, data: MatrixData): Promise<void> {
    const sheet = sheetOf(this.#passages(), this.#title(), passageContext(this, data), this);
    const { sheetCsv, sheetMarkdown } = await import('./pins-export.ts');
    if (act === 'csv') download('passages.csv', 'text/csv', sheetCsv(sheet));
    else download('passages.md', 'text/markdown', sheetMarkdown(sheet));
  }
}

customElements.define('hand-out', HandOut);
