import { addressIn } from '#src/corpus/walk.ts';
import { foldedText } from '#src/text/fold.ts';
import { HAN_NUMERAL, numeralValue } from '#src/text/numerals.ts';
import { oncePer } from '#src/text/once.ts';
import { bareText } from '#src/text/sought.ts';
import type { Catalogue, SearchClause } from './model.ts';
import type { Listed, Shelf } from './shelf.ts';

/**
 * Places that a query names instead of quoting: a document, a clause, a sentence, in any form that the site prints
 * and that citations are typed in: an address, an id, a title or short title, a document number with any brackets or
 * none, the issuer with a year; then Part 2 (1) 3, 二（一）3, 第二部分（一）3, §2.1.3, 第十二条第二款.
 */
export interface Named {
  readonly document: string;
  /** Null for the document as a whole. */
  readonly clause: string | null;
  /** `s4`, or null. */
  readonly sentence: string | null;
  /** What was named and the document has not; null where all of it is there. */
  readonly missing: string | null;
}

/** The key of the clause that is named; null for a document as a whole. */
export function namedKey({ document, clause }: Named): string | null {
  return clause === null ? null : addressIn(document, clause);
}

/** The page of what is named, without base path and language, and the part of the document in words. */
export function namedPlace({ document, clause, sentence }: Omit<Named, 'missing'>) {
  const page = clause === null ? `/documents/${document}/` : `/documents/${document}/${clause}/`;
  const part = [clause, sentence].filter((one) => one !== null).join('.');
  return { path: sentence === null ? page : `${page}#${part}`, part };
}

/** What introduces or follows a number, and the letter that ids have for it. Longer words stand first. */
const UNITS: readonly (readonly [words: RegExp, letter: string])[] = [
  [/第(\d+)(?:个)?小标题|headings? ?(\d+)/g, 'h'],
  [/第(\d+)条(?:之(\d+))?|articles? ?(\d+)(?:-(\d+))?|art\. ?(\d+)/g, 'a'],
  [/第(\d+)[段块款]|para(?:graph)?s?\.? ?(\d+)|\(?block (\d+)\)?/g, 'p'],
  [/第(\d+)句|sentences? ?(\d+)/g, 's'],
  [/第(\d+)章|chapters? ?(\d+)/g, 'c'],
  [/第(\d+)节/g, 't'],
  [/第(\d+)编|books? ?(\d+)/g, 'b'],
  [/附件(\d+)|annex(?:es)? ?(\d+)/g, 'x'],
  [/第(\d+)(?:部分|项|点)|parts? ?(\d+)|items? ?(\d+)|sections? ?(\d+)/g, ''],
];

const NUMERAL = new RegExp(`[${HAN_NUMERAL}]+`, 'gu');

