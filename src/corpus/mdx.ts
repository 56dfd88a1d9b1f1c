import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from './fault.ts';
import { type Element, inlineNodes, plainAttributes, printedText } from './inline.ts';
import type { Inline } from './model.ts';

/** One line of a clause as it stands in MDX. */
export interface RawLine {
  readonly nodes: readonly Inline[];
  readonly text: string;
  readonly line: number;
}

/** One `<Clause>` of a document or of its translation. */
export interface RawClause {
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: RawLine | null;
  readonly lines: readonly RawLine[];
  readonly line: number;
}

export interface RawDocument {
  readonly frontmatter: string;
  readonly clauses: readonly RawClause[];
  readonly faults: readonly Fault[];
}

const PARSER = unified().use(remarkParse).use(remarkMdx);
const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Cuts inline nodes at line ends; a sentence is a line. */
function cutLines(nodes: readonly Inline[], first: number, file: string, faults: Fault[]): RawLine[] {
  const lines: { nodes: Inline[]; line: number }[] = [{ nodes: [], line: first }];
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (node.type === 'mark' && printedText([node]).includes('\n')) {
        faults.push({
          file,
          line: lines.at(-1)?.line ?? first,
          expected: `<${node.mark.tag}> to begin and end on one line`,
          found: 'a line end inside it',
          mend: 'a sentence is a line: mark each line by itself',
        });
      }
      lines.at(-1)?.nodes.push(node);
      continue;
    }
    for (const [index, part] of node.value.split('\n').entries()) {
      if (index > 0) lines.push({ nodes: [], line: (lines.at(-1)?.line ?? first) + 1 });
      if (part !== '') lines.at(-1)?.nodes.push({ type: 'text', value: part });
    }
  }
  return lines
    .filter((line) => line.nodes.length > 0)
    .map((line) => ({ ...line, text: printedText(line.nodes) }));
}

function isHeading(node: Nodes): node is Element {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Heading';
}

function readClause(element: Element, file: string, faults: Fault[]): RawClause {
  const line = element.position?.start.line ?? 1;
  let heading: RawLine | null = null;
  const lines: RawLine[] = [];
  for (const child of element.children as Nodes[]) {
    const only =
      child.type === 'paragraph' && child.children.length === 1 ? (child.children[0] as Nodes) : child;
    const start = child.position?.start.line ?? line;
    if (isHeading(only)) {
      const nodes = inlineNodes(only.children as Nodes[], file, faults);
      if (heading)
        faults.push({
          file,
          line: start,
          expected: 'one <Heading> in a clause',
          found: 'a second',
          mend: 'make it a line of text',
        });
      heading = { nodes, text: printedText(nodes), line: start };
    } else lines.push(...cutLines(inlineNodes([child], file, faults), start, file, faults));
  }
  return { attributes: plainAttributes(element, file, faults), heading, lines, line };
}

function syntaxFault(error: unknown, file: string, linesBefore: number): Fault {
  const reason = error instanceof Error ? error : new Error(String(error));
  const line = 'line' in reason && typeof reason.line === 'number' ? reason.line : 1;
  return {
    file,
    line: Math.max(line, linesBefore),
    expected: 'MDX that can be read',
    found: 'reason' in reason ? String(reason.reason) : reason.message,
    mend: 'close every element; put a backslash before { and < that belong to the text',
  };
}

/** Parses a document's MDX once: CommonMark and MDX, no GFM, no smart punctuation. */
export function readMdx(text: string, file: string): RawDocument {
  const faults: Fault[] = [];
  const front = FRONTMATTER.exec(text);
  if (!front) {
    faults.push({
      file,
      line: 1,
      expected: 'frontmatter between two lines of ---',
      found: JSON.stringify(text.slice(0, 20)),
      mend: 'npm run convert writes it',
    });
  }
  const head = front?.[0] ?? '';
  const blank = head.replace(/[^\n]/g, '');
  let root: Root;
  try {
    root = PARSER.parse(blank + text.slice(head.length));
  } catch (error) {
    return { frontmatter: front?.[1] ?? '', clauses: [], faults: [...faults, syntaxFault(error, file, 1)] };
  }
  const clauses: RawClause[] = [];
  for (const node of root.children) {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Clause')
      clauses.push(readClause(node, file, faults));
    else {
      faults.push({
        file,
        line: node.position?.start.line ?? 1,
        expected: 'only <Clause> elements',
        found: 'name' in node && node.name ? `<${node.name}>` : `Markdown (${node.type})`,
        mend: 'put the text into the clause to which it belongs',
      });
    }
  }
  return { frontmatter: front?.[1] ?? '', clauses, faults };
}
