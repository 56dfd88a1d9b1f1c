import { escapeHtml } from '#src/text/html.ts';

/** XML as a small tree, and its text. */

export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** True where white space between the children would be text. */
  readonly mixed: boolean;
}

type Attributes = XmlElement['attributes'];

/** An element that holds elements: each gets a line of its own. */
export function block(
  name: string,
  attributes: Attributes,
  children: readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, children, mixed: false };
}

/** An element that holds text: written on one line, without a space added. */
export function inline(name: string, attributes: Attributes, children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children, mixed: true };
}

function written(node: XmlNode, indent: string, mixed: boolean): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const [before, after] = mixed ? ['', ''] : [indent, '\n'];
  if (node.children.length === 0) return `${before}<${node.name}${attributes}/>${after}`;
  const inner = node.children.map((child) => written(child, `${indent}  `, node.mixed)).join('');
  const [open, close] = node.mixed ? ['', ''] : ['\n', indent];
  return `${before}<${node.name}${attributes}>${open}${inner}${close}</${node.name}>${after}`;
}

export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '', false)}`;
}
