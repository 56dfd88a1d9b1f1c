import { NEAR, parseQuery, type Query, wordsOf } from './query.ts';

/** How the words of a query are to stand: as one phrase, in one clause, in one sentence, or near each other. */
export const STANDINGS = ['phrase', 'clause', 'sentence', 'near'] as const;

/** Some words, and how they are to stand. */
export interface Together {
  /** Two or more. */
  readonly words: readonly string[];
  readonly standing: (typeof STANDINGS)[number];
  /** Characters, of the translation words, that may stand between two that are near. */
  readonly within: number;
}

/** The query that asks for it. */
export function queryFor({ words, standing, within }: Together): string {
  const typed = words.map((word) => (/\s/u.test(word) ? `"${word}"` : word));
  switch (standing) {
    case 'phrase':
      return typed.join(' ');
    case 'clause':
      return typed.join(' AND ');
    case 'sentence':
      return `${typed.join(' AND ')} in:sentence`;
    case 'near':
      return typed.join(` NEAR/${within} `);
  }
}

/** What a query asks of its words; null where it has fewer than two, or asks for something else as well. */
export function togetherOf(text: string): Together | null {
  const parsed = parseQuery(text);
  if (!parsed) {
    const words = wordsOf(text);
    return words.length < 2 ? null : { words, standing: 'phrase', within: NEAR };
  }
  const { query, scope, reading, unread } = parsed;
  if ((query?.op !== 'all' && query?.op !== 'near') || reading !== null || unread.length > 0) return null;
  const plain = query.of.flatMap((one: Query) => (one.op === 'words' && !one.isWild ? [one.text] : []));
  if (plain.length < query.of.length) return null;
  return query.op === 'near'
    ? { words: plain, standing: 'near', within: query.within }
    : { words: plain, standing: scope, within: NEAR };
}
