import type { Inline, Line, PolicyDocument } from '#src/corpus/model.ts';
import { betweenSentences } from '#src/corpus/walk.ts';

/** The printed characters of a line, with the line ends that the source prints inside it. */
function printed(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mark') return printed(node.children);
      return node.kind === 'line' ? '\n' : '';
    })
    .join('');
}

/**
 * A document as plain text: source text alone, one block a paragraph, a heading
 * and the text under it on lines of their own, a table with tabs between its
 * cells. Nothing of the editors is in it.
 */
export function documentText({ clauses }: PolicyDocument): string {
  const text = (lines: readonly Line[], between = ''): string =>
    lines
      .map((line) => printed(line.nodes))
      .join(between)
      .replace(/^[^\S\t]+|[^\S\t]+$/g, '');
  const blocks = clauses.map(({ role, label, heading, sentences }) => {
    const own = text(sentences, betweenSentences({ role }));
    // A marker stands before whatever comes first.
    return heading ? [label + text([heading]), own].filter((line) => line !== '').join('\n') : label + own;
  });
  return `${blocks.join('\n\n')}\n`;
}
