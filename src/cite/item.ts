import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { supplied } from './date.ts';

/** What is cited, apart from any style: a document, or one clause of it. */
export type CiteItem = ReturnType<typeof citeItem>;

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

export function citeItem(
  document: PolicyDocument,
  clause: Clause | null,
  names: Corpus['names'],
  address: Address,
) {
  const documentUrl = address(`/documents/${document.id}/`);
  const issuers: readonly Bilingual[] = document.issuers.map((id) => {
    const { zh = id, en = id } = names.get(id) ?? {};
    return { zh, en };
  });
  return {
    /** Key in a bibliography: `<document>`, or `<document>:<clause>`. */
    key: clause ? `${document.id}:${clause.id}` : document.id,
    kind: document.kind,
    title: document.title,
    /** Empty where the text names none. */
    issuers,
    number: document.number,
    /** Null where nothing is known of it. */
    date: dateMade(document),
    /** Null for the document as a whole. */
    clause: clause && { zh: chineseLocator(clause.cite.zh), en: clause.cite.en },
    /** Absolute addresses of the page, and of the document's own page. */
    url: clause ? address(clause.url) : documentUrl,
    documentUrl,
  };
}
