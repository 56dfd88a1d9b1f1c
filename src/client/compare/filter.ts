import { fetchCollection } from '#src/client/collection.ts';
import { download } from '#src/client/download.ts';
import { AddressForm } from '#src/client/form/address-form.ts';
import { fillForm, stateOf, writeAddress } from '#src/client/form/state.ts';
import { fill, put } from '#src/client/page/dom.ts';
import { givenName } from '#src/client/page/given.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { type MatrixFilter as Asked, asksForSentences, readFilter } from '#src/compare/filter.ts';
import type { MatrixData } from '#src/compare/matrix-data.ts';
import { MATRIX_COLUMNS, matrixRows, shownBy } from '#src/compare/matrix-rows.ts';
import { toCsv } from '#src/export/csv.ts';
import { showTable } from './table.ts';

/** A lens by itself asks for nothing. */
function isAnyAsked(filter: Asked): boolean {
  return asksForSentences(filter) || filter.kinds.length > 0 || filter.from !== null || filter.to !== null;
}

/** What a form asks for. One lens is always chosen, whether or not the address names it. */
function askedBy(form: HTMLFormElement, state: URLSearchParams): Asked {
  const lens = form.querySelector<HTMLInputElement>('input[name="lens"]:checked')?.value ?? '';
  return { ...readFilter(state), lens };
}

/** Offers the instruments of the chosen lens only. */
function offerInstruments(form: HTMLFormElement): void {
  const lens = form.querySelector<HTMLInputElement>('input[name="lens"]:checked')?.value;
  for (const group of form.querySelectorAll<HTMLOptGroupElement>('optgroup[data-lens]')) {
    const isChosen = group.dataset.lens === lens;
    group.hidden = !isChosen;
    group.disabled = !isChosen;
    const select = group.closest('select');
    if (!isChosen && select?.selectedOptions[0]?.parentElement === group) select.value = '';
  }
}

/** Narrows both tables of the matrix. */
class MatrixFilter extends AddressForm {
  /** The matrix is fetched when something is first asked for. */
  #isNarrowed = false;
  /** What the page has of each matrix of which columns can be chosen. */
  #first = new Map<HTMLElement, string>();

  override connectedCallback(): void {
    const form = this.querySelector('form');
    for (const choice of this.querySelectorAll<HTMLElement>('[data-choice]')) this.#offer(choice);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.dataset.one) this.#choose(target);
    });
    this.addEventListener('words', () => form && this.#narrow(form, stateOf(form)));
    super.connectedCallback();
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-one]')) this.#choose(select);
    this.querySelector('[data-csv]')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (form) void this.#load().then((data) => data && this.#save(data, askedBy(form, stateOf(form))));
    });
  }

  /** A box for each document or place, as the choice of sides offers them; a cell that the address names has its column. */
  #offer(choice: HTMLElement): void {
    const { choice: id = '' } = choice.dataset;
    const options = document.querySelectorAll<HTMLOptionElement>('[data-offers] optgroup > option');
    for (const { value, text } of options) {
      const isPlace = value.startsWith('cities/');
      if (isPlace !== (id === 'cities')) continue;
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name: id, value: value.replace('cities/', '') });
      const label = document.createElement('label');
      label.append(box, ' ', text);
      choice.append(label);
    }
    const [table, , column] = givenName().split('.');
    if (table === id && column && !document.getElementById(givenName()))
      writeAddress([id], new URLSearchParams({ [id]: column }));
    const section = this.querySelector<HTMLElement>(`[data-matrix="${id}"]`);
    if (section) this.#first.set(section, section.innerHTML);
  }

  /** Draws the chosen columns; with none chosen, those that the page has. */
  async #draw(state: URLSearchParams): Promise<void> {
    for (const [section, first] of this.#first) {
      const id = section.dataset.matrix === 'cities' ? 'cities' : 'documents';
      const boxes = [...this.querySelectorAll<HTMLInputElement>(`[data-choice] [name="${id}"]`)];
      const chosen = state.getAll(id).slice(0, Number(section.dataset.most));
      for (const box of boxes) box.disabled = !box.checked && chosen.length >= Number(section.dataset.most);
      const asked = chosen.join();
      if ((section.dataset.asked ?? '') === asked) continue;
      section.dataset.asked = asked;
      const silent = [...section.querySelectorAll<HTMLElement>('tr:has([data-nowhere])')];
      const themes = silent.flatMap(({ dataset }) => dataset.theme ?? []);
      const html = asked
        ? await import('./columns.ts').then(({ matrixOf }) => matrixOf(id, chosen, themes)).catch(() => null)
        : first;
      if (section.dataset.asked !== asked) continue;
      if (html === null) put(this, this.dataset.failed);
      else section.innerHTML = trustedHtml(html);
      for (const select of section.querySelectorAll<HTMLSelectElement>('[data-one]')) this.#choose(select);
      section.dispatchEvent(new Event('drawn', { bubbles: true }));
    }
  }

  /** Where there is no room for columns, one stands by itself. */
  #choose({ dataset, value }: HTMLSelectElement): void {
    const table = this.querySelector(`[data-table="${dataset.one}"]`);
    for (const cell of table?.querySelectorAll<HTMLElement>('td[data-column], th[data-columns]') ?? []) {
      const { column, columns = column } = cell.dataset;
      cell.toggleAttribute('data-aside', value !== '' && !columns?.split(' ').includes(value));
    }
  }

  /** The lens first: an instrument may have its name in another lens too. */
  protected override asked(form: HTMLFormElement): URLSearchParams {
    const state = super.asked(form);
    fillForm(form, state);
    offerInstruments(form);
    return state;
  }

  protected override changed(form: HTMLFormElement): void {
    offerInstruments(form);
    super.changed(form);
  }

  protected override show(form: HTMLFormElement, state: URLSearchParams): void {
    void this.#draw(state).then(() => this.#narrow(form, state));
  }

  #narrow(form: HTMLFormElement, state: URLSearchParams): void {
    const filter = askedBy(form, state);
    this.#isNarrowed ||= isAnyAsked(filter);
    if (this.#isNarrowed) void this.#load().then((data) => data && this.#show(data, filter));
  }

  async #load(): Promise<MatrixData | null> {
    try {
      return await fetchCollection<MatrixData>('matrix');
    } catch {
      put(this, this.dataset.failed);
      return null;
    }
  }

  #show(data: MatrixData, filter: Asked): void {
    const shown = shownBy(filter, data);
    const { of = '', none = '' } = this.dataset;
    const words = isAnyAsked(filter) ? { of, none } : null;
    for (const table of this.querySelectorAll<HTMLElement>('[data-table]'))
      showTable(table, data, shown, words);
    const all = data.sentences.filter(({ carriesThemes, does }) => carriesThemes && does !== null);
    const count = all.filter(shown.sentence).length;
    put(this, words ? fill(this.dataset.shown, { shown: count, all: all.length }) : '');
  }

  /** The part of the matrix that is shown, as a file. */
  #save(data: MatrixData, filter: Asked): void {
    download('matrix.csv', 'text/csv', toCsv(matrixRows(data, shownBy(filter, data)), MATRIX_COLUMNS));
  }
}

customElements.define('matrix-filter', MatrixFilter);
