import type { Inline, Line, PolicyDocument } from '#src/corpus/model.ts';

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
 * and the text under it on lines of their own. Nothing of the editors is in it.
 */
export function documentText({ clauses }: PolicyDocument): string {
  const text = (lines: readonly Line[]): string =>
    lines
      .map((line) => printed(line.nodes))
      .join('')
      .trim();
  const blocks = clauses.map(({ label, heading, sentences }) => {
    const own = text(sentences);
    // A marker stands before whatever comes first.
    return heading ? [label + text([heading]), own].filter((line) => line !== '').join('\n') : label + own;
  });
  return `${blocks.join('\n\n')}\n`;
}
