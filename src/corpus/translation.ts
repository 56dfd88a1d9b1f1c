import type { Report } from './fault.ts';
import type { RawClause } from './mdx.ts';
import { textPath } from './paths.ts';

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

/** Proves that the clauses of a translation are those of its text, in the same order, each once. */
function checkClauses(
  chinese: readonly RawClause[],
  english: readonly RawClause[],
  file: string,
  report: Report,
): void {
  const known = chinese.map(idOf);
  const text = textPath(/([^/]+)\.mdx$/.exec(file)?.[1] ?? '');
  const lines = new Map(english.map((clause) => [idOf(clause), clause.line]));
  let before = 1;
  const seen = new Set<string>();
  const add = (line: number, expected: string, found: string, mend: string): void =>
    report.add('translation-clause', { file, line, column: 1 }, expected, found, mend);
  for (const [index, id] of known.entries()) {
    const line = lines.get(id);
    const standing = english[index];
    if (line === undefined)
      add(before, `clause ${id} after this (${text}:${chinese[index]?.line})`, 'none', 'translate it');
    else if (standing && idOf(standing) !== id)
      add(line, `clause ${id} in place ${index + 1}`, idOf(standing), 'keep the order of the Chinese');
    before = line ?? before;
  }
  for (const clause of english) {
    const id = idOf(clause);
    if (!known.includes(id) || seen.has(id))
      add(clause.line, 'each clause that the Chinese has, once', id, 'take it out, or correct its id');
    seen.add(id);
  }
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
): Map<string, TranslatedClause> {
  checkClauses(chinese, english, file, report);
  const out = new Map<string, TranslatedClause>();
  for (const clause of chinese) {
    const id = idOf(clause);
    const translated = english.find((candidate) => idOf(candidate) === id);
    if (!translated) continue;
    const { heading, line, lines } = translated;
    const place = { file, line, column: 1 };
    if (lines.length !== clause.lines.length)
      report.add(
        'translation-sentence',
        place,
        `${clause.lines.length} sentences in ${id}, one a line`,
        String(lines.length),
      );
    for (const [at, { text, line }] of lines.entries()) {
      const cells = text.split('\t').length;
      const wanted = clause.lines[at]?.text.split('\t').length ?? cells;
      if (clause.headRows !== null && cells !== wanted)
        report.add(
          'translation-sentence',
          { file, line, column: 1 },
          `${wanted} cells in row ${at + 1} of ${id}`,
          String(cells),
        );
    }
    if (Boolean(heading) !== Boolean(clause.heading))
      report.add(
        'translation-heading',
        place,
        clause.heading ? `a <Heading> in ${id}` : `no <Heading> in ${id}`,
        heading ? 'one' : 'none',
      );
    out.set(id, { heading: heading?.text ?? '', lines: lines.map(({ text }) => text) });
  }
  return out;
}
