import { type MatrixFilter as Asked, asksForSentences, readFilter, writeFilter } from '../compare/filter.ts';
import type { MatrixData } from '../compare/matrix-data.ts';
import { downloadMatrix } from './compare-csv.ts';
import { fill, loadMatrix, writeAddress } from './compare-data.ts';
import { asked, fillForm, offerInstruments, shownBy } from './compare-form.ts';
import { showTable } from './compare-table.ts';

/** A lens by itself asks for nothing. */
function isAnyAsked(filter: Asked): boolean {
  return asksForSentences(filter) || filter.kinds.length > 0 || filter.from !== null || filter.to !== null;
}

/** Narrows both tables of the matrix; the address keeps the state. Without script everything is shown. */
class MatrixFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    fillForm(form, readFilter(new URLSearchParams(location.search)));
    form.addEventListener('change', () => this.#changed(form));
    // The controls have their first values only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#changed(form)));
    this.querySelector('[data-csv]')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#load().then((data) => data && downloadMatrix(data, shownBy(asked(form), data)));
    });
    if (isAnyAsked(asked(form))) void this.#show(asked(form));
  }

  #changed(form: HTMLFormElement): void {
    offerInstruments(form);
    const filter = asked(form);
    writeAddress((state) => writeFilter(filter.instrument === '' ? { ...filter, lens: '' } : filter, state));
    void this.#show(filter);
  }

  async #load(): Promise<MatrixData | null> {
    try {
      return await loadMatrix(this.dataset.source ?? '');
    } catch {
      this.#say(this.dataset.failed ?? '');
      return null;
    }
  }

  #say(words: string): void {
    const output = this.querySelector('output');
    if (output) output.value = words;
  }

  async #show(filter: Asked): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const shown = shownBy(filter, data);
    const words = isAnyAsked(filter) ? { of: this.dataset.of ?? '', none: this.dataset.none ?? '' } : null;
    for (const table of this.querySelectorAll<HTMLElement>('[data-table]'))
      showTable(table, data, shown, words);
    const count = data.sentences.filter(shown.sentence).length;
    this.#say(words ? fill(this.dataset.shown ?? '', { shown: count, all: data.sentences.length }) : '');
  }
}

customElements.define('matrix-filter', MatrixFilter);
