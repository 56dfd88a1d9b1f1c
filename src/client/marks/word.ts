import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { rangesOf, textOf } from '#src/client/reading/lit-text.ts';
import { explainedAt } from './explanations.ts';

/** What is said of a Chinese word that somebody clicks. Fetched at the first such click. */

const han = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Where the longest term is explained that the register of this page has and that stands at a place of a text. */
function termAt(text: string, at: number): string | undefined {
  const terms = [...document.querySelectorAll('.register.term li')].flatMap((entry) => {
    const term = entry.querySelector(':lang(zh)')?.textContent ?? '';
    const start = text.indexOf(term, Math.max(0, at - term.length + 1));
    return start !== -1 && start <= at ? { address: `#${entry.id}`, length: term.length } : [];
  });
  return terms.sort((one, other) => other.length - one.length)[0]?.address;
}

/**
 * The word at a place of the window, as a mark: the term that stands there, or else how the word is read in its sentence.
 *
 * @param line of the source text. @param source address of its readings.
 * @returns null where no word stands there, its reading is not known, or the reader's settings ask for none.
 */
export async function wordAt(line: Element, { clientX: x, clientY: y }: MouseEvent, source: string) {
  const { words } = document.documentElement.dataset;
  if (words ? words !== 'all' : pageLanguage() !== 'en') return null;
  const { text, nodes } = textOf([line]);
  const ranges = text.split('').map((_, start) => rangesOf({ start, end: start + 1 }, nodes)[0]);
  const isHere = (box: DOMRect): boolean => box.left <= x && x < box.right && box.top <= y && y < box.bottom;
  const at = ranges.findIndex((range) => [...(range?.getClientRects() ?? [])].some(isHere));
  const place = ranges[at];
  if (!place) return null;
  const mark = document.createElement('a');
  const marked = place.startContainer.parentElement?.closest('.mark.term');
  const href = termAt(text, at) ?? (marked && explainedAt(marked));
  const word = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text).containing(at);
  const own = han(word?.segment ?? '');
  if (href) return { mark: Object.assign(mark, { href }), place };
  if (!word || own.length === 0 || source === '') return null;
  const readings = await fetchJson<Record<string, string>>(source);
  const all = readings[line.id || (line.closest('.clause')?.id ?? '')]?.split(' ') ?? [];
  if (all.length !== han(text).length) return null;
  const name = Object.assign(document.createElement('strong'), { lang: 'zh-CN', textContent: word.segment });
  const before = han(text.slice(0, word.index)).length;
  mark.append(name, ` ${all.slice(before, before + own.length).join(' ')}`);
  return { mark, place };
}
