import { type Named, namedPlaces } from '#src/search/locator.ts';
import type { Catalogue } from '#src/search/model.ts';
import type { Shelf } from '#src/search/shelf.ts';
import type { Span } from '#src/text/occurrences.ts';
import { type Citation, citationIn, documentsCalled } from './cited.ts';
import type { Judged } from './judge.ts';
import { type PastedWords, wordsAlone } from './parts.ts';

/** To what place a quotation is cited by what stands near it, and whether it is the right one. */

/** How a quotation is cited. */
export interface CitedAs {
  /** Null where nothing that could be checked is cited; else whether it is a place in which the words stand. */
  readonly isRight: boolean | null;
  readonly documents: ReturnType<typeof documentsCalled>;
  /** What else is cited, as it stands there. */
  readonly words: readonly string[];
  /** What of it is not there at all: a document that is not held, a clause that the document has not. */
  readonly missing: readonly string[];
}

export const UNCITED: CitedAs = { isRight: null, documents: [], words: [], missing: [] };

/** A document that the corpus has not is taken for the one that is quoted where little stands between, and no 根据 before it. */
const QUOTED = /(?:(?<!根据|按照|依据|依照|贯彻|落实)《[^《》\n]+》|\d\s*号)[^《》号]{0,16}$/u;
/** Behind a quotation: a bracket, which may hold brackets, what a dash leads to, or an address. */
const BEHIND =
  /^[\s，,。.；;、]*(?:[（([［[【][^（()）\]］】\n]*(?:[（(][^（()）\n]*[）)][^（()）\n]*)*[）)\]］】]|(?:——|—|--|–)[^\n]{1,120}|[^\n“”「」"]{0,20}https?:\/\/[^\s）)]+)/u;

/** Where a quotation is cited: before it in its sentence, and directly behind it. */
export function contextOf({ around, start, end }: PastedWords, text: string): [before: Span, behind: Span] {
  const before = text.slice(around.start, start);
  // What stands before another quotation is of that.
  const cut = Math.max(...[...'”」』"'].map((mark) => before.lastIndexOf(mark))) + 1;
  const behind = BEHIND.exec(text.slice(end, end + 200))?.[0] ?? '';
  return [
    { start: around.start + cut, end: start },
    { start: end, end: end + behind.length },
  ];
}

/** What is cited near a quotation: behind it, or else before it. */
export function citationNear(one: PastedWords, text: string, catalogue: Catalogue): Citation {
  if (one.how !== 'marks') {
    const quoted = one.how === 'sentence' ? wordsAlone(one.text) : one.text;
    const around = text.slice(one.start, one.end).replace(/^[ \t]*>[ \t]?/gmu, '');
    return citationIn(around.replace(quoted, ' '), catalogue);
  }
  const [before = '', behind = ''] = contextOf(one, text).map(({ start, end }) => text.slice(start, end));
  const [lead, tail] = [citationIn(before, catalogue), citationIn(behind, catalogue)];
  const hasPlace = tail.locators.length + tail.documents.length + tail.unknown.length > 0;
  return {
    documents: tail.documents.length > 0 ? tail.documents : lead.documents,
    // A document that is only spoken of in the sentence is not the one that is quoted.
    unknown: tail.unknown.length > 0 ? tail.unknown : QUOTED.test(before) ? lead.unknown : [],
    locators: tail.locators.length > 0 ? tail.locators : lead.locators,
    whole: hasPlace ? tail.whole : lead.whole,
  };
}

/** The places in some documents that a citation means; one that a document has not is told. */
export async function placesCited(
  { locators, whole }: Pick<Citation, 'locators' | 'whole'>,
  documents: readonly string[],
  catalogue: Catalogue,
  shelf: Shelf,
): Promise<Named[]> {
  const asked = documents.flatMap((id) =>
    locators.map((locator) => {
      // 第（三）项 is （三）, as the numbers of clauses are printed.
      const plain = locator.replace(/第\s*(?=[（(])|(?<=[）)])[项款目条点]|^§\s*/gu, '');
      return /^[a-z]{0,2}\d/i.test(plain) ? `${id}#${plain}` : `${id} ${plain}`;
    }),
  );
  const all = [...asked, whole].map((text) => namedPlaces(text, catalogue, shelf));
  return (await Promise.all(all))
    .flat()
    .filter(
      ({ document, clause, missing }) =>
        documents.includes(document) && (clause !== null || missing !== null),
    );
}

/** A clause is cited by itself or by what holds it: a part by its number, a chapter by all up to the next. */
function isWithin(clause: string, cited: string, order: readonly string[]): boolean {
  if (clause === cited || clause.startsWith(`${cited}.`)) return true;
  const letter = /(?:^|\.)([bct])\d+$/u.exec(cited)?.[1];
  if (letter === undefined) return false;
  const [at, from] = [order.indexOf(clause), order.indexOf(cited)];
  // A chapter ends where the next begins, or the next book.
  const next = new RegExp(`(?:^|\\.)[${'bct'.slice(0, 'bct'.indexOf(letter) + 1)}]\\d+$`, 'u');
  const end = order.findIndex((id, index) => index > from && next.test(id));
  return from >= 0 && at > from && (end < 0 || at < end);
}

/**
 * Whether words that stand in some places are cited to one of them.
 *
 * @param inherited ids of documents that were named last before: a place without a document may be in them.
 */
export async function citedAs(
  { passages: [passage], also }: Judged,
  near: Citation,
  inherited: readonly string[],
  { catalogue, shelf }: { readonly catalogue: Catalogue; readonly shelf: Shelf },
): Promise<CitedAs> {
  const { documents, unknown, locators } = near;
  const named = documentsCalled(documents, catalogue);
  const words = [...new Set([...unknown, ...locators])];
  if (!passage || named.length + words.length === 0) return { ...UNCITED, documents: named, words };
  const stands = [
    { document: passage.document, clauses: passage.clauses },
    ...also.map(({ document, clause }) => ({ document, clauses: [clause] })),
  ];
  const held = documents.length > 0 ? documents : inherited;
  const among = held.length > 0 ? held : stands.map(({ document }) => document.id);
  const places = await placesCited(near, [...new Set(among)], catalogue, shelf);
  const isHeld =
    documents.length > 0
      ? stands.some(({ document }) => documents.includes(document.id))
      : unknown.length === 0;
  const isThere = places.some(({ document, clause }) =>
    stands.some(({ document: { id, clauses: all }, clauses }) => {
      const order = all.map((one) => one.id);
      return id === document && clause !== null && clauses.some((one) => isWithin(one, clause, order));
    }),
  );
  const lost = places.every(({ clause }) => clause === null)
    ? places.flatMap(({ missing }) => missing ?? [])
    : [];
  return {
    documents: named,
    words,
    isRight: isHeld && (isThere || places.length === 0),
    missing: [...new Set([...(documents.length === 0 ? unknown : []), ...lost])],
  };
}
