import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Report } from './fault.ts';
import {
  CELL_END,
  type Element,
  inlineNodes,
  nodeName,
  placeOf,
  plainAttributes,
  printedText,
} from './inline.ts';
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
  /** How many rows of its table are heads; null where its lines are no rows. */
  readonly headRows: number | null;
  readonly line: number;
}

type Mdx = NonNullable<ReturnType<typeof readMdx>>;

const PARSER = unified().use(remarkParse).use(remarkMdx);
/** Where something begins that does not end, as the parser says it in words. */
const PLACE = /\((?<line>\d+):(?<column>\d+)/;
const FRONTMATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/**
 * Parses MDX once: CommonMark and MDX, no GFM, no smart punctuation. An MDX file is parted into its frontmatter and the
 * tree of what follows it, whose lines are those of the file.
 *
 * @returns null where it cannot be read; the report says why.
 */
export function readMdx(file: string, text: string, report: Report) {
  const add = (line: number, column: number, expected: string, found: string, mend: string): null => {
    report.add('mdx-syntax', { file, line, column }, expected, found, mend);
    return null;
  };
  const front = FRONTMATTER.exec(text);
  if (!front)
    return add(
      1,
      1,
      'frontmatter between two lines of ---',
      JSON.stringify(text.slice(0, 20)),
      'write it, or let npm run add write it',
    );
  // Blank lines in place of the frontmatter keep the line numbers of the file.
  const blank = front[0].replace(/[^\n]/g, '');
  try {
    return { frontmatter: front[1] ?? '', root: PARSER.parse(blank + text.slice(front[0].length)) };
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    const at = (key: 'line' | 'column'): number =>
      Number(Reflect.get(reason, key)) || Number(PLACE.exec(reason.message)?.groups?.[key] ?? 1);
    return add(
      at('line'),
      at('column'),
      'MDX that can be read',
      'reason' in reason ? String(reason.reason) : reason.message,
      'close every element; put a backslash before { and < that belong to the text',
    );
  }
}

/** Cuts inline nodes at line ends; a sentence is a line. */
function cutLines(nodes: readonly Inline[], first: number, file: string, report: Report): RawLine[] {
  const lines: { nodes: Inline[]; line: number }[] = [{ nodes: [], line: first }];
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (node.type === 'mark' && printedText([node]).includes('\n'))
        report.add(
          'mark-line',
          report.words({ file, line: lines.at(-1)?.line ?? first, column: 1 }, `<${node.mark.tag}`),
          `<${node.mark.tag}> to begin and end on one line`,
          'a line end inside it',
        );
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

function isNamed(node: Nodes, name: string): node is Element {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;
}

/** The elements of one name of which another consists. */
function partsOf(element: Element, name: 'Row' | 'Cell', file: string, report: Report): Element[] {
  const nodes = (element.children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? (child.children as Nodes[]) : [child],
  );
  return nodes.flatMap((node) => {
    if (isNamed(node, name) && node.attributes.length === 0) return [node];
    if (node.type !== 'text' || node.value.trim() !== '')
      report.add(
        'clause-table',
        placeOf(node, file),
        `a <${element.name}> of plain <${name}>s`,
        nodeName(node),
      );
    return [];
  });
}

/** The rows of a table, each a line with tabs between its cells, and how many of them are heads. */
function readTable(element: Element, file: string, report: Report) {
  const { head = '' } = plainAttributes(element, file, report, 'clause-attribute');
  const lines = partsOf(element, 'Row', file, report).map((row): RawLine => {
    const cells = partsOf(row, 'Cell', file, report).map(({ children }) =>
      inlineNodes(children as Nodes[], file, report),
    );
    const nodes = cells.flatMap((cell, at) => (at > 0 ? [CELL_END, ...cell] : cell));
    return { nodes, text: printedText(nodes), line: placeOf(row, file).line };
  });
  if (!/^\d+$/.test(head) || Number(head) > lines.length)
    report.add(
      'clause-table',
      placeOf(element, file),
      'head, the number of rows that are heads',
      head || 'nothing',
    );
  return { lines, headRows: Number(head) };
}

function readClause(element: Element, file: string, report: Report): RawClause {
  const { line } = placeOf(element, file);
  let heading: RawLine | null = null;
  const lines: RawLine[] = [];
  let headRows: number | null = null;
  for (const child of element.children as Nodes[]) {
    const only =
      child.type === 'paragraph' && child.children.length === 1 ? (child.children[0] as Nodes) : child;
    const place = placeOf(child, file);
    if (isNamed(child, 'Table')) {
      const table = readTable(child, file, report);
      lines.push(...table.lines);
      headRows = table.headRows;
    } else if (isNamed(only, 'Heading')) {
      const nodes = inlineNodes(only.children as Nodes[], file, report);
      if (heading) report.add('clause-heading', place, 'one <Heading> in a clause', 'a second');
      const { as } = plainAttributes(only, file, report, 'mark-attribute');
      if (as !== undefined && as !== 'sentence')
        report.add('mark-attribute', place, 'as="sentence", or nothing, on <Heading>', as);
      const read = { nodes, text: printedText(nodes), line: place.line };
      // What orders something is a sentence, with an address and a coding, whatever it looks like.
      if (as === 'sentence') lines.unshift(read);
      else heading = read;
    } else lines.push(...cutLines(inlineNodes([child], file, report), place.line, file, report));
  }
  const attributes = plainAttributes(element, file, report, 'clause-attribute');
  return { attributes, heading, lines, headRows, line };
}

/** The clauses of a document or of its translation. */
export function readClauses({ root }: Mdx, file: string, report: Report): RawClause[] {
  return root.children.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Clause') return [readClause(node, file, report)];
    report.add('clause-element', placeOf(node, file), 'only <Clause> elements', nodeName(node));
    return [];
  });
}
