import { pageLanguage } from '#src/client/page/dom.ts';
import type { CellData, MatrixData, PassageData } from '#src/compare/matrix-data.ts';
import type { ThemeAcross } from '#src/compare/side.ts';
import { inLanguage } from '#src/i18n/language.ts';
import { escapeHtml } from '#src/text/html.ts';
import { type SilenceWords, silenceHtml } from '#src/views/silence.ts';
import { matrixPassage, type PassageContext, passageHref } from './passage.ts';

/** A passage as it is aligned by theme. */
export interface Item {
  readonly sentence: PassageData;
}

export interface ChosenSide {
  readonly name: string;
  readonly coded: readonly Item[];
  /** Its cell of the matrix on a theme. */
  readonly cellOn: (theme: string) => CellData | undefined;
}

/** The documents, then the places that are chosen, each in the order of its list. */
export function chosenSides(data: MatrixData, state: URLSearchParams): ChosenSide[] {
  const sides = (
    name: 'document' | 'city',
    records: MatrixData['cities'],
    isOf: (passage: PassageData, id: string) => boolean,
  ): ChosenSide[] =>
    records
      .filter(({ id }) => state.getAll(name).includes(id))
      .map((record) => {
        const passages = data.sentences.filter((passage) => isOf(passage, record.id));
        return {
          name: inLanguage(record.name, pageLanguage()),
          coded: passages.map((sentence) => ({ sentence })),
          cellOn: (theme) =>
            data[name === 'document' ? 'byDocument' : 'byCity'].rows
              .find((row) => row.theme === theme)
              ?.cells.find(({ column }) => column === record.id),
        };
      });
  return [
    ...sides('document', data.documents, (passage, id) => passage.document === id),
    ...sides('city', data.cities, (passage, id) => passage.cities.includes(id)),
  ];
}

/** What is said of a side that has no sentence on a theme. */
function silentHtml(side: ChosenSide, theme: string, { data, words }: PassageContext): string {
  const cell = side.cellOn(theme);
  if (!cell || cell.state === 'stated' || cell.state === 'secondary') return '';
  const passed = data.passedOver
    .filter((one) => one.theme === theme && cell.passed.includes(one.sentence))
    .flatMap(({ sentence, terms, reason }) => {
      const passage = data.sentences.find(({ id }) => id === sentence);
      const place = passage?.cite[pageLanguage()] ?? '';
      return passage
        ? [{ href: passageHref(passage), place, terms, reason: inLanguage(reason, pageLanguage()) }]
        : [];
    });
  const { terms = [] } = data.themes.find(({ id }) => id === theme) ?? {};
  const templates = JSON.parse(words.silent ?? '{}') as SilenceWords;
  return silenceHtml(templates, { side: side.name, state: cell.state, terms, passed }, pageLanguage());
}

/** A theme with what each side says of it, or the words for its silence. */
export function themeHtml(
  { theme, sentences }: ThemeAcross<Item>,
  sides: readonly ChosenSide[],
  context: PassageContext,
): string {
  const record = context.data.themes.find(({ id }) => id === theme);
  const columns = sides.map((side, at) => {
    const passages = (sentences[at] ?? []).map(({ sentence }) => matrixPassage(sentence, context));
    const said =
      passages.length > 0
        ? `<ul role="list" class="passages">${passages.join('')}</ul>`
        : `<p class="silence">${silentHtml(side, theme, context)}</p>`;
    return `<div class="side"><h5>${escapeHtml(side.name)}</h5>${said}</div>`;
  });
  const heading = record ? inLanguage(record.name, pageLanguage()) : theme;
  return `<section class="across"><h4>${escapeHtml(heading)}</h4><div class="sides">${columns.join('')}</div></section>`;
}
