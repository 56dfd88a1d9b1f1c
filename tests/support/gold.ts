import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { numbers } from './random.ts';

// What a search has to find, computed without any code of the search: plain `includes` over text that is folded
// by a few lines written for this purpose alone.

export interface GoldClause {
  readonly key: string;
  /** Heading and text, as printed. */
  readonly printed: string;
  readonly folded: string;
  readonly document: PolicyDocument;
  readonly clause: Clause;
}

export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']')
    .replace(/[“”‘’'「」『』]/g, '"')
    .replace(/〈/g, '《')
    .replace(/〉/g, '》')
    .replace(/[—–―−]/g, '-')
    .replace(/〜/g, '~')
    .replace(/[•・]/g, '·')
    .replaceAll('國', '国')
    .replaceAll('辦', '办')
    .replaceAll('發', '发');
}

export async function goldClauses(root: string): Promise<GoldClause[]> {
  const { documents } = await readCorpus(root);
  return documents.flatMap((document) =>
    document.clauses.map((clause) => {
      const printed = (clause.heading?.text ?? '') + clause.text;
      return { key: `${document.id}#${clause.id}`, printed, folded: plain(printed), document, clause };
    }),
  );
}

export function goldHits(clauses: readonly GoldClause[], query: string): string[] {
  return goldClausesOf(clauses, query).map(({ key }) => key);
}

/** Clauses that print a stretch, whose keys are its hits. */
export function goldClausesOf(clauses: readonly GoldClause[], query: string): GoldClause[] {
  const sought = plain(query);
  return clauses.filter(({ folded }) => folded.includes(sought));
}

/** Every stretch of so many Chinese characters, with the number of clauses that print it. */
function stretches(clauses: readonly GoldClause[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { printed } of clauses) {
    const own = (printed.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
      const characters = [...run];
      return characters
        .slice(0, Math.max(0, characters.length - length + 1))
        .map((_, at) => characters.slice(at, at + length).join(''));
    });
    for (const stretch of new Set(own)) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  return counts;
}

/** The stretch of so many Chinese characters that most clauses print. */
export function commonest(clauses: readonly GoldClause[], length: number): string {
  const [first] = [...stretches(clauses, length)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!first) throw new Error(`expected a text with ${length} Chinese characters in a row`);
  return first[0];
}

/** Stretches of so many Chinese characters that one clause alone prints, in the order of the texts. */
export function rarest(clauses: readonly GoldClause[], length: number): string[] {
  return [...stretches(clauses, length)].filter(([, count]) => count === 1).map(([stretch]) => stretch);
}

/** Distinct stretches of 2 to 6 characters that print something, from anywhere in the clauses' text. */
export function randomSubstrings(clauses: readonly GoldClause[], count: number, seed: number): string[] {
  const next = numbers(seed);
  // A clause is drawn as often as it has characters.
  const drawn = clauses.flatMap((clause) => Array.from(clause.printed, () => clause.printed));
  const found = new Set<string>();
  while (found.size < count) {
    const text = [...(drawn[Math.floor(next() * drawn.length)] ?? '')];
    const length = 2 + Math.floor(next() * 5);
    const start = Math.floor(next() * (text.length - length + 1));
    const substring = text
      .slice(start, start + length)
      .join('')
      .trim();
    if ([...substring].length >= 2) found.add(substring);
  }
  return [...found];
}
