import {
  type MatrixFilter as Asked,
  asksForSentences,
  passes,
  passesDocument,
  readFilter,
  writeFilter,
} from '../compare/filter.ts';
import type { MatrixData } from '../compare/matrix-data.ts';
import type { Shown } from '../compare/matrix-rows.ts';
import { downloadMatrix } from './compare-csv.ts';
import { fill, loadMatrix, writeAddress } from './compare-data.ts';
import { showTable } from './compare-table.ts';

/** What a filter lets through: a column stays while any document that speaks in it does. */
function shownBy(filter: Asked, data: MatrixData): Shown {
  const lens = data.lenses.find(({ id }) => id === filter.lens);
  const documents = new Set(
    data.documents.filter((document) => passesDocument(filter, document)).map(({ id }) => id),
  );
  const cities = new Set(
    data.sentences.filter(({ document }) => documents.has(document)).flatMap((passage) => passage.cities),
  );
  return {
    sentence: (passage) => passes(filter, passage, lens),
    column: (table, column) => (table === 'documents' ? documents : cities).has(column),
  };
}

/** Narrows both tables of the matrix; the address keeps the state. Without script everything is shown. */
class MatrixFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.hidden = false;
    this.#fill(this.#form, readFilter(new URLSearchParams(location.search)));
    this.#form.addEventListener('change', () => this.#changed());
    // The controls have their first values only after the event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.querySelector('[data-csv]')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#load().then((data) => data && downloadMatrix(data, shownBy(this.#asked(), data)));
    });
    this.#lens();
    if (this.#isAsked()) void this.#show();
  }

  #asked(): Asked {
    const fields = this.#form ? [...new FormData(this.#form)] : [];
    return readFilter(
      new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)])),
    );
  }

  /** A lens by itself asks for nothing. */
  #isAsked(): boolean {
    const asked = this.#asked();
    return asksForSentences(asked) || asked.kinds.length > 0 || asked.from !== null || asked.to !== null;
  }

  #fill(form: HTMLFormElement, filter: Asked): void {
    for (const box of form.querySelectorAll<HTMLInputElement>('input'))
      box.checked =
        box.name === 'kind'
          ? filter.kinds.includes(box.value)
          : filter.lens === ''
            ? box.checked
            : box.value === filter.lens;
    this.#lens();
    for (const name of ['instrument', 'wording', 'actor', 'from', 'to'] as const) {
      const select = form.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = String(filter[name] ?? '');
    }
  }

  /** Offers the instruments of the chosen lens only. */
  #lens(): void {
    const { lens } = this.#asked();
    for (const group of this.querySelectorAll<HTMLOptGroupElement>('optgroup[data-lens]')) {
      const isChosen = group.dataset.lens === lens;
      group.hidden = !isChosen;
      group.disabled = !isChosen;
      const select = group.closest('select');
      if (!isChosen && select?.selectedOptions[0]?.parentElement === group) select.value = '';
    }
  }

  #changed(): void {
    this.#lens();
    const asked = this.#asked();
    writeAddress((state) => writeFilter(asked.instrument === '' ? { ...asked, lens: '' } : asked, state));
    void this.#show();
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

  async #show(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const shown = shownBy(this.#asked(), data);
    const words = this.#isAsked() ? { of: this.dataset.of ?? '', none: this.dataset.none ?? '' } : null;
    for (const table of this.querySelectorAll<HTMLElement>('[data-table]'))
      showTable(table, data, shown, words);
    const count = data.sentences.filter(shown.sentence).length;
    this.#say(words ? fill(this.dataset.shown ?? '', { shown: count, all: data.sentences.length }) : '');
  }
}

customElements.define('matrix-filter', MatrixFilter);
