import { FACETS, type Facet } from './filters.ts';

/** A query cut into its words, quotations and fields, with the signs that stand at each; full-width signs as half-width. */

type Field = Facet | 'year' | 'in';

/** Names of the fields, in both languages. */
const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, facet])),
  place: 'city',
  year: 'year',
  in: 'in',
  文件: 'document',
  文献: 'document',
  类别: 'kind',
  地点: 'city',
  主题: 'theme',
  年份: 'year',
  见于: 'in',
};

const OPENING = '["“„「『]';
const CLOSING = '["”“」』]';
const TOKEN = new RegExp(
  String.raw`(?<bar>\|)|(?<operator>OR|AND|NOT|NEAR(?:/(?<within>\d*))?)(?=[\s|]|$)|` +
    String.raw`(?<minus>[-−](?=[^\s|]))?(?:(?<field>${Object.keys(FIELDS).join('|')}):(?=[^\s|]))?` +
    String.raw`(?:${OPENING}(?<quoted>[^"“”„「」『』]+)${CLOSING}(?=[\s|]|$)|(?<word>[^\s|]+))`,
  'giu',
);
const WILD = /[\p{L}\p{N}]\*|\*[\p{L}\p{N}]|\?[\p{L}\p{N}]/u;
const CLOSES = new RegExp(CLOSING, 'u');
const UNCLOSED = new RegExp(`^${OPENING}[^"“”„「」『』]*$`, 'u');

export interface Sign {
  readonly typed: string;
  readonly operator: 'OR' | 'AND' | 'NOT' | 'NEAR' | null;
  readonly within: number | null;
  readonly isBarred: boolean;
  readonly field: Field | null;
  readonly text: string;
  readonly isQuoted: boolean;
}

export function signsIn(text: string): Sign[] {
  return [...text.normalize('NFKC').matchAll(TOKEN)].map(({ 0: typed, groups = {} }) => {
    // Only capitals are signs; `or` and `near` are words.
    const isOperator = groups.operator !== undefined && groups.operator === groups.operator.toUpperCase();
    const [name = ''] = (groups.operator ?? '').split('/');
    return {
      typed,
      operator: groups.bar ? 'OR' : isOperator ? (name as Sign['operator']) : null,
      within: groups.within === undefined ? null : Number.parseInt(groups.within, 10),
      isBarred: groups.minus !== undefined,
      field: groups.field === undefined ? null : (FIELDS[groups.field.toLowerCase()] ?? null),
      text: groups.quoted ?? groups.word ?? groups.operator ?? '',
      isQuoted: groups.quoted !== undefined,
    };
  });
}

/** A sentence copied from a text has marks of its own, and asks for none of its characters to be left open. */
export function isWild(text: string): boolean {
  return WILD.test(text) && !/[,，。;；:：!！、]/u.test(text);
}

export function isSign({ operator, isBarred, field, text, isQuoted }: Sign): boolean {
  return operator !== null || isBarred || field !== null || isQuoted || isWild(text);
}

/** True for a word that begins with a quotation mark which it does not close. */
export function isUnclosed(text: string): boolean {
  return UNCLOSED.test(text);
}

/** True where a quotation mark is closed. */
export function isClosing(typed: string): boolean {
  return CLOSES.test(typed);
}
