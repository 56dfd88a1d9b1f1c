import { withoutSpace } from '#src/text/layout.ts';
import { isRunning, type SourceLine } from './lines.ts';
import { ARTICLE_RANK, readMarker } from './markers.ts';
import { isEndMatter } from './roles.ts';

/** Which lines without a number are headings, judged by their form and the line behind them, and which only list them. */

/** What tells somebody to do something, and names nothing: 请…, 各区要…, …于每月5日前报送. */
const ORDERS = /^(?:请|不得|严禁|各[^，。]{1,12}[要应须])|[应必]须|应当|于[^，。]{1,12}前/;
const LONGEST = 40;
const LONGEST_MARKED = 60;

/** True for a line of neither a numbered unit nor the end matter. */
export function isPlain(line: SourceLine): boolean {
  return readMarker(line.strand.text) === null && !isEndMatter(line.strand.text);
}

/** One short sentence alone on its line, as in 「（一）坚持规划引导。」. */
export function isLoneHeading(text: string): boolean {
  return (
    text.length <= LONGEST && /。$/.test(text) && !/[。！？]/.test(text.slice(0, -1)) && !ORDERS.test(text)
  );
}

/** How a numbered unit begins: what is needed to tell whether its first sentence is its heading. */
export interface UnitOpening {
  /** Its place among the numbered units of the text, from 0. */
  readonly unit: number;
  readonly line: number;
  /** What its siblings have in common: the unit around them, and the kind of their numbers. */
  readonly siblings: string;
  /** The first sentence of its paragraph, where it is short enough for a heading. */
  readonly sentence: string | null;
  /** How long what else its paragraphs say is, those responsible left out. */
  readonly rest: number;
  /** It has a heading that its line or a space sets off, of which there is no doubt. */
  readonly isHeaded: boolean;
}

/** With more characters, full stop and all, it may be a measure, with its verb and its object: then more must follow. */
const LONGEST_SURE = 18;

function looksLikeHeading({ sentence, rest }: UnitOpening): boolean {
  if (sentence === null || rest === 0 || ORDERS.test(sentence)) return false;
  return sentence.length <= LONGEST_SURE || rest > sentence.length * 2;
}

/**
 * The units whose first sentence is no heading. What one is, its siblings are: they are headings where most of them
 * look like some, and what has nothing else to say is none in any case.
 */
export function runInSentences(openings: readonly UnitOpening[]): {
  none: Set<number>;
  doubtful: UnitOpening[];
} {
  const none = new Set<number>();
  const doubtful: UnitOpening[] = [];
  for (const siblings of Map.groupBy(openings, ({ siblings }) => siblings).values()) {
    const like = siblings.filter((one) => one.isHeaded || looksLikeHeading(one)).length;
    const isHeaded = like * 2 > siblings.length;
    for (const one of siblings.filter(({ sentence }) => sentence !== null)) {
      if (!isHeaded || one.rest === 0) none.add(one.unit);
      if (one.rest > 0 && looksLikeHeading(one) !== isHeaded) doubtful.push(one);
    }
  }
  return { none, doubtful };
}

/** True for text that stands over the running text of the next line, or carries a `#` mark, and is no sentence. */
export function isHeading(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
  if (/[。！？：:，,；;、]$/.test(text) || /[。！？]/.test(text)) return false;
  if (line.marked) return text.length <= LONGEST_MARKED;
  return (
    text.length <= LONGEST &&
    !isRunning(text) &&
    next !== undefined &&
    isPlain(next) &&
    isRunning(next.strand.text)
  );
}

/** The entry without its dot leaders, page number and spaces. */
function entry(text: string): string {
  return withoutSpace(text.replace(/[\s.．…·]*\d*$/, ''));
}

/** With so many titles of parts in a row, and no word between, a list of contents is told without its name. */
const FEWEST_ENTRIES = 3;

/** Where a list of contents begins that does not say so: titles of chapters, and nothing else. */
function bareContents(lines: readonly SourceLine[]): number {
  const isTitle = lines.map(({ strand }) => (readMarker(strand.text)?.rank ?? ARTICLE_RANK) < ARTICLE_RANK);
  return isTitle.findIndex(
    (_, at) => isTitle.slice(at, at + FEWEST_ENTRIES).every(Boolean) && at + FEWEST_ENTRIES < lines.length,
  );
}

/**
 * Finds a printed list of contents (目录), whose markers are not clauses. It
 * ends where its first entry is printed again as a heading, or the next, where that is a
 * 前言 without one, and before any sentence.
 *
 * @returns the indexes of its first line and of the line behind it, or null.
 */
export function contentsList(lines: readonly SourceLine[]): { from: number; to: number } | null {
  const named = lines.findIndex((line) => /^目\s*[录次]$/.test(line.strand.text));
  const from = named < 0 ? bareContents(lines) : named;
  if (from < 0) return null;
  const texts = lines.map(({ strand }) => entry(strand.text));
  const first = named < 0 ? from : from + 1;
  for (let at = first; at < first + FEWEST_ENTRIES; at += 1) {
    const again = texts.indexOf(texts[at] ?? '', at + 1);
    const sentence = texts.findIndex((text, index) => index > at && /[。！？]/.test(text));
    if (again > from + 1) return { from, to: Math.min(again, sentence < 0 ? again : sentence) };
  }
  return null;
}
