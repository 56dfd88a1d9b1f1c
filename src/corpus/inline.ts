import type { Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { BREAK_SCHEMA, isMarkName, MARK_SCHEMAS, PROPOSED } from './attributes.ts';
import type { Position, Report } from './fault.ts';
import type { Inline } from './model.ts';
import type { Rule } from './rules.ts';

/** Markdown nodes to typed inline nodes. Knows the vocabulary; knows nothing of clauses. */

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Where a node of an MDX file begins. */
export function placeOf(node: Nodes, file: string): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}

/** An MDX element's attributes as plain strings; what is not a plain string is a fault of the rule given. */
export function plainAttributes(
  element: Element,
  file: string,
  report: Report,
  rule: Rule,
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const attribute of element.attributes) {
    const isNamed = attribute.type === 'mdxJsxAttribute';
    const value = isNamed && attribute.name === PROPOSED ? (attribute.value ?? '') : attribute.value;
    if (isNamed && typeof value === 'string' && !(attribute.name in out)) out[attribute.name] = value;
    else
      report.add(
        rule,
        placeOf(element, file),
        `<${element.name}> with attributes of the form name="text", each once`,
        isNamed ? `${attribute.name} twice, or without a plain text value` : 'an expression in braces',
        'write the value between double quotes',
      );
  }
  return out;
}

/** What a node is, in the words of a fault. */
export function nodeName(node: Nodes): string {
  return 'name' in node && node.name ? `<${node.name}>` : `Markdown (${node.type})`;
}

function addUnexpected(node: Nodes, file: string, report: Report): void {
  report.add(
    'mark-element',
    placeOf(node, file),
    'source text, or one of <Break> <Name> <Cite> <Figure> <When> <Sic> <Note> <Term>',
    nodeName(node),
  );
}

/** A run of Markdown content as inline nodes; line ends stay in the text nodes as `\n`. */
export function inlineNodes(nodes: readonly Nodes[], file: string, report: Report): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') out.push({ type: 'text', value: node.value });
    else if (node.type === 'paragraph') out.push(...inlineNodes(node.children, file, report));
    else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
      out.push(...elementNode(node, file, report));
    else addUnexpected(node, file, report);
  }
  return out;
}

function elementNode(element: Element, file: string, report: Report): Inline[] {
  const name = element.name ?? '';
  const { [PROPOSED]: proposed, ...attributes } = plainAttributes(element, file, report, 'mark-attribute');
  if (name !== 'Break' && !isMarkName(name)) {
    addUnexpected(element, file, report);
    return [];
  }
  const children = inlineNodes(element.children as PhrasingContent[], file, report);
  const schema = name === 'Break' ? BREAK_SCHEMA : MARK_SCHEMAS[name];
  const checked = schema.safeParse(attributes);
  if (checked.success) {
    // Figures get their id later, when their clause is known.
    if ('tag' in checked.data)
      return [{ type: 'mark', mark: checked.data, children, proposed: proposed !== undefined }];
    const inner = element.children.find((child) => child.type !== 'text');
    if (inner) addUnexpected(inner, file, report);
    return [{ type: 'break', ...checked.data, text: printedText(children) }];
  }
  for (const issue of checked.error.issues) {
    const [attribute = ''] = issue.path.map(String);
    const [expected, found] =
      issue.code === 'unrecognized_keys'
        ? ['no attributes but its own', issue.keys.join(', ')]
        : [`${attribute}: ${issue.message}`, attributes[attribute] ?? 'nothing'];
    report.add('mark-attribute', placeOf(element, file), `<${name}> ${expected}`, found);
  }
  return children;
}

/** What parts the cells of a row. */
export const CELL_END: Inline = { type: 'text', value: '\t' };

/** The cells of a row of a table; any other line is one cell. */
export function cellsOf(nodes: readonly Inline[]): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'text' && node.value === '\t') cells.push([]);
    else cells.at(-1)?.push(node);
  }
  return cells;
}

/** The printed characters of inline nodes. */
export function printedText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'mark' ? printedText(node.children) : '',
    )
    .join('');
}
