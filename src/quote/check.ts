import type { Sources } from '#src/search/find.ts';
import { readings } from '#src/search/model.ts';
import { phraseOf } from '#src/search/phrase.ts';
import { type Means, simplifier } from '#src/search/search.ts';
import { shelf } from '#src/search/shelf.ts';
import { overlap, type Span } from '#src/text/occurrences.ts';
import { type Asked, askedOf, isInChinese } from './asked.ts';
import { citationIn, documentsCalled, NUMBER, numberAlone } from './cited.ts';
import { indexUnits, likelyByIndex } from './found.ts';
import { type Judged, judge, UNFOUND } from './judge.ts';
import { type CitedAs, citationNear, citedAs, contextOf, placesCited, UNCITED } from './near.ts';
import { type PastedWords, quotationsIn, wordsAlone } from './parts.ts';
import { type Row, rowsOf } from './rows.ts';

/** Checks every quotation of a pasted text, and every clause and number of a document that is cited in it. */

/** What is said of a quotation, in one word. */
export const VERDICTS = [
  'exact',
  'same',
  'close',
  'joined',
  'translation',
  'wrong-clause',
  'held',
  'none',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Checked extends Judged, Span {
  readonly verdict: Verdict;
  readonly how: PastedWords['how'] | 'number' | 'clause';
  readonly text: string;
  readonly cited: CitedAs;
  /** For a few characters or words, which stand in many places by chance: in how many clauses they do. Null for more. */
  readonly clauses: number | null;
}

/** So few units tell nothing of where they are from. */
const FEW = { zh: 3, en: 2 } as const;
/** A quotation of fewer characters within a sentence may be a word that is set off there in the text itself. */
const WORD = 6;

/** To the letter, or all but: its words are those of the text. */
function isOfText(checked: Judged | null): boolean {
  return checked?.nearness === 'exact' || checked?.nearness === 'same';
}

export function checkerWith({ catalogue, engine, library, traditional }: Omit<Means, 'beside'>) {
  const simplify = simplifier(catalogue, traditional);
  const sources: Sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };
  const rows = rowsOf(sources.shelf);

  /** What is looked through: of a small corpus all, of a large one the documents that the index names. */
  async function rowsFor(asked: Asked, preferred: readonly string[]): Promise<Row[]> {
    const all = engine.exactly
      ? await likelyByIndex(asked, sources)
      : catalogue.documents.map(({ id }) => id);
    return Promise.all([...new Set([...preferred, ...all])].map((id) => rows.row(id, asked.reading)));
  }

  async function askedIn(text: string): Promise<Asked[]> {
    const simplified = await simplify.forQuery(text);
    const phrase = phraseOf(text, catalogue, simplified);
    // Words in other letters may stand in the Chinese text as well.
    return readings
      .filter((reading) => (reading === 'zh' ? phrase.zh.length > 0 : !isInChinese(text)))
      .map((reading) => askedOf(text, reading, simplified, catalogue.traditional))
      .filter(({ units }) => units.units.length > 0);
  }

  /** Null where there is nothing to be looked for. */
  async function judged(text: string, preferred: readonly string[]) {
    let found: (Judged & Pick<Checked, 'clauses'>) | null = null;
    for (const asked of await askedIn(text)) {
      if (found && found.nearness !== 'none') break;
      const own = judge(asked, await rowsFor(asked, preferred), rows);
      const isShort = asked.units.units.length <= FEW[asked.reading];
      const exactly = isShort ? await engine.exactly?.(asked.reading, indexUnits(asked)) : null;
      const clauses = exactly?.length ?? own.passages.length + own.also.length;
      found = { ...own, clauses: isShort ? clauses : null };
    }
    return found;
  }

  /** @param inherited ids of the documents that were named last before it. */
  async function check(one: PastedWords, words: string, text: string, inherited: readonly string[]) {
    const near = citationNear(one, text, catalogue);
    const found = await judged(words, [...near.documents, ...inherited]);
    if (!found) return null;
    const cited = await citedAs(found, near, inherited, { catalogue, shelf: sources.shelf });
    const { start, end, how } = one;
    const checked: Checked = { ...found, verdict: found.nearness, start, end, how, text: words, cited };
    return isOfText(checked) && cited.isRight === false
      ? { ...checked, verdict: 'wrong-clause' as const }
      : checked;
  }

  /** A sentence, or what is quoted in it: a sentence that is printed as it stands is one quotation, marks and all. */
  async function checkSentence(
    sentence: PastedWords,
    own: readonly PastedWords[],
    text: string,
    inherited: readonly string[],
  ) {
    const words = wordsAlone(sentence.text);
    const { locators } = citationIn(words, catalogue);
    const titles = locators.length > 0 ? (words.match(/《[^》]*》/gu) ?? []) : [];
    const bare = [...own.map((one) => one.text), ...titles, ...locators]
      .reduce((rest, taken) => rest.replace(taken, ''), words)
      .replace(NUMBER, '')
      .replace(/https?:\S+/gu, '');
    const whole = /[\p{L}\p{N}]{2}/u.test(bare) ? await check(sentence, words, text, inherited) : null;
    const isOfWords = own.every(({ text: quoted }) => [...quoted].length < WORD);
    const isIt = own.length === 0 || isOfText(whole) || (isOfWords && whole?.nearness === 'close');
    if (whole && isIt) return [whole];
    const checked = await Promise.all(own.map((one) => check(one, one.text, text, inherited)));
    return checked.filter((one) => one !== null);
  }

  /** The passage with which a clause begins; none where its words are not published. */
  async function opening(document: string, clause: string): Promise<Judged> {
    const { clauses } = await sources.shelf.document(document);
    const one = clauses.find(({ id }) => id === clause);
    const found = await judged(one?.heading?.zh || one?.sentences[0]?.zh || '', [document]);
    const passages = (found?.passages ?? []).filter(
      (passage) => passage.document.id === document && passage.clauses[0] === clause,
    );
    return { ...UNFOUND, passages };
  }

  /** Clauses that a sentence cites and quotes nothing of. @param spoken ids of the documents that it may be about. */
  async function clausesCited(
    sentence: PastedWords,
    spoken: readonly string[],
    text: string,
    taken: readonly Span[],
  ) {
    const near = citationIn(sentence.text, catalogue);
    const isNamed = near.documents.length > 0;
    const found: Checked[] = [];
    let at = sentence.start;
    for (const locator of near.locators) {
      const start = text.indexOf(locator, at);
      const end = start + locator.length;
      at = end;
      const places = await placesCited({ locators: [locator], whole: '' }, spoken, catalogue, sources.shelf);
      const place = places.find(({ clause }) => clause !== null);
      // Of what is said to be nowhere the document must be named beside it.
      const isFree = start >= 0 && !taken.some((other) => overlap(other, { start, end }));
      const isUnknown = !isNamed && near.unknown.length > 0;
      if (!isFree || !(place || isUnknown || (isNamed && places.length > 0))) continue;
      const documents = documentsCalled(place ? [place.document] : spoken, catalogue);
      const missing = place ? [] : isUnknown ? near.unknown : [locator];
      const cited = { ...UNCITED, documents, words: [locator], missing };
      const where = place?.clause ? await opening(place.document, place.clause) : UNFOUND;
      const verdict = place ? 'held' : 'none';
      found.push({ ...where, verdict, start, end, how: 'clause', text: locator, cited, clauses: null });
    }
    return found;
  }

  /** Numbers of documents that stand neither in a quotation nor where one is cited. */
  async function numbers(text: string, taken: readonly Span[]): Promise<Checked[]> {
    const found: Checked[] = [];
    for (const { 0: whole, index } of text.matchAll(NUMBER)) {
      const number = numberAlone(whole);
      const end = index + whole.length;
      const span = { start: end - number.length, end };
      const one = taken.some((other) => overlap(other, span)) ? null : await judged(number, []);
      if (!one) continue;
      const documents = documentsCalled(citationIn(number, catalogue).documents, catalogue);
      const checked = { ...one, ...span, how: 'number', text: number, clauses: null } as const;
      // A number that is only like another is another; one that is recorded need not be printed.
      const verdict = documents.length > 0 ? 'held' : 'none';
      found.push(
        isOfText(one)
          ? { ...checked, verdict: one.nearness, cited: UNCITED }
          : { ...checked, ...UNFOUND, verdict, cited: { ...UNCITED, documents } },
      );
    }
    return found;
  }

  /** @returns what was found, in the order of the text; nothing where nothing in it can be looked for. */
  return async (text: string): Promise<Checked[]> => {
    const { quoted, sentences } = quotationsIn(text);
    const blocks = quoted.filter(({ how }) => how === 'block');
    const found: Checked[] = [];
    const taken: Span[] = [];
    let inherited: readonly string[] = [];
    let spoken: readonly string[] = [];
    for (const sentence of [...sentences, ...blocks].sort((a, b) => a.start - b.start)) {
      const own = quoted.filter((one) => one.how === 'marks' && overlap(one.around, sentence));
      const isAsked = sentence.how === 'block' || own.length > 0 || quoted.length === 0;
      const checked = !isAsked
        ? []
        : sentence.how === 'block'
          ? [await check(sentence, sentence.text, text, inherited)].filter((one) => one !== null)
          : await checkSentence(sentence, own, text, inherited);
      found.push(...checked);
      taken.push(...checked.filter(isOfText), ...own, ...own.flatMap((one) => contextOf(one, text)));
      const { documents: named, unknown } = citationIn(sentence.text, catalogue);
      if (named.length > 0) inherited = named;
      if (named.length + unknown.length > 0) spoken = named;
      const isQuoting = sentence.how === 'block' || checked.some(({ cited }) => cited.words.length > 0);
      if (!isQuoting && own.length === 0) found.push(...(await clausesCited(sentence, spoken, text, taken)));
    }
    return [...found, ...(await numbers(text, taken))].sort((a, b) => a.start - b.start);
  };
}