/** A locator in one form: 二、（一）3. and Part 2 (1) 3 are `2.1.3`. What is none keeps its words. */
export function locatorForm(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(NUMERAL, (numeral) => String(numeralValue(numeral) ?? numeral));
  return (
    UNITS.reduce(
      (form, [words, letter]) =>
        form.replace(words, (_, ...groups: (string | undefined)[]) => {
          const numbers = groups.slice(0, -2).filter((group) => group !== undefined);
          return `.${letter}${numbers.join('-')}.`;
        }),
      plain,
    )
      .replace(/[\s§.,、，。:：;；()/#·]+/g, '.')
      // The first paragraph of a unit is the unit itself.
      .replace(/(?<=\w)\.p1(?=\.|$)/g, '')
      .replace(/^\.+|\.+$/g, '')
  );
}

/** A locator by itself, without a document: more than one number, or one that says of what it is. */
const TELLING = /^(?:[a-z]?\d+(?:[-_]\d+)*\.)+[a-z]?\d+(?:[-_]\d+)*$|^[abchptx]\d+(?:[-_]\d+)*$/;
/** One number that is said to be that of a part: Part 7, 第七部分, 七、. */
const PART = /^\s*(?:part\s*\w+|第.+部分|\p{Script=Han}+、)\s*$/iu;
const LOCATOR = /^[a-z]{0,2}\d+(?:[-_]\d+)*(?:\.[a-z]?\d+(?:[-_]\d+)*)*$/;
export const SENTENCE = /\.?(s\d+)$/;

/** The clauses that a locator means. */
export function clausesAt(form: string, clauses: readonly SearchClause[]): string[] {
  return clauses
    .filter(({ id, cite }) => [id, locatorForm(cite.zh), locatorForm(cite.en)].includes(form))
    .map(({ id }) => id);
}

/** Names of a document as they may be typed, the longest first; who issued it is one together with the year only. */
export const documentNames = oncePer(({ id, number, names, issuers, years }: Listed): readonly string[] => {
  const made = years === null ? ['日期不详', 'n.d.'] : [String(years[0]), years.join('')];
  const authors = issuers.length > 0 ? issuers : ['佚名'];
  const byAuthor = authors.flatMap((author) => made.map((when) => `${author}${when}`));
  const all = [...names, ...(number === null ? [] : [number]), ...byAuthor, id].map((name) => bareText(name));
  return [...new Set(all)].sort((a, b) => b.length - a.length);
});

/** What citations have beside a document and a place in it. */
const BESIDE_NAMES =
  /as reported in|n\.d\.|日期不详|有效期至[^)）]*|据报道[,，]?见?|\[?(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?\]?(?!\d)|\[\d+\]\s*$|[《》〔〕［］[\]“”"'’?？]/giu;

/**
 * A text's bare characters in a row, each with the place of its character in the text; and what is left of the text
 * when names are taken out of it.
 */
function taking(text: string) {
  const characters = [...text];
  const units = characters.flatMap((character, at) => [...bareText(character)].map((unit) => ({ unit, at })));
  const whole = units.map(({ unit }) => (unit.length === 1 ? unit : '\0')).join('');
  return (names: readonly string[]): string | null => {
    let row = whole;
    const left = [...characters];
    for (const name of names) {
      const start = row.indexOf(name);
      if (name === '' || start < 0) continue;
      const [from, to] = [units[start]?.at ?? 0, units[start + name.length - 1]?.at ?? 0];
      left.fill(' ', from, to + 1);
      row = row.replace(name, '\0'.repeat(name.length));
    }
    return row === whole ? null : left.join('').replace(BESIDE_NAMES, ' ');
  };
}

/** The address of a document or a clause of a site such as this. */
export const DOCUMENT_PATH = /\/documents\/([a-z0-9-]+)(?:\/([a-z0-9._-]+))?\/?(?:[^\s#]*#([a-z0-9._-]+))?/;

/** Address and id forms: `<document>/2.1.3/#2.1.3.s2`, `<document>#2.1.3`, `<document>:2.1.3`. */
function byAddress(text: string, documents: readonly Listed[]): [Listed, string] | null {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const [, id, clause = '', fragment] =
    DOCUMENT_PATH.exec(plain) ?? /^([a-z0-9-]+)[#:/](?:([a-z0-9._-]+))?$/.exec(plain) ?? [];
  const document = documents.find((one) => one.id === id);
  return document ? [document, (fragment ?? clause).replace(/[.。,)）]+$/, '')] : null;
}

/** The places that a query names. A clause that a document has not leads to the document, and is told. */
export async function namedPlaces(text: string, { documents }: Catalogue, shelf: Shelf): Promise<Named[]> {
  const at = async (document: Listed, form: string, isCertain: boolean): Promise<Named[]> => {
    const whole = { document: document.id, clause: null, sentence: null };
    if (form === '') return [{ ...whole, missing: null }];
    const sentence = SENTENCE.exec(form)?.[1] ?? null;
    const { clauses } = await shelf.document(document.id);
    const found = clausesAt(form.replace(SENTENCE, ''), clauses);
    if (found.length > 0) return found.map((clause) => ({ ...whole, clause, sentence, missing: null }));
    return isCertain && LOCATOR.test(form) ? [{ ...whole, missing: form }] : [];
  };

  const addressed = byAddress(text, documents);
  if (addressed) return at(addressed[0], addressed[1], true);
  const take = taking(text.replace(/第(?=\s*\d+\s*号)/g, ''));
  const rests = documents.flatMap((document) => {
    // Who issued it stands there too, and says nothing alone.
    const rest =
      take(documentNames(document)) &&
      take([...documentNames(document), ...document.issuers.map((name) => bareText(name))]);
    return rest === null ? [] : [{ document, form: locatorForm(rest) }];
  });
  if (rests.length > 0)
    return (await Promise.all(rests.map(({ document, form }) => at(document, form, true)))).flat();
  // `12号` is the end of a number.
  const tail = /^(?:第)?(\d+号)$/.exec(foldedText(text))?.[1];
  if (tail !== undefined)
    return documents.flatMap(({ id, number }) =>
      number && new RegExp(`(?<!\\d)${tail}$`).test(bareText(number).replace(/^.*?\d{4}/, ''))
        ? [{ document: id, clause: null, sentence: null, missing: null }]
        : [],
    );
  const form = locatorForm(text);
  if (!TELLING.test(form) && !(PART.test(text) && LOCATOR.test(form))) return [];
  return (await Promise.all(documents.map((document) => at(document, form, false)))).flat();
}
