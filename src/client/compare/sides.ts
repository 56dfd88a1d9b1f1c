import { fill, pageLanguage } from '#src/client/page/dom.ts';
import { type Silence, silenceOf } from '#src/compare/coded.ts';
import type { MatrixData, PassageData } from '#src/compare/matrix-data.ts';
import type { ThemeAcross } from '#src/compare/side.ts';
import { inLanguage } from '#src/i18n/language.ts';
import { escapeHtml } from '#src/text/html.ts';
import { matrixPassage, type PassageContext } from './passage.ts';

/** A passage as it is aligned by theme. */
export interface Item {
  readonly sentence: PassageData;
}

export interface ChosenSide {
  readonly name: string;
  readonly coded: readonly Item[];
  /** What it means that this side says nothing of a theme. */
  readonly silence: Silence;
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
          silence: silenceOf(passages, name === 'document'),
        };
      });
  return [
    ...sides('document', data.documents, (passage, id) => passage.document === id),
    ...sides('city', data.cities, (passage, id) => passage.cities.includes(id)),
  ];
}

/** A theme with what each side says of it, or the words for its silence. */
export function themeHtml(
  { theme, sentences }: ThemeAcross<Item>,
  sides: readonly ChosenSide[],
  context: PassageContext,
): string {
  const record = context.data.themes.find(({ id }) => id === theme);
  const silent = JSON.parse(context.words.silent ?? '{}') as Partial<Record<Silence, string>>;
  const columns = sides.map(({ name, silence }, at) => {
    const passages = (sentences[at] ?? []).map(({ sentence }) => matrixPassage(sentence, context));
    const said =
      passages.length > 0
        ? `<ul role="list" class="passages">${passages.join('')}</ul>`
        : `<p class="silence">${escapeHtml(fill(silent[silence], { side: name }))}</p>`;
    return `<div class="side"><h5>${escapeHtml(name)}</h5>${said}</div>`;
  });
  const heading = record ? inLanguage(record.name, pageLanguage()) : theme;
  return `<section class="across"><h4>${escapeHtml(heading)}</h4><div class="sides">${columns.join('')}</div></section>`;
}
