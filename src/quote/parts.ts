import { sentenceEnds } from '#src/convert/sentences.ts';
import type { Span } from '#src/text/occurrences.ts';

/** A pasted text taken apart: what in it is quoted. Offsets are UTF-16 units of the pasted text, ends exclusive. */

/** A quotation in a pasted text. */
export interface PastedWords extends Span {
  /** Its words, without marks and without the signs of block quotations. */
  readonly text: string;
  readonly how: 'marks' | 'block' | 'sentence';
  /** The sentence around it; itself where nothing stands around it. */
  readonly around: Span;
}

const OPENING = '“「『„‘';
const CLOSING = '”」』’';
const TITLE = /《[^《》\n]{1,120}》/gu;
const BLOCK = /^[ \t]*>[ \t>]*/;

/** Which characters are quotation marks: those within titles are none, nor are apostrophes. */
function marksIn(text: string, from: number): { at: number; opens: boolean; closes: boolean }[] {
  const titles = [...text.matchAll(TITLE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...text.matchAll(/[“”„「」『』"＂‘’]/gu)].flatMap(({ 0: mark, index }) => {
    if (titles.some(({ start, end }) => start < index && index < end)) return [];
    const isWithinWord =
      /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && /[a-z]/iu.test(text.charAt(index + 1));
    if ((mark === '‘' || mark === '’') && isWithinWord) return [];
    const opens = OPENING.includes(mark);
    const closes = CLOSING.includes(mark);
    return [{ at: from + index, opens: opens || !closes, closes: closes || !opens }];
  });
}

/** The outermost quotations of a paragraph, marks included. Where marks do not match, each ends with the next. */
function markedIn(text: string, from: number): Span[] {
  const marks = marksIn(text, from);
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { at, opens, closes } of marks) {
    // A straight mark opens where none is open, and closes otherwise.
    if (opens && (!closes || open.length === 0)) open.push(at);
    else if (closes && open.length > 0) {
      const start = open.pop();
      if (open.length === 0 && start !== undefined) spans.push({ start, end: at + 1 });
    }
  }
  if (open.length === 0) return spans;
  return marks.flatMap(({ at }, index) => {
    const next = marks[index + 1];
    return index % 2 === 0 && next ? [{ start: at, end: next.at + 1 }] : [];
  });
}

/** Lines in a row that belong together: a block quotation, or a paragraph that may be broken over lines. */
function paragraphs(text: string): (Span & { readonly isBlock: boolean })[] {
  const out: { start: number; end: number; isBlock: boolean }[] = [];
  let isOpen = false;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const end = start + line.length;
    const isBlock = BLOCK.test(line);
    const words = line.replace(BLOCK, '').trim();
    const last = out.at(-1);
    const isNext = last !== undefined && text.slice(last.end, start).length === 1 && last.isBlock === isBlock;
    const begins =
      !isBlock && /^[ \t]*(?:[-*•·]|#{1,6}|\d+[.)、]|[（(]?[一二三四五六七八九十]+[）)、])/u.test(line);
    if (words === '' || /^[-—_*=]{3,}$/u.test(words)) isOpen = false;
    else if (last && isNext && isOpen && !begins) last.end = end;
    else out.push({ start, end, isBlock });
    // A line that is full and does not end with a mark goes on in the next, and so does one within a quotation.
    const paragraph = text.slice(out.at(-1)?.start ?? start, end);
    const isQuoting = paragraph.split(/[“「『]/u).length > paragraph.split(/[”」』]/u).length;
    isOpen =
      isQuoting ||
      (words !== '' && (isBlock || (words.length >= 15 && !/[。！？!?：:；;”」』）)]$/u.test(words))));
  }
  return out;
}

/** Sentences of a paragraph; none ends within a quotation. */
function sentencesIn(text: string, from: number, marked: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const end of sentenceEnds(text).map((one) => from + one)) {
    if (marked.some((one) => one.start < end && end < one.end)) continue;
    spans.push({ start, end });
    start = end;
  }
  return start < from + text.length ? [...spans, { start, end: from + text.length }] : spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:\s|[*_#>•]+(?=\s|\*|\S)|[-·](?=\s))*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s*_]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** What a sentence says before it gives words of a text: 第五部分提出：, 《…》指出，. */
const LEAD =
  /^(?:[^：:。“”「」『』"]{0,60}(?:提出|指出|规定|要求|强调|明确|称|认为|表示|写道|说|states?|says?|reads?|provides?)[：:]|[^：:。“”「」『』"]{0,20}《[^《》]+》[^：:。“”「」『』"]{0,20}(?:提出|指出|规定|要求|强调|明确)[，,])\s*/u;
/** Where it says in the end from where they are. */
const TAIL = /\s*(?:[（(【[][^（()）】\]\n]{2,80}[）)】\]]|(?:——|--)\s*[^\n]{2,80})[。.]?\s*$/u;

/** The words of a sentence that is a quotation without marks, without what leads to it and says from where it is. */
export function wordsAlone(sentence: string): string {
  const lead = LEAD.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(lead.length);
  const tail = TAIL.exec(words)?.[0] ?? '';
  const isCited =
    /[〔［[（(]\d{4}[〕］\])）]|第.{1,4}[条款项部章]|《|https?:|\d\.\d|[一二三四五六七八九十][（(]/u.test(
      tail,
    );
  const own = isCited ? words.slice(0, words.length - tail.length) : words;
  // A mark that was never closed.
  return own.replace(/^[“「『"](?=[^”」』"]*$)/u, '');
}

/** Everything in a pasted text that is quoted, and every sentence, in order. */
export function quotationsIn(text: string): {
  readonly quoted: PastedWords[];
  readonly sentences: PastedWords[];
} {
  const quoted: PastedWords[] = [];
  const sentences: PastedWords[] = [];
  for (const { start, end, isBlock } of paragraphs(text)) {
    const whole = text.slice(start, end);
    if (isBlock) {
      const words = whole
        .split('\n')
        .map((line) => line.replace(BLOCK, ''))
        .join('\n')
        .trim();
      const [said = ''] = words.split(/\n\s*(?:——|—|--)/u);
      const inner = /^[“「『"]([^“”「」『』"]+)[”」』"]$/u.exec(said.trim())?.[1];
      quoted.push({ start, end, text: inner ?? said.trim(), how: 'block', around: { start, end } });
      continue;
    }
    const marked = markedIn(whole, start);
    for (const sentence of sentencesIn(whole, start, marked)) {
      const around = trimmed(text, sentence);
      if (around.start >= around.end) continue;
      sentences.push({ ...around, text: text.slice(around.start, around.end), how: 'sentence', around });
      for (const one of marked.filter(({ start: at }) => around.start <= at && at < around.end))
        quoted.push({ ...one, text: text.slice(one.start + 1, one.end - 1), how: 'marks', around });
    }
  }
  return { quoted: quoted.filter(({ text: words }) => words.trim() !== ''), sentences };
}
