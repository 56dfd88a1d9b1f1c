import { DOCUMENT_PATH, documentNames } from '#src/search/locator.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { HAN_NUMERAL } from '#src/text/numerals.ts';
import { bareText } from '#src/text/sought.ts';

/** Where a text says that its quotations are from: documents and clauses named near them, in any form that the search box takes. */
export interface Citation {
  /** Ids of documents of the corpus that are named. */
  readonly documents: readonly string[];
  /** Numbers and titles of documents, as they stand there, that the corpus has not. */
  readonly unknown: readonly string[];
  /** Places in documents, as they stand there: 二（一）3. */
  readonly locators: readonly string[];
  /** The stretch that was read, without marks around it and without verbs that lead to a quotation. */
  readonly whole: string;
}

const N = `[${HAN_NUMERAL}\\d]+`;
const UNIT = '(?:部分|编|章|节|条|款|项|目|段|句|个?小标题|点)';
const STEP = `第\\s*${N}\\s*${UNIT}(?:之${N})?|第?[（(]\\s*${N}\\s*[）)](?:${UNIT})?`;
const LOCATORS = new RegExp(
  [
    // 第二部分第（一）项, 第十二条第二款, 第二部分（一）3, 附件第一条
    `(?:附件${N}?)?第\\s*${N}\\s*${UNIT}(?:之${N})?(?:${STEP})*(?:第?${N}(?:[.．、]|(?:${UNIT})|(?![\\p{L}\\d%％])))?`,
    // 二（一）3, 二、（一）3.
    `(?<![${HAN_NUMERAL}])[${HAN_NUMERAL}]{1,3}、?[（(]\\s*[${HAN_NUMERAL}]+\\s*[）)](?:\\s*\\d+(?![\\p{L}\\d%％.]))?`,
    // Part 2 (1) 3; Article 12, paragraph 2; § 2.1.3; 2.1.3
    '(?:Part|Article|Art\\.|Chapter|Section|Annex|Heading)\\s+\\d+(?:-\\d+)?(?:,?\\s*(?:\\(\\d+\\)|(?:paragraph|para\\.?|item|sentence|article|section)\\s+\\d+|(?<=\\)\\s?)\\d+))*',
    '§\\s*[a-z]?\\d+(?:\\.[a-z]?\\d+)*',
    '(?<![\\w.])[a-z]?\\d+(?:\\.[a-z]?\\d+){2,}(?![\\w%％])',
  ].join('|'),
  'giu',
);
const ADDRESS = new RegExp(DOCUMENT_PATH, 'giu');

/** 武政规〔2016〕12号, with any brackets. */
export const NUMBER =
  /[\p{Script=Han}]{2,8}\s*[〔[［(（【]\s*(?:19|20)\d{2}\s*[〕\]］)）】]\s*第?\s*\d+\s*号/gu;
/** Marks around what is cited, and what leads from it to the quotation. */
const AROUND =
  /^[\s\p{P}]+|(?:(?:中|里)?(?:明确)?(?:提出|指出|规定|要求|强调|称|说|写道|says?|states?))?[\s\p{P}]+$/gu;
const TITLE = /《([^《》\n]{2,120})》/gu;
/** Words that lead to a number and are not of it. */
const BEFORE_NUMBER =
  /^.*?(?:根据|按照|依据|依照|参见|参照|贯彻|落实|执行|印发|即|见|和|与|及|的|是|在|号|如|据)(?=\p{Script=Han}{2})/u;
/** Who issued it. */
const ISSUER =
  /^.*(?:政府|委员会|办公厅|办公室|(?<=\p{Script=Han}{2})[局厅院部])(?=\p{Script=Han}{2,}\s*[〔[［(（【])/u;

/** A number as it is printed by itself, without the words that lead to it and without who issued it. */
export function numberAlone(found: string): string {
  return found.replace(BEFORE_NUMBER, '').replace(ISSUER, '');
}

/** Documents by their ids, with what they are called in short. */
export function documentsCalled(
  ids: readonly string[],
  { documents }: Pick<Catalogue, 'documents'>,
): Pick<SearchDocument, 'id' | 'short'>[] {
  return documents
    .filter(({ id }) => ids.includes(id))
    .map(({ id, names: [, , zh = id, en = id] }) => ({ id, short: { zh, en } }));
}

/** @returns what a stretch of a text names. */
export function citationIn(text: string, { documents }: Pick<Catalogue, 'documents'>): Citation {
  const bare = bareText(text);
  const plainly = text.normalize('NFKC');
  const addressed = [...plainly.matchAll(ADDRESS)];
  const tokens = new Set(plainly.toLowerCase().match(/[\w-]+/g));
  const titles = [...text.matchAll(TITLE)].map(([, title = '']) => title);
  const bareTitles = titles.map((title) => bareText(title));
  const named = documents.filter((document) => {
    const names = documentNames(document);
    const bareId = document.id.replaceAll('-', '');
    return (
      tokens.has(document.id) ||
      bareTitles.some((title) => isTitleOf(title, names)) ||
      names.some((name) => name.length >= 4 && name !== bareId && bare.includes(name))
    );
  });
  const numbers = [...text.matchAll(NUMBER)].map(([found]) => numberAlone(found));
  const isOurs = (one: string): boolean =>
    named.some((document) => isTitleOf(bareText(one), documentNames(document)));
  const plain = text.replace(TITLE, ' ').replace(NUMBER, ' ');
  return {
    documents: named.map(({ id }) => id),
    unknown: [...numbers, ...titles].filter((one) => !isOurs(one)),
    whole: text.replace(AROUND, ''),
    locators: [
      ...addressed.flatMap(([, , clause, fragment]) => fragment ?? clause ?? []),
      ...[...plain.replace(ADDRESS, ' ').matchAll(LOCATORS)].map(([found]) => found.trim()),
    ],
  };
}

/** A title is given in full, with who issued it before it, or without. */
function isTitleOf(title: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      title === name ||
      (name.length >= 8 && (title.endsWith(name) || (title.length >= 8 && name.endsWith(title)))),
  );
}
