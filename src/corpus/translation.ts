import type { Report } from './fault.ts';
import type { RawClause } from './mdx.ts';

/** A clause's English: its heading, and one line a sentence. */
export interface TranslatedClause {
  readonly heading: string;
  readonly lines: readonly string[];
}

function idOf(clause: RawClause): string {
  return clause.attributes.id ?? '';
}

/** Where the lines of a translation stand: by sentence id, and by clause id and `heading`. */
export function translationLines(english: readonly RawClause[]): Map<string, number> {
  return new Map(
    english.flatMap((clause) => [
      [`${idOf(clause)}.heading`, clause.heading?.line ?? clause.line] as const,
      ...clause.lines.map(({ line }, at) => [`${idOf(clause)}.s${at + 1}`, line] as const),
    ]),
  );
}

/**
 * Joins a translation to its text by clause id. Clauses must stand in the same
 * order, and a clause must have as many lines, and a heading where the text has one.
 */
export function translations(
  chinese: readonly RawClause[],
  english: readonly RawClause[],
  file: string,
  report: Report,
) {
  const out = new Map<string, TranslatedClause>();
  let before = 1;
  for (const [index, clause] of chinese.entries()) {
    const id = idOf(clause);
    const translated = english.find((candidate) => idOf(candidate) === id);
    const place = { file, line: translated?.line ?? before, column: 1 };
    if (!translated) {
      report.add('translation-clause', place, `clause ${id} after this`, 'none', 'translate it');
      continue;
    }
    before = translated.line;
    const standing = idOf(english[index] ?? translated);
    if (standing !== id)
      report.add(
        'translation-clause',
        place,
        `clause ${id} in place ${index + 1}`,
        standing,
        'keep the order of the Chinese',
      );
    if (translated.lines.length !== clause.lines.length)
      report.add(
        'translation-sentence',
        place,
        `${clause.lines.length} sentences in ${id}, one a line`,
        String(translated.lines.length),
      );
    if (Boolean(translated.heading) !== Boolean(clause.heading))
      report.add(
        'translation-heading',
        place,
        clause.heading ? `a <Heading> in ${id}` : `no <Heading> in ${id}`,
        translated.heading ? 'one' : 'none',
      );
    out.set(id, {
      heading: translated.heading?.text ?? '',
      lines: translated.lines.map((line) => line.text),
    });
  }
  const known = new Set(chinese.map(idOf));
  const seen = new Set<string>();
  for (const clause of english) {
    const id = idOf(clause);
    if (!known.has(id) || seen.has(id))
      report.add(
        'translation-clause',
        { file, line: clause.line, column: 1 },
        'each clause that the Chinese has, once',
        id,
        'take it out, or correct its id',
      );
    seen.add(id);
  }
  return out;
}
