import type { Sources } from '#src/search/find.ts';
import type { Catalogue, Reading } from '#src/search/model.ts';
import { phraseOf } from '#src/search/phrase.ts';
import type { Means } from '#src/search/search.ts';
import { simplifier } from '#src/search/search.ts';
import { shelf } from '#src/search/shelf.ts';
import type { Simplified } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { askedOf } from './asked.ts';
import { type Citation, citationIn, NUMBER, numberAlone, placesCited } from './cited.ts';
import { likelyByIndex } from './found.ts';
import { type Judged, judge } from './judge.ts';
import { type Quoted, quotationsIn, wordsAlone } from './parts.ts';
import { rowsOf } from './rows.ts';

/** Checks every quotation of a pasted text, and every number of a document in it. */

/** What is said of a quotation, in one word. */
export const VERDICTS = ['exact', 'same', 'close', 'joined', 'translation', 'wrong-clause', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a quotation is cited. */
export interface CitedAs {
  /** Null where nothing that could be checked is cited; else whether it is the place in which the words stand. */
  readonly isRight: boolean | null;
  /** What is cited, as it stands there. */
  readonly words: readonly string[];
  /** What of it is not there at all: a document that is not held, a clause that the document has not. */
  readonly missing: readonly string[];
}

export interface Checked extends Judged, Span {
  readonly verdict: Verdict;
  readonly how: Quoted['how'] | 'number';
  readonly text: string;
  readonly cited: CitedAs;
  /** For a few characters, which stand in many places by chance: in how many clauses they do. Null for more. */
  readonly clauses: number | null;
}

/** So few units tell nothing of where they are from. */
const FEW = 3;
/** A quotation of fewer units within a sentence may be a word that is set off there in the text itself. */
const WORD = 6;

const UNCITED: CitedAs = { isRight: null, words: [], missing: [] };

export type Checker = ReturnType<typeof checkerWith>;

export function checkerWith({ catalogue, engine, library, traditional }: Omit<Means, 'beside'>) {
  const simplify = simplifier(catalogue, traditional);
  const sources: Sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };
  const rows = rowsOf(sources.shelf);

  /** The documents that are looked through: of a small corpus all, of a large one those that the index names. */
  async function likely(
    text: string,
    reading: Reading,
    simplified: Simplified,
    preferred: readonly string[],
  ) {
    const all = engine.exactly
      ? await likelyByIndex(askedOf(text, reading, simplified), simplified, sources)
      : catalogue.documents.map(({ id }) => id);
    return Promise.all([...new Set([...preferred, ...all])].map((id) => rows.row(id, reading)));
  }

  async function judged(text: string, preferred: readonly string[]): Promise<Judged | null> {
    const simplified = await simplify.forQuery(text);
    const phrase = phraseOf(text, catalogue, simplified);
    const isChinese = /\p{Script=Han}/u.test(text);
    let found: Judged | null = null;
    for (const reading of ['zh', 'en'] as const) {
      if (!isChinese && phrase[reading].length === 0) continue;
      if (isChinese && reading === 'en') continue;
      const asked = askedOf(text, reading, simplified);
      if (asked.units.units.length === 0) continue;
      const one = judge(asked, await likely(text, reading, simplified, preferred), rows);
      if (!found || found.nearness === 'none') found = one;
    }
    return found;
  }

  /** In how many clauses a few characters stand. */
  async function clausesWith(text: string): Promise<number | null> {
    const simplified = await simplify.forQuery(text);
    const { units, reading } = askedOf(text, 'zh', simplified);
    if (units.units.length === 0 || units.units.length > FEW || !/\p{Script=Han}/u.test(text)) return null;
    const exactly = await engine.exactly?.(reading, phraseOf(text, catalogue, simplified).zh);
    if (exactly) return exactly.length;
    const codes = rows.codesOf(units.units, reading);
    let clauses = 0;
    for (const { plain, places } of await likely(text, reading, simplified, [])) {
      const having = new Set<number>();
      for (let at = plain.codes.indexOf(codes); at >= 0; at = plain.codes.indexOf(codes, at + 1))
        having.add(places[plain.at[at] ?? 0]?.clause ?? 0);
      clauses += having.size;
    }
    return clauses;
  }

  /** Whether words that stand in some places are cited to one of them. */
  async function citedAs(found: Judged, near: Citation, inherited: readonly string[]): Promise<CitedAs> {
    const words = [...near.documents.map(nameOf), ...near.unknown, ...near.locators];
    const [passage] = found.passages;
    if (!passage || words.length === 0) return { ...UNCITED, words };
    const stands = [
      { document: passage.document, clauses: passage.clauses },
      ...found.also.map(({ document, clause }) => ({ document, clauses: [clause] })),
    ];
    const held = near.documents.length > 0 ? near.documents : inherited;
    const isHeld = near.documents.length === 0 || stands.some(({ document }) => held.includes(document.id));
    const isOther = near.documents.length === 0 && near.unknown.length > 0;
    const among = held.length > 0 ? held : stands.map(({ document }) => document.id);
    const places = await placesCited(near.locators, [...new Set(among)], { catalogue, shelf: sources.shelf });
    const isThere =
      places.length === 0 ||
      places.some(({ document, clause }) =>
        stands.some(
          (one) =>
            one.document.id === document &&
            clause !== null &&
            one.clauses.some((id) =>
              isWithin(
                id,
                clause,
                one.document.clauses.map((each) => each.id),
              ),
            ),
        ),
      );
    const missing = places.every(({ clause }) => clause === null)
      ? places.flatMap(({ missing: one }) => one ?? [])
      : [];
    return {
      words,
      isRight: isHeld && !isOther && isThere,
      missing: [...(near.documents.length === 0 ? near.unknown : []), ...new Set(missing)],
    };
  }

  const nameOf = (id: string): string => {
    const listed = catalogue.documents.find((document) => document.id === id);
    return listed?.names.at(-2) ?? id;
  };

  async function check(
    one: Quoted,
    text: string,
    words: string,
    inherited: readonly string[],
  ): Promise<Checked | null> {
    const near = nearestCitation(one, text, catalogue);
    const found = await judged(words, [...near.documents, ...inherited]);
    if (!found) return null;
    const { nearness } = found;
    const cited = await citedAs(found, near, inherited);
    const isMisplaced = (nearness === 'exact' || nearness === 'same') && cited.isRight === false;
    const clauses = await clausesWith(words);
    const { start, end, how } = one;
    return {
      ...found,
      start,
      end,
      how,
      text: words,
      cited,
      clauses,
      verdict: isMisplaced ? 'wrong-clause' : nearness,
    };
  }

  /** Numbers of documents that stand outside quotations and cite none of them. */
  async function numbers(text: string, quoted: readonly Span[]): Promise<Checked[]> {
    const found: Checked[] = [];
    for (const { 0: whole, index } of text.matchAll(NUMBER)) {
      const number = numberAlone(whole);
      const end = index + whole.length;
      const start = end - number.length;
      if (quoted.some((span) => span.start < end && start < span.end)) continue;
      const one = await judged(number, []);
      if (!one) continue;
      const isFound = one.nearness === 'exact' || one.nearness === 'same';
      const known = isFound ? one : { ...one, nearness: 'none' as const, passages: [], longest: null };
      found.push({
        ...known,
        verdict: known.nearness,
        start,
        end,
        how: 'number',
        text: number,
        cited: UNCITED,
        clauses: null,
      });
    }
    return found;
  }

  return {
    /** @returns what was found, in the order of the text; nothing where nothing in it can be looked for. */
    async check(text: string): Promise<Checked[]> {
      const { quoted, sentences } = quotationsIn(text);
      const isQuoting = quoted.length > 0;
      const found: Checked[] = [];
      const taken: Span[] = [];
      let inherited: readonly string[] = [];
      const spans = [...sentences, ...quoted.filter(({ how }) => how === 'block')].sort(
        (a, b) => a.start - b.start,
      );
      for (const sentence of spans) {
        const own =
          sentence.how === 'block'
            ? [sentence]
            : quoted.filter(
                ({ start, how }) => how === 'marks' && start >= sentence.start && start < sentence.end,
              );
        const outside = own.reduce((rest, { text: words }) => rest.replace(words, ''), sentence.text);
        const isBeside = /[\p{L}\p{N}]/u.test(outside);
        if (sentence.how === 'sentence' && (own.length === 0 ? !isQuoting : isBeside)) {
          const words = wordsAlone(sentence.text);
          const isNumber = words.replace(NUMBER, '').replace(/[\p{P}\s]/gu, '').length < 2;
          const whole = isNumber ? null : await check(sentence, text, words, inherited);
          const isOfWords = own.length > 0 && own.every(({ text: word }) => [...word].length < WORD);
          const isIt =
            whole &&
            (own.length === 0 ||
              whole.nearness === 'exact' ||
              whole.nearness === 'same' ||
              (isOfWords && whole.nearness === 'close'));
          if (whole && isIt) {
            found.push(whole);
            taken.push(sentence);
          }
          if (isIt || own.length === 0) {
            inherited = nextInherited(citationIn(sentence.text, catalogue), inherited);
            continue;
          }
        }
        for (const one of own) {
          const checked = await check(one, text, one.text, inherited);
          if (checked) found.push(checked);
          taken.push({ start: one.start, end: one.end });
          if (one.how === 'marks') for (const span of contextOf(one, text)) taken.push(span);
        }
        inherited = nextInherited(citationIn(sentence.text, catalogue), inherited);
      }
      return [...found, ...(await numbers(text, taken))].sort((a, b) => a.start - b.start);
    },
  };
}

