// Readers of the formats of reference managers, and what they have to find.

import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import type { DataContext } from '#src/export/dataset.ts';

/** A reference as a reference manager has it after import. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly url: string;
  readonly number: string | null;
  /** First year that is said; null for none. */
  readonly year: string | null;
  readonly place: string | null;
}

/** What dates the making of a document, the most telling first. */
const MAKING = ['issued', 'written', 'printed', 'published'];

/** In brackets where the editors supply it, questioned where nobody confirmed it. */
function marked(value: string, sure: PolicyDocument['dates'][number]['sure']): string {
  if (sure === 'inferred') return `[${value}]`;
  return sure === 'unverified' ? `[${value}?]` : value;
}

/** What every format has to carry of a document, or of a clause of it: what the text does not state is in brackets. */
export function carried(
  { id, title, issuers, number, dates }: PolicyDocument,
  clause: Clause | null,
  { corpus, address }: Pick<DataContext, 'corpus' | 'address'>,
): Reference {
  const [date] = MAKING.flatMap((kind) => dates.filter((made) => made.kind === kind));
  return {
    key: clause ? `${id}:${clause.id}` : id,
    title: title.zh,
    authors: issuers.map((issuer) => corpus.names.get(issuer)?.zh ?? issuer),
    url: address(clause ? clause.url : `/documents/${id}/`),
    number: number && marked(number.value, number.sure),
    year: (date && /\d{4}/.exec(date.edtf)?.[0]) ?? null,
    place: clause?.cite.zh.replace(/^[一二三四五六七八九十百〇]+/, (numeral) => `第${numeral}部分`) ?? null,
  };
}

/** RIS, one record. @throws on a line that is none. */
export function parseRis(text: string): Reference {
  const fields = text.split('\r\n').filter((line) => line !== '');
  const pairs = fields.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`RIS: not a line: ${line}`);
    return [tag, value] as const;
  });
  if (pairs[0]?.[0] !== 'TY' || pairs.at(-1)?.[0] !== 'ER') throw new Error('RIS: not from TY to ER');
  const all = (tag: string): string[] => pairs.filter(([name]) => name === tag).map(([, value]) => value);
  const one = (tag: string): string | null => all(tag)[0] ?? null;
  return {
    key: one('ID') ?? '',
    title: one('TI') ?? '',
    authors: all('AU'),
    url: one('UR') ?? '',
    number: one('M1') ?? one('SN'),
    year: one('DA')?.slice(0, 4) ?? null,
    place: one('SE'),
  };
}

function plainTex(text: string): string {
  return text
    .replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_, name: string) =>
      name === 'backslash' ? '\\' : name === 'asciitilde' ? '~' : '^',
    )
    .replace(/\\([&%$#_{}])/g, '$1');
}

/** BibTeX, one entry, a field a line. @throws on what is none. */
export function parseBibtex(text: string): Reference {
  const [, key, body] = /^@misc\{([^,]+),\n([\s\S]*)\n\}\n$/.exec(text) ?? [];
  if (key === undefined || body === undefined) throw new Error('BibTeX: not an entry');
  const fields = new Map(
    body.split(/,\n(?= {2}\w+ = )/).map((line) => {
      const [, name, value] = /^ {2}(\w+) = (.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`BibTeX: not a field: ${line}`);
      return [name, value.replace(/^\{(.*)\}$/, '$1')] as const;
    }),
  );
  const plain = (name: string): string | null => {
    const value = fields.get(name);
    return value === undefined ? null : plainTex(value);
  };
  const authors = fields.get('author')?.split(' and ') ?? [];
  return {
    key,
    title: plain('title') ?? '',
    authors: authors.map((name) => plainTex(name.replace(/^\{(.*)\}$/, '$1'))),
    url: fields.get('url') ?? '',
    number: plain('number'),
    year: /\d{4}/.exec(fields.get('year') ?? '')?.[0] ?? null,
    // The note begins with the clause, where the reference is to one.
    place: key.includes(':') ? (plain('note')?.split('；')[0] ?? null) : null,
  };
}

interface CslJson {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly URL: string;
  readonly number?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly section?: string;
}

/** CSL-JSON, a list of one. */
export function parseCsl(text: string): Reference {
  const [item, ...more] = JSON.parse(text) as CslJson[];
  if (!item || more.length > 0) throw new Error('CSL-JSON: not a list of one');
  return {
    key: item.id,
    title: item.title,
    authors: (item.author ?? []).map(({ literal }) => literal),
    url: item.URL,
    number: item.number ?? null,
    year: item.issued ? String(item.issued['date-parts'][0]?.[0]) : null,
    place: item.section ?? null,
  };
}
