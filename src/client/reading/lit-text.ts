import { endsOf } from '#src/search/carried.ts';
import { type Folded, foldChinese } from '#src/text/fold.ts';
import { joinSpans, occurrences, type Span } from '#src/text/occurrences.ts';

/** The printed words of a clause, found again in the elements that draw them. */

interface Placed {
  readonly node: Text;
  /** Where the node's text begins in the text of all. */
  readonly start: number;
}

/** The text nodes of some elements in a row, without the words of the editors among them. */
export function textOf(elements: Iterable<Element>): { text: string; nodes: Placed[] } {
  let text = '';
  const nodes: Placed[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('.apart, rt')) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
  }
  return { text, nodes };
}

/** True where a match neither begins nor ends inside a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !(isWord(start - 1) && isWord(start)) && !(isWord(end - 1) && isWord(end));
}

/** The part of a span that each text node holds. */
export function rangesOf(span: Span, nodes: readonly Placed[]): Range[] {
  return nodes.flatMap(({ node, start }): Range[] => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, node.length);
    if (from >= to) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

/** Where a carried form is printed: whole, or from where it begins to where it next ends. */
function spansOf(form: string, text: Folded): Span[] {
  const [begins, ends] = endsOf(form).map((part) => occurrences(text, foldChinese(part).units));
  if (!ends) return begins ?? [];
  return (begins ?? []).flatMap(({ start, end }) => {
    const last = ends.find((candidate) => candidate.end >= end);
    return last ? [{ start, end: last.end }] : [];
  });
}

/**
 * Where carried forms are printed in a clause: in the source text anywhere, in the translation as whole words. Each
 * match is one or several ranges, in the order of the text.
 */
export function litMatches(clause: Element, forms: readonly string[]): Range[][] {
  return ['.source', '.translation'].flatMap((voice) => {
    const { text, nodes } = textOf(clause.querySelectorAll(voice));
    const folded = foldChinese(text);
    const spans = forms
      .flatMap((form) => spansOf(form, folded))
      .filter((span) => voice === '.source' || isWhole(text, span));
    return joinSpans(spans).map((span) => rangesOf(span, nodes));
  });
}