function nextInherited(named: Citation, before: readonly string[]): readonly string[] {
  return named.documents.length > 0 ? named.documents : before;
}

/** A clause is cited by itself or by what holds it: a part by its number, a chapter by all up to the next. */
function isWithin(clause: string, cited: string, order: readonly string[]): boolean {
  if (clause === cited || clause.startsWith(`${cited}.`)) return true;
  const letter = /^(?:.*\.)?([bct])\d+$/u.exec(cited)?.[1];
  if (letter === undefined) return false;
  const [at, from] = [order.indexOf(clause), order.indexOf(cited)];
  const next = order.findIndex(
    (id, index) =>
      index > from &&
      new RegExp(`(?:^|\\.)[${'bct'.slice(0, 'bct'.indexOf(letter) + 1)}]\\d+$`, 'u').test(id),
  );
  return from >= 0 && at > from && (next < 0 || at < next);
}

/** Where a quotation is cited: before it in its sentence, and in a bracket, after a dash or in an address behind it. */
function contextOf(one: Quoted, text: string): Span[] {
  const before = text.slice(one.around.start, one.start);
  // What stands before another quotation is of that.
  const cut = Math.max(...[...'”」』"'].map((mark) => before.lastIndexOf(mark))) + 1;
  const behind = text.slice(one.end, one.end + 200);
  const [after = ''] =
    /^[\s，,。.；;、]*(?:[（(［[【][^（()）\]］】\n]*(?:[（(][^（()）\n]*[）)][^（()）\n]*)*[）)\]］】]|(?:——|—|--|–)[^\n]{1,120}|[^\n“”「」"]{0,20}https?:\/\/[^\s）)]+)/u.exec(
      behind,
    ) ?? [];
  return [
    { start: one.around.start + cut, end: one.start },
    { start: one.end, end: one.end + after.length },
  ];
}

function nearestCitation(one: Quoted, text: string, catalogue: Catalogue): Citation {
  if (one.how !== 'marks') {
    const [around, quoted] = [
      text.slice(one.start, one.end),
      one.how === 'sentence' ? wordsAlone(one.text) : one.text,
    ];
    return citationIn(around.replace(quoted, ' '), catalogue);
  }
  const [before, after] = contextOf(one, text).map(({ start, end }) => text.slice(start, end));
  const [lead, tail] = [citationIn(before ?? '', catalogue), citationIn(after ?? '', catalogue)];
  // A document that is only spoken of in the sentence is not the one that is quoted.
  const close = citationIn((before ?? '').slice(-NEAR), catalogue).unknown;
  const unknown = tail.unknown.length > 0 ? tail.unknown : close;
  return {
    documents: tail.documents.length > 0 ? tail.documents : lead.documents,
    unknown,
    locators: tail.locators.length > 0 ? tail.locators : lead.locators,
  };
}

/** Characters before a quotation in which a document that the corpus has not is taken for the one that is quoted. */
const NEAR = 40;
