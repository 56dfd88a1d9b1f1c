import type { Facet } from './filters.ts';
import type { Reading } from './model.ts';
import { isClosing, isSign, isUnclosed, isWild, type Sign, signsIn } from './signs.ts';

/**
 * How a query with signs is read. Half-width and full-width signs are the same.
 *
 *     query = all { ("OR" | "|") all }
 *     all   = one { ["AND"] one }
 *     one   = near | ("-" | "NOT ") unit
 *     near  = unit { "NEAR" ["/" number] unit }
 *     unit  = quotation | word | field ":" (quotation | word)
 *
 * A sign stands at the beginning of a word: `13-15`, “互联网+流通”行动 and 责任单位：商务局 are words. In a word, `*` is
 * any few characters and `?` before a letter is one. Fields are the facets, `year:` and `in:` (`sentence`, `clause`,
 * `zh`, `en`), by their names in either language.
 */

export type Query =
  | { readonly op: 'words'; readonly text: string; readonly isWild: boolean }
  | { readonly op: 'field'; readonly field: Facet | 'year'; readonly value: string }
  | { readonly op: 'not'; readonly of: Query }
  | { readonly op: 'near'; readonly of: readonly Query[]; readonly within: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly Query[] };

/** What could not be read: the sign as it was typed, and what is wrong with it. */
export interface Unread {
  readonly sign: string;
  readonly because: 'open' | 'alone' | 'value';
}

/** A query that uses signs, as it was read. */
export interface Parsed {
  /** Null where nothing is left to be sought. */
  readonly query: Query | null;
  /** Within what all words have to stand. */
  readonly scope: 'clause' | 'sentence';
  /** The text that is asked for; null is either. */
  readonly reading: Reading | null;
  readonly unread: readonly Unread[];
}

/** What `in:` may say. */
const WITHIN: Readonly<Record<string, Pick<Parsed, 'scope'> | Pick<Parsed, 'reading'>>> = {
  sentence: { scope: 'sentence' },
  一句: { scope: 'sentence' },
  clause: { scope: 'clause' },
  一条: { scope: 'clause' },
  zh: { reading: 'zh' },
  中文: { reading: 'zh' },
  en: { reading: 'en' },
  英文: { reading: 'en' },
};

/** Characters between two words that `NEAR` alone asks for at most. */
export const NEAR = 10;

/** Joins what an operator combines: one alone needs none. */
function combined(op: 'all' | 'any', of: readonly Query[]): Query | null {
  const [first] = of;
  return first === undefined ? null : of.length === 1 ? first : { op, of };
}

/** Words typed one beside the other, parted by white space; the text itself where there is one only. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** All the words, each for itself. */
export function allWords(words: readonly string[]): Query | null {
  return combined(
    'all',
    words.map((text) => ({ op: 'words', text, isWild: false })),
  );
}

/** A query as far as it has been read. */
class Draft {
  readonly unread: Unread[] = [];
  scope: Parsed['scope'] = 'clause';
  reading: Parsed['reading'] = null;
  readonly #anyOf: Query[] = [];
  #allOf: Query[] = [];
  /** An operator that waits for what comes after it. */
  #waiting: Sign | null = null;
  #isNot = false;

  operator(token: Sign): void {
    const isFirst = this.#allOf.length === 0 && (token.operator !== 'OR' || this.#anyOf.length === 0);
    if (token.operator === 'NOT') {
      this.#isNot = true;
      this.#waiting ??= token;
    } else if (Number.isNaN(token.within)) this.unread.push({ sign: token.typed, because: 'value' });
    else if (this.#waiting || isFirst) this.unread.push({ sign: token.typed, because: 'alone' });
    else {
      this.#waiting = token;
      if (token.operator === 'OR') this.#closeAlternative();
    }
  }

  /** A word, a quotation or a field. */
  unit(token: Sign): void {
    const before = this.#waiting;
    const isBarred = token.isBarred || this.#isNot;
    this.#waiting = null;
    this.#isNot = false;
    if (token.field === 'in') this.#within(token);
    else if (token.text !== '') {
      const unit: Query =
        token.field === null
          ? { op: 'words', text: token.text, isWild: !token.isQuoted && isWild(token.text) }
          : { op: 'field', field: token.field, value: token.text };
      if (before?.operator === 'NEAR' && !isBarred) this.#near(unit, before);
      else this.#allOf.push(isBarred ? { op: 'not', of: unit } : unit);
    }
  }

  #within(token: Sign): void {
    const asked = WITHIN[token.text.toLowerCase()];
    if (asked) Object.assign(this, asked);
    else this.unread.push({ sign: token.typed, because: 'value' });
  }

  /** Only words are near each other: neither what is barred nor a field stands anywhere. */
  #near(unit: Query, sign: Sign): void {
    const last = this.#allOf.at(-1);
    const within = sign.within ?? NEAR;
    const isNear = last?.op === 'near' && last.within === within;
    if (unit.op !== 'words' || !last || (last.op !== 'words' && last.op !== 'near')) {
      this.unread.push({ sign: sign.typed, because: 'alone' });
      this.#allOf.push(unit);
    } else this.#allOf.splice(-1, 1, { op: 'near', of: isNear ? [...last.of, unit] : [last, unit], within });
  }

  #closeAlternative(): void {
    const alternative = combined('all', this.#allOf);
    if (alternative) this.#anyOf.push(alternative);
    this.#allOf = [];
  }

  finished(): Parsed {
    if (this.#waiting) this.unread.push({ sign: this.#waiting.typed, because: 'alone' });
    this.#closeAlternative();
    const { scope, reading, unread } = this;
    return { scope, reading, unread, query: combined('any', this.#anyOf) };
  }
}

/** Reads a query. @returns null where it uses no sign, and so is a text to be found as it stands. */
export function parseQuery(text: string): Parsed | null {
  const read = signsIn(text);
  if (!read.some(isSign)) return null;
  const isClosed = (from: number): boolean => read.slice(from).some(({ typed }) => isClosing(typed));
  const open = read.findIndex(({ text: word }, at) => isUnclosed(word) && !isClosed(at + 1));
  const draft = new Draft();
  for (const [at, token] of read.entries()) {
    if (at === open) draft.unread.push({ sign: token.text.slice(0, 1), because: 'open' });
    if (token.operator === null) draft.unit(at === open ? { ...token, text: token.text.slice(1) } : token);
    else draft.operator(token);
  }
  return draft.finished();
}

/** The words of a query that are sought, or those that are barred. */
export function wordsIn({ query }: Parsed, isBarred: boolean): string[] {
  const walk = (one: Parsed['query'], barred: boolean): string[] => {
    switch (one?.op) {
      case undefined:
        return [];
      case 'words':
        return barred === isBarred ? [one.text] : [];
      case 'field':
        return barred === isBarred ? [`${one.field}: ${one.value}`] : [];
      case 'not':
        return walk(one.of, !barred);
      case 'near':
      case 'all':
      case 'any':
        return one.of.flatMap((part) => walk(part, barred));
    }
  };
  return walk(query, false);
}
