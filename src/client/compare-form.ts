import { type MatrixFilter as Asked, passes, passesDocument, readFilter } from '../compare/filter.ts';
import type { MatrixData } from '../compare/matrix-data.ts';
import type { Shown } from '../compare/matrix-rows.ts';

/** Between the form of the filters and what is shown. */

/** What a filter lets through: a column stays while any document that speaks in it does. */
export function shownBy(filter: Asked, data: MatrixData): Shown {
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

export function asked(form: HTMLFormElement): Asked {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
  return readFilter(new URLSearchParams(fields));
}

/** Offers the instruments of the chosen lens only. */
export function offerInstruments(form: HTMLFormElement): void {
  const { lens } = asked(form);
  for (const group of form.querySelectorAll<HTMLOptGroupElement>('optgroup[data-lens]')) {
    const isChosen = group.dataset.lens === lens;
    group.hidden = !isChosen;
    group.disabled = !isChosen;
    const select = group.closest('select');
    if (!isChosen && select?.selectedOptions[0]?.parentElement === group) select.value = '';
  }
}

export function fillForm(form: HTMLFormElement, filter: Asked): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="kind"]'))
    box.checked = filter.kinds.includes(box.value);
  for (const choice of form.querySelectorAll<HTMLInputElement>('input[name="lens"]'))
    if (filter.lens !== '') choice.checked = choice.value === filter.lens;
  offerInstruments(form);
  for (const name of ['instrument', 'wording', 'actor', 'from', 'to'] as const) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) select.value = String(filter[name] ?? '');
  }
}
