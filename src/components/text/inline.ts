import { cellsOf } from '#src/corpus/inline.ts';
import type { BreakNode, Inline, Line, Mark, MarkNode } from '#src/corpus/model.ts';
import { codePoints, sliceRanges } from '#src/corpus/ranges.ts';
import { htmlLang } from '#src/i18n/language.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { openTag } from '#src/text/html.ts';
import { entryId, MARKS } from '#src/views/layers.ts';
import { drawnHtml } from '#src/views/lit.ts';
import { drawnFullWidth } from '#src/views/punctuation.ts';
import type { TextContext } from './context.ts';

/**
 * Source text as HTML. Its text content is the printed characters and nothing
 * else: signs, letters and full-width forms are generated content. Written as a
 * string, because a template would add white space between the characters.
 */

/** Where a mark is explained: the id of a note, a figure or a registry entry. */
function target(mark: Mark, context: TextContext): string {
  if ('ref' in mark) return entryId(MARKS[mark.tag].layer, mark.ref);
  return mark.tag === 'Figure' ? mark.id : (context.notes.get(mark)?.id ?? '');
}

function isBare(nodes: readonly Inline[]): boolean {
  return nodes.every((node) => node.type === 'text');
}

/** @param start the place of the break in the source, in code points. */
function pageBreak({ kind, text }: BreakNode, start: number, { lang, sourcePage }: TextContext): string {
  const words = reading[lang];
  const number = text === '' ? '' : ` ${words.pageNumber(text)}`;
  const label = `${kind === 'page' ? words.pageBreak : words.lineBreak}${number}`;
  return `${openTag('a', { class: 'break', href: `${sourcePage}#c${start}`, 'data-kind': kind, 'aria-label': label, lang: htmlLang(lang) })}</a>`;
}

function noteSign(mark: Mark, href: string, { lang, notes }: TextContext): string {
  const letter = notes.get(mark)?.letter ?? '';
  const label = reading[lang].noteLink(letter);
  return `${openTag('a', { class: 'sign note-sign', href, 'data-sign': letter, 'aria-label': label, lang: htmlLang(lang) })}</a>`;
}

/**
 * The cells of a row as HTML, each with the tab behind it that parts it from the next; any other line is one cell.
 * Without elements of their own.
 */
export function cellsHtml(line: Line, context: TextContext): string[] {
  const drawn = drawnFullWidth(line.text);
  const linked = new Set<Mark>();
  let at = 0;
  let point = 0;

  const printed = (value: string): string => {
    const html = drawnHtml(line.text, drawn, at, at + value.length);
    at += value.length;
    point += codePoints(value);
    return html;
  };

  const href = (mark: Mark): string => `${context.place}#${target(mark, context)}`;

  /** Words that open an explanation. A mark that is cut into several runs is one stop of the keyboard. */
  const link = (mark: Mark, html: string, className?: string): string => {
    const again = linked.has(mark) ? '-1' : null;
    linked.add(mark);
    const tag = openTag('a', { class: className, href: href(mark), tabindex: again });
    return `${tag}${html}</a>`;
  };

  const start = (): number => (sliceRanges(line.source, point, point + 1)[0] ?? line.source[0])?.start ?? 0;

  const marked = ({ mark, children, proposed }: MarkNode, around: Mark | null): string => {
    const layer = MARKS[mark.tag].layer;
    const className = `mark ${layer}${mark.tag === 'Sic' ? ' sic' : ''}${proposed ? ' proposed' : ''}`;
    if (layer !== 'note' && isBare(children)) return link(mark, all(children, null), className);
    const inner = all(children, layer === 'note' ? around : mark);
    const tag = openTag('span', { class: className, 'data-explained': href(mark) });
    return `${tag}${inner}</span>${layer === 'note' ? noteSign(mark, href(mark), context) : ''}`;
  };

  /** @param around the mark to which bare words here lead, if any. */
  const all = (nodes: readonly Inline[], around: Mark | null): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return around ? link(around, printed(node.value)) : printed(node.value);
        if (context.place === null) return node.type === 'mark' ? all(node.children, null) : '';
        return node.type === 'break' ? pageBreak(node, start(), context) : marked(node, around);
      })
      .join('');

  return cellsOf(line.nodes).map(
    (nodes, index, cells) => all(nodes, null) + (index < cells.length - 1 ? printed('\t') : ''),
  );
}
