import type { Corpus, Name } from '#src/corpus/corpus.ts';
import { dateMade, endOf, lapsed } from '#src/corpus/made.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { dateInWords } from '#src/i18n/format.ts';
import { type CiteLanguage, supplied } from './date.ts';
import { KIND_CODES } from './kinds.ts';

/** Who issued a document, and what kind of body that is; null where it is not registered. */
export interface Issuer extends Bilingual {
  readonly kind: Name['kind'] | null;
}

/** What is cited, apart from any style: a document, or one clause of it. */
export type CiteItem = ReturnType<typeof documentItem>;

/** Makes an absolute address from one without base path: `/documents/…/`. */
export type Address = (path: string) => string;

/** What the things to cite are made from, and the version of the edition that cites them. */
export interface CiteContext {
  readonly corpus: Pick<Corpus, 'names'>;
  readonly address: Address;
  readonly version: string;
}

/** The document number as every citation prints it, in brackets where the text does not state it. */
export function numberForm({ number }: Pick<CiteItem, 'number'>): string | null {
  return number && supplied(number.value, number.sure);
}

/** The clause as Chinese prose cites it: a leading 二 is spelled out as 第二部分. */
export function chineseLocator(cite: string): string {
  return cite.replace(/^([一二三四五六七八九十百〇]+)/, (numeral) => `第${numeral}部分`);
}

const ENDED = {
  expires: { zh: (day: string) => `有效期至${day}，已期满`, en: (day: string) => `expired ${day}` },
  repealed: { zh: (day: string) => `已于${day}废止`, en: (day: string) => `repealed ${day}` },
};

/**
 * That a document has expired or was repealed, and how that is known: `expired 31 July 2021 (inferred)`; none for one that has not ended.
 * @param today ISO day.
 */
export function endForm({ end }: Pick<CiteItem, 'end'>, language: CiteLanguage, today?: string): string[] {
  const past = end && lapsed({ dates: [end] }, today);
  return past ? [dateInWords(past, language, ENDED[past.kind][language])] : [];
}

/** What no editor has confirmed, marked as what is inferred. */
function inBrackets({ zh, en }: Bilingual, isProposed: boolean): Bilingual {
  return isProposed ? { zh: supplied(zh, 'proposed'), en: en && supplied(en, 'proposed') } : { zh, en };
}

function documentItem(document: PolicyDocument, { corpus, address, version }: CiteContext) {
  const documentUrl = address(`/documents/${document.id}/`);
  const issuers: readonly Issuer[] = document.issuers.map((id) => {
    const { zh = id, en = id, kind = null } = corpus.names.get(id) ?? {};
    return { ...inBrackets({ zh, en }, document.proposed.includes('issuers')), kind };
  });
  return {
    /** Key in a bibliography: `<document>`, or `<document>:<clause>`. */
    key: document.id,
    kind: document.kind,
    title: inBrackets(document.citedTitle ?? document.title, document.proposed.includes('title')),
    /** What the text itself prints. */
    printedTitle: inBrackets(document.title, document.proposed.includes('title')).zh,
    /** Empty where none is recorded; what stands for them then says “unsigned” only of a text that was looked through. */
    issuers,
    unsigned: KIND_CODES[document.kind][document.coded.names ? 'unsigned' : 'type'],
    number: document.number,
    /** Null where nothing is known of it. */
    date: dateMade(document),
    /** What ends it; null where nothing is known to. */
    end: endOf(document),
    /** Null for the document as a whole. */
    clause: null as Bilingual | null,
    /** Absolute addresses of the page, and of the document's own page. */
    url: documentUrl,
    documentUrl,
    /** Of the edition. */
    version,
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

export function citeItem(document: PolicyDocument, clause: Clause | null, context: CiteContext): CiteItem {
  const item = documentItem(document, context);
  return clause ? clauseItem(item, clause) : item;
}
