import type { Clause } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';

/** Characters that fill a line of a note in the margin, of the source and of the translation, and the lines' heights. */
const NOTE_WIDTH: Readonly<Record<Language, number>> = { en: 34, zh: 16 };
const NOTE_LINE = 19;
const SOURCE = { width: 25, line: 33 };
const TRANSLATION = { width: 52, line: 27 };
/** How much taller than the text its notes may stand before they leave a hole in it, in pixels. */
const SLACK = 90;

/** True where a clause has more notes than fit beside it: they then stand under it. */
export function isLaden(clause: Clause, lang: Language): boolean {
  const lines = (length: number, width: number): number => Math.ceil(length / width);
  const notes = clause.notes.reduce(
    (sum, note) => sum + lines(note.text[lang].length + 14, NOTE_WIDTH[lang]),
    0,
  );
  const actors = clause.actors.length === 0 ? 0 : clause.actors.length + 2;
  const source = lines(clause.text.length + (clause.heading?.text.length ?? 0), SOURCE.width) * SOURCE.line;
  const translation = lines(clause.translation.text.length, TRANSLATION.width) * TRANSLATION.line;
  return (notes + actors) * NOTE_LINE > Math.max(source, translation) + SLACK;
}
