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
const MAKING = ['issued', 'promulgated', 'adopted', 'approved', 'written', 'printed', 'published'];

/** In brackets where the editors supply it, questioned where nobody confirmed it. */
function marked(value: string, sure: PolicyDocument['dates'][number]['sure']): string {
  if (sure === 'inferred' || sure === 'proposed') return `[${value}]`;
  return sure === 'unverified' ? `[${value}?]` : value;
}

/** What every format has to carry of a document and of each of its clauses: what the text does not state is in brackets. */
export function carried(
  { id, title, citedTitle = title, issuers, number, dates, clauses, proposed }: PolicyDocument,
  language: 'zh' | 'en',
  { corpus, address }: Pick<DataContext, 'corpus' | 'address'>,
): Reference[] {
  const [date] = MAKING.flatMap((kind) => dates.filter((made) => made.kind === kind));
  const place = ({ cite }: Clause): string =>
    language === 'en' ? cite.en : cite.zh.replace(/^[一二三四五六七八九十百〇]+/, (part) => `第${part}部分`);
  const read = (fact: 'title' | 'issuers', value: string): string =>
    value && marked(value, proposed.includes(fact) ? 'proposed' : 'stated');
  return [null, ...clauses].map((clause) => ({
    key: `${id}${clause ? `:${clause.id}` : ''}${language === 'en' ? ':en' : ''}`,
    title: read('title', citedTitle[language]),
    authors: issuers.map((issuer) => read('issuers', corpus.names.get(issuer)?.[language] ?? issuer)),
    url: address(clause ? clause.url : `/documents/${id}/`),
    number: number && marked(number.value, number.sure),
    year: (date && /\d{4}/.exec(date.edtf)?.[0]) ?? null,
    place: clause && place(clause),
  }));
}

/** A value from the lines that Zotero reads as Extra. */
function extra(lines: readonly string[], name: string): string | null {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
}

/** RIS. @throws on a line that is none. */
export function parseRis(text: string): Reference[] {
  const records = text.split(/(?<=^ER {2}- \r\n)/m).filter((record) => record !== '');
  return records.map((record) => {
    const pairs = record
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => {
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
      number: one('M1') ?? one('SN') ?? extra(all('M2'), 'number'),
      year: /\d{4}/.exec(one('DA') ?? '')?.[0] ?? null,
      place: one('SE') ?? extra(all('M2'), 'section'),
    };
  });
}

function plainTex(text: string): string {
  return text
    .replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_, name: string) =>
      name === 'backslash' ? '\\' : name === 'asciitilde' ? '~' : '^',
    )
    .replace(/\\([&%$#_{}])/g, '$1');
}

/** BibLaTeX, a field a line. @throws on what is none. */
export function parseBibtex(text: string): Reference[] {
  const entries = text.split(/(?<=^\}\n)\n/m).filter((entry) => entry !== '');
  return entries.map((entry) => {
    const [, key, body] = /^@(?:report|article|unpublished)\{([^,]+),\n([\s\S]*)\n\}\n$/.exec(entry) ?? [];
    if (key === undefined || body === undefined) throw new Error(`BibLaTeX: not an entry: ${entry}`);
    const fields = new Map(
      body.split(/,\n(?= {2}\w+ = )/).map((line) => {
        const [, name, value] = /^ {2}(\w+) = \{(.*)\}$/.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`BibLaTeX: not a field: ${line}`);
        return [name, value] as const;
      }),
    );
    const plain = (name: string): string => plainTex(fields.get(name) ?? '');
    const [place = '', second = ''] = plain('note').split(/； ?|; /);
    const isClause = /:(?!en$)/.test(key);
    const isReport = entry.startsWith('@report');
    return {
      key,
      title: plain('title'),
      authors: (fields.get('author')?.split(' and ') ?? []).map((name) => plainTex(name.slice(1, -1))),
      url: fields.get('url') ?? '',
      // The note begins with the clause, where the reference is to one, and then has the number that its type has no field for.
      number:
        plain('number') || (isReport ? null : (/〔\d{4}〕/.exec(isClause ? second : place)?.input ?? null)),
      year: /\d{4}/.exec(fields.get('date') ?? '')?.[0] ?? null,
      place: isClause ? place : null,
    };
  });
}

interface CslJson {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly URL?: string;
  readonly number?: string;
  readonly issued: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
  readonly section?: string;
}

/** CSL-JSON. */
export function parseCsl(text: string): Reference[] {
  return (JSON.parse(text) as CslJson[]).map((item) => ({
    key: item.id,
    title: item.title,
    authors: (item.author ?? []).map(({ literal }) => literal),
    url: item.URL ?? '',
    number: item.number ?? null,
    year: /\d{4}/.exec(item.issued.literal ?? String(item.issued['date-parts']?.[0]?.[0]))?.[0] ?? null,
    place: item.section ?? null,
  }));
}
