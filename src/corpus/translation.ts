import type { Fault } from './fault.ts';
import type { RawClause, RawDocument } from './mdx.ts';

/** A clause's English: its heading, and one line a sentence. */
export interface TranslatedClause {
  readonly heading: string;
  readonly lines: readonly string[];
}

function id(clause: RawClause): string {
  return clause.attributes.id ?? '';
}

/**
 * Joins a translation to its text by clause id. Clauses must stand in the same
 * order, and a clause must have as many lines, and a heading where the text has one.
 */
export function translations(
  zh: RawDocument,
  en: RawDocument,
  file: string,
  faults: Fault[],
): Map<string, TranslatedClause> {
  const out = new Map<string, TranslatedClause>();
  const order = en.clauses.map(id);
  for (const [index, clause] of zh.clauses.entries()) {
    const english = en.clauses.find((candidate) => id(candidate) === id(clause));
    if (!english) {
      faults.push({
        file,
        line: en.clauses.at(-1)?.line ?? 1,
        expected: `clause ${id(clause)}`,
        found: 'none',
        mend: 'translate it',
      });
      continue;
    }
    const add = (expected: string, found: string, mend: string): void => {
      faults.push({ file, line: english.line, expected, found, mend });
    };
    if (order[index] !== id(clause))
      add(
        `clause ${id(clause)} in place ${index + 1}`,
        order[index] ?? 'nothing',
        'keep the order of the Chinese',
      );
    if (english.lines.length !== clause.lines.length) {
      add(
        `${clause.lines.length} sentences in ${id(clause)}, one a line`,
        String(english.lines.length),
        'keep the count and order of the Chinese sentences',
      );
    }
    if (Boolean(english.heading) !== Boolean(clause.heading)) {
      add(
        clause.heading ? `a <Heading> in ${id(clause)}` : `no <Heading> in ${id(clause)}`,
        english.heading ? 'one' : 'none',
        'keep headings as the Chinese has them',
      );
    }
    out.set(id(clause), {
      heading: english.heading?.text ?? '',
      lines: english.lines.map((line) => line.text),
    });
  }
  for (const english of en.clauses) {
    if (zh.clauses.some((clause) => id(clause) === id(english))) continue;
    faults.push({
      file,
      line: english.line,
      expected: 'a clause that the Chinese has',
      found: id(english),
      mend: 'take it out, or correct its id',
    });
  }
  return out;
}
