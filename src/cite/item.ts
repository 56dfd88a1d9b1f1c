import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Bilingual, Clause, DocumentDate, DocumentKind, PolicyDocument } from '#src/corpus/model.ts';
import { supplied } from './date.ts';

/** What is cited, apart from any style: a document, or one clause of it. */
export interface CiteItem {
  /** Key in a bibliography: `<document>`, or `<document>:<clause>`. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly title: Bilingual;
  /** Empty where the text names none. */
  readonly issuers: readonly Bilingual[];
  readonly number: PolicyDocument['number'];
  /** Null where nothing is known of it. */
  readonly date: DocumentDate | null;
  /** Null for the document as a whole. */
  readonly clause: Bilingual | null;
  /** Absolute address of the page. */
  readonly url: string;
  /** Absolute address of the document's own page. */
  readonly documentUrl: string;
}

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
): CiteItem {
  const documentUrl = address(`/documents/${document.id}/`);
  return {
    key: clause ? `${document.id}:${clause.id}` : document.id,
    kind: document.kind,
    title: document.title,
    issuers: document.issuers.map((id) => {
      const name = names.get(id);
      return { zh: name?.zh ?? id, en: name?.en ?? id };
    }),
    number: document.number,
    date: dateMade(document),
    clause: clause && { zh: chineseLocator(clause.cite.zh), en: clause.cite.en },
    url: clause ? address(clause.url) : documentUrl,
    documentUrl,
  };
}
