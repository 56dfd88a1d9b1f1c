import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { entryItem } from './explanations.ts';

/**
 * What is said of a Chinese word that somebody clicks: the term of the register that stands there, the longest of
 * several, or else how the word is read in this sentence. Fetched at the first such click.
 */

const HAN = /\p{Script=Han}/gu;

/** A word of a line: where it stands, and what is said of it. */
export interface ClickedWord {
  readonly place: Range;
  readonly said: HTMLElement;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether a click on a word is answered: as the reader has set it, and else on pages for those who read English. */
function isAsked(): boolean {
  const { words } = document.documentElement.dataset;
  return words === 'all' || (!words && pageLanguage() === 'en');
}

/** The texts of a line, without the readings that may stand over it. */
function textsOf(line: Element): Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const out: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && !currentNode.parentElement?.matches('rt')) out.push(currentNode);
  }
  return out;
}

/** A stretch of a line as a range of the page. */
function rangeOf(texts: readonly Text[], { from, to }: Stretch): Range {
  const range = document.createRange();
  let at = 0;
  for (const text of texts) {
    const end = at + text.length;
    if (at <= from && from < end) range.setStart(text, from - at);
    if (at < to && to <= end) range.setEnd(text, to - at);
    at = end;
  }
  return range;
}

/** The longest term of the register of this page that stands in the words of a line at a place. */
function termAt(words: string, at: number): (Stretch & { readonly entry: Element }) | undefined {
  return [...document.querySelectorAll('.register.term li')]
    .flatMap((entry) => {
      const term = entry.querySelector(':lang(zh)')?.textContent ?? '';
      const from = words.indexOf(term, Math.max(0, at - term.length + 1));
      return term !== '' && from !== -1 && from <= at ? [{ from, to: from + term.length, entry }] : [];
    })
    .sort((one, other) => other.to - other.from - (one.to - one.from))[0];
}

/** How a word is read where it stands; nothing where that is not known of every character. */
async function reading(line: Element, words: string, { from, to }: Stretch, source: string): Promise<string> {
  const readings = await fetchJson<Record<string, string>>(source);
  const own = (readings[line.id || (line.closest('.clause')?.id ?? '')] ?? '').split(' ');
  const before = words.slice(0, from).match(HAN)?.length ?? 0;
  const count = words.slice(from, to).match(HAN)?.length ?? 0;
  return words.match(HAN)?.length === own.length ? own.slice(before, before + count).join(' ') : '';
}

/**
 * The word at a place of the window.
 *
 * @param line of the source text. @param source address of its readings, if there are any.
 * @param linkWords what the link to an entry of the register is called.
 * @returns null where no word stands there, nothing is known of it, or nobody asks.
 */
export async function wordAt(
  line: Element,
  { clientX, clientY }: MouseEvent,
  source: string | undefined,
  linkWords: string,
): Promise<ClickedWord | null> {
  if (!isAsked()) return null;
  const texts = textsOf(line);
  const words = texts.map(({ data }) => data).join('');
  const at = words
    .split('')
    .findIndex((_, from) =>
      [...rangeOf(texts, { from, to: from + 1 }).getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
      ),
    );
  if (at === -1) return null;
  const term = termAt(words, at);
  if (term)
    return { place: rangeOf(texts, term), said: entryItem(term.entry, `#${term.entry.id}`, linkWords) };
  const { index = 0, segment = '' } =
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(words).containing(at) ?? {};
  const stretch = { from: index, to: index + segment.length };
  const read = source && segment.match(HAN) ? await reading(line, words, stretch, source) : '';
  if (read === '') return null;
  const said = document.createElement('div');
  const word = document.createElement('b');
  word.className = 'entry-name';
  word.lang = 'zh-CN';
  word.textContent = segment;
  said.append(word, ` ${read}`);
  return { place: rangeOf(texts, stretch), said };
}
