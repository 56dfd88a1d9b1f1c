import type { Corpus, Name } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { isoForm, supplied } from './date.ts';
import { KIND_CODES } from './kinds.ts';

/** Who issued a document, and what kind of body that is; null where it is not registered. */
export interface Issuer extends Bilingual {
  readonly kind: Name['kind'] | null;
}

/** What is cited, apart from any style: a document, or one clause of it. */
export type CiteItem = ReturnType<typeof documentItem>;

/** Makes an absolute address from one without base path: `/documents/…/`. */
export type Address = (path: string) => string;

/** The document number as every citation prints it, in brackets where the text does not state it. */
export function numberForm({ number }: Pick<CiteItem, 'number'>): string | null {
  return number && supplied(number.value, number.sure);
}

/** The clause as Chinese prose cites it: a leading 二 is spelled out as 第二部分. */
export function chineseLocator(cite: string): string {
  return cite.replace(/^([一二三四五六七八九十百〇]+)/, '第$1部分');
}

function documentItem(document: PolicyDocument, names: Corpus['names'], address: Address) {
  const documentUrl = address(`/documents/${document.id}/`);
  const issuers: readonly Issuer[] = document.issuers.map((id) => {
    const { zh = id, en = id, kind = null } = names.get(id) ?? {};
    return { zh, en, kind };
  });
  return {
    /** Key in a bibliography: `<document>`, or `<document>:<clause>`. */
    key: document.id,
    kind: document.kind,
    title: document.title,
    /** Empty where the text names none. */
    issuers,
    number: document.number,
    /** Null where nothing is known of it. */
    date: dateMade(document),
    /** Null for the document as a whole. */
    clause: null as Bilingual | null,
    /** Absolute addresses of the page, and of the document's own page. */
    url: documentUrl,
    documentUrl,
  };
}

/** A clause of a document that is cited. */
export function clauseItem(document: CiteItem, { id, cite }: Pick<Clause, 'id' | 'cite'>): CiteItem {
  return {
    ...document,
    key: `${document.key}:${id}`,
    clause: { zh: chineseLocator(cite.zh), en: cite.en },
    url: `${document.documentUrl}${id}/`,
  };
}

export function citeItem(
  document: PolicyDocument,
  clause: Clause | null,
  names: Corpus['names'],
  address: Address,
): CiteItem {
  const item = documentItem(document, names, address);
  return clause ? clauseItem(item, clause) : item;
}

/** A field of a record; null where the record has none. */
export type Field = readonly [name: string, value: string | null | undefined];

/** The fields that have a value, in order. */
export function filled(fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
}

/**
 * What a reference manager has no field for, as a note: who did not sign, what
 * was inferred or is unverified, and that an article only reports.
 */
export function remarks(item: CiteItem): string[] {
  return [
    ...(item.issuers.length === 0 ? [KIND_CODES[item.kind].unsigned.zh] : []),
    ...(item.number?.sure === 'inferred' ? ['文号系推断，文中未载'] : []),
    ...(item.number?.sure === 'unverified' ? ['文号未经证实，文中未载'] : []),
    ...(item.date === null ? ['日期不详'] : []),
    ...(item.date?.sure === 'inferred' ? [`日期系推断：${isoForm(item.date)}`] : []),
    ...(item.date?.sure === 'unverified' ? [`日期未经证实：${isoForm(item.date)}`] : []),
    ...(item.kind === 'press' ? ['二手来源，不可作为政策文本引用'] : []),
  ];
}
