import { countByKind, isSecondary, themeCounts } from '#src/compare/coded.ts';
import type { Side } from '#src/compare/side.ts';
import type { Language } from '#src/i18n/language.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { looked } from '#src/i18n/strings/looked.ts';

/** The n of counts of themes, or that nobody has looked for themes yet. */
export function sentencesInWords(sentences: number | null, lang: Language): string {
  return sentences === null ? looked[lang].notYet : compare[lang].sentences(sentences);
}

/** What a page says of a side: its name, its address (without base path and language), the kinds of document that it rests on. */
export function sideFacts(side: Side) {
  // The n of its themes; the kinds of everything that it rests on.
  const counts = themeCounts(side.coded);
  const kinds = countByKind(side.coded).map(({ kind }) => kind);
  // Known from secondary sources only, which are quoted and not counted.
  const isTold = kinds.length > 0 && kinds.every(isSecondary);
  const common = { id: side.id, counts, kinds, isTold };
  if ('document' in side.of) {
    const { id, short } = side.of.document;
    // The sentences of a document need not name it again.
    return { ...common, name: short, path: `/documents/${id}/`, isDocument: true };
  }
  const { id, name } = side.of.city;
  return { ...common, name, path: `/cities/${id}/`, isDocument: false };
}
