import { pageLanguage } from '#src/client/page/dom.ts';
import { localHref } from '#src/i18n/language.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { clauseKey, keyAt, pathOf } from './place.ts';

/** What is selected of source text and translation: as clean HTML, and as words with their place. */

const VOICES = '.source, .translation';
/** What is a paragraph of its own, and the words of the editors, which are no part of what is copied. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, .heading, p, li, dt, dd, td, th, summary, .label';
const APART = '.apart, .beside, .hidden, rt, button, script, style, template, svg';

interface Piece {
  readonly node: Text;
  readonly text: string;
  readonly block: Element | null;
  readonly lang: string;
}

/** Selected text may be switched off by style; not every browser says so of what is inside. */
function isTaken(element: Element): boolean {
  // A paragraph whose sentences stand in rows has no box of its own; they have.
  const isShown = element.checkVisibility() || element.firstElementChild?.checkVisibility();
  if (element.closest(APART) || !isShown) return false;
  return [element, element.closest(VOICES), element.closest('.label')].every(
    (one) => !one || getComputedStyle(one).userSelect !== 'none',
  );
}

/** The stretches of text in a selection, in order. */
function pieces(selection: Selection): Piece[] {
  const taken = new Map<Element, boolean>();
  const out: Piece[] = [];
  for (let at = 0; at < selection.rangeCount; at += 1) {
    const range = selection.getRangeAt(at);
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || !range.intersectsNode(node)) continue;
      const text = node.data.slice(
        node === range.startContainer ? range.startOffset : 0,
        node === range.endContainer ? range.endOffset : undefined,
      );
      const isIn = taken.get(parent) ?? isTaken(parent);
      taken.set(parent, isIn);
      const block = parent.closest(BLOCKS);
      if (!isIn || text === '' || (!block && text.trim() === '')) continue;
      out.push({ node, text, block, lang: parent.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
  }
  return out;
}

/** Words of an address or passage that were selected. */
export interface Selected {
  /** The smallest clause or sentence that holds them all; of several clauses the first; null for words of several places. */
  readonly key: string | null;
  /** The last clause, where they run over several. */
  readonly last: string | null;
  readonly zh: string;
  readonly en: string;
  /** All of it, a line for each paragraph, also where every sentence has a row of its own. */
  readonly plain: string;
  readonly html: string;
}

/**
 * Paragraphs of the pieces, each in its language; a printed number stands before what it numbers, and a row of a table
 * is one, with the tabs between its cells.
 */
function paragraphs(found: readonly Piece[]) {
  const blocks: { block: Element | null; lang: string; text: string }[] = [];
  for (const { block, lang, text } of found) {
    const last = blocks.at(-1);
    const isRow = block?.matches('td, th') && last?.block?.parentElement === block.parentElement;
    if (last && (last.block === block || isRow || last.block?.matches('.label'))) {
      if (last.block !== block && !isRow) last.text += ' ';
      last.text += text;
      last.block = block;
    } else blocks.push({ block, lang, text });
  }
  return blocks
    .map(({ block, lang, text }) => ({
      name: /^h\d$/.exec(block?.localName ?? '')?.[0] ?? 'p',
      lang,
      words: text.replace(/[^\S\t]+/g, ' ').replace(/^ | $/g, ''),
    }))
    .filter(({ words }) => words !== '');
}

function wordsOf(found: readonly Piece[], voice: string): string {
  // The printed number stands in the text, and is no word of it.
  const own = found.filter(
    ({ node, block }) => node.parentElement?.closest(voice) && !block?.matches('.label'),
  );
  // English paragraphs are parted; Chinese ones follow one another without a space.
  const parts = own.map(({ text, block }, at) => {
    const last = own[at - 1];
    if (!last || last.block === block) return text.replace(/\s+/g, ' ');
    // A heading that is no sentence does not run into the text under it.
    if (last.block?.matches('.heading') && !/[。！？.!?]\s*$/.test(last.text)) return `\n${text.trimStart()}`;
    return `${voice === '.translation' ? ' ' : ''}${text}`;
  });
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What is selected, where something of the texts is; null where the browser is to copy as it does. */
export function selected(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const found = pieces(selection);
  const voiced = found.filter(({ node }) => node.parentElement?.closest(VOICES));
  const keys = [...new Set(voiced.map(({ node }) => keyAt(node)))];
  const clauses = [...new Set(keys.map((key) => key && clauseKey(key)))];
  // Words of several documents, or of passages that stand apart, have no one source.
  const isRunning = voiced.every(({ node }) => node.parentElement?.closest('.clause'));
  const documents = new Set(keys.map((key) => key?.split('#')[0]));
  const isOne = documents.size === 1 && (clauses.length === 1 || isRunning);
  const [key] = keys.length === 1 ? keys : clauses;
  if (!key) return null;
  const links = (isOne ? [key] : clauses).map((place) => {
    const address = new URL(localHref(pageLanguage(), pathOf(place ?? key)), location.href).href;
    return `<p>${openTag('a', { href: address })}${escapeHtml(address)}</a></p>`;
  });
  const all = paragraphs(found);
  return {
    key: isOne ? key : null,
    last: clauses.length > 1 ? (clauses.at(-1) ?? null) : null,
    zh: wordsOf(found, '.source'),
    en: wordsOf(found, '.translation'),
    plain: all.map(({ words }) => words).join('\n'),
    html: `${all.map(({ name, lang, words }) => `${openTag(name, { lang })}${escapeHtml(words)}</${name}>`).join('')}${links.join('')}`,
  };
}
