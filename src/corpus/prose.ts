import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Position, Report } from './fault.ts';
import { type Element, nodeName, placeOf, plainAttributes } from './inline.ts';

/**
 * The prose of essays and pages: Markdown, and the elements that we give it. It is compiled as MDX, which would run
 * whatever stands in braces or is imported, so all that is no prose is a fault.
 */

/** Names of elements, each with the attribute that it must have, or null for none. */
export type ProseElements = Readonly<Record<string, string | null>>;

/** An address that prose cites, quotes or links to. */
export interface Cited {
  readonly address: string;
  /** The number of the heading under which it stands, from 0 for what stands before any. */
  readonly section: string;
  readonly place: Position;
}

interface Paragraph {
  readonly text: string;
  readonly place: Position;
  /** What it cites; one that ends with a colon also rests on the quotations that follow it. */
  readonly cites: string[];
}

export type Prose = ReturnType<typeof readProse>;

/** What Markdown may stand in prose. */
const MARKDOWN: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'heading',
  'list',
  'listItem',
  'link',
  'blockquote',
] satisfies Nodes['type'][]);

/** What is no prose, in the words of a fault. */
const NAMES: Readonly<Partial<Record<Nodes['type'], string>>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
};

const HEADINGS: ReadonlySet<string> = new Set(['Part']);
const WORKS: ReadonlySet<string> = new Set(['Work']);
const EVIDENCE: ReadonlySet<string> = new Set(['to', 'of']);

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * The value of the attribute that an element must have, empty where it has none to have; another element than ours,
 * or another attribute, is a fault.
 *
 * @returns null for an element that is not ours.
 */
function attributeOf(element: Element, file: string, elements: ProseElements, report: Report): string | null {
  const place = placeOf(element, file);
  const name = element.name ?? '';
  const wanted = elements[name];
  if (wanted === undefined) {
    const known = Object.keys(elements).map((known) => `<${known}>`);
    report.add(
      'prose-element',
      place,
      `prose, with ${known.join(' and ')}`,
      `<${name}>`,
      'say it in Markdown, or by one of these elements',
    );
    return null;
  }
  const { [wanted ?? '']: value = '', ...others } = plainAttributes(element, file, report, 'prose-attribute');
  if ((wanted !== null && value === '') || Object.keys(others).length > 0)
    report.add(
      'prose-attribute',
      place,
      wanted === null ? `<${name}> without attributes` : `<${name} ${wanted}="…"> and nothing else`,
      Object.keys(others).join(', ') || 'no value',
    );
  return value;
}

/** Reads what the gate has to know of prose; what is no prose is a fault. */
export function readProse(root: Root, file: string, elements: ProseElements, report: Report) {
  const cited: Cited[] = [];
  const links: Cited[] = [];
  /** Works of the bibliography; `address` is the id. */
  const works: Cited[] = [];
  /** The names of the elements in it. */
  const elementsUsed = new Set<string>();
  /** What it quotes whole. */
  const quoted: string[] = [];
  /** Headings with an id that is the same in every language; `address` is the id. */
  const parts: (Cited & { readonly heading: string })[] = [];
  const paragraphs: Paragraph[] = [];
  /** Where each section begins; the first is what stands before any heading. */
  const sections: Position[] = [placeOf(root, file)];
  let open: Paragraph | null = null;

  const enterElement = (element: Element): void => {
    const value = attributeOf(element, file, elements, report);
    if (value === null) return;
    const place = placeOf(element, file);
    const name = element.name ?? '';
    elementsUsed.add(name);
    if (HEADINGS.has(name)) sections.push(place);
    const found = { address: value, section: String(sections.length - 1), place };
    if (HEADINGS.has(name)) parts.push({ ...found, heading: wordsOf(element) });
    else if (WORKS.has(name)) works.push(found);
    else if (EVIDENCE.has(elements[name] ?? '') && value !== '') {
      cited.push(found);
      if (elements[name] === 'of') quoted.push(value);
      open?.cites.push(value);
    }
  };

  const walk = (node: Nodes): void => {
    const place = placeOf(node, file);
    if (isElement(node)) enterElement(node);
    else if (!MARKDOWN.has(node.type))
      report.add(
        'prose-element',
        place,
        'prose in Markdown',
        NAMES[node.type] ?? nodeName(node),
        'take it out; put a backslash before { and < that are meant as characters',
      );
    if (node.type === 'heading') {
      sections.push(place);
      open = null;
    }
    if (node.type === 'link') links.push({ address: node.url, section: String(sections.length - 1), place });
    if (node.type === 'paragraph') {
      open = { text: wordsOf(node).trim(), place, cites: [] };
      paragraphs.push(open);
    }
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
    // One that ends with a colon is followed by what it rests on.
    if (node.type === 'paragraph' && open && !/[:：]$/.test(open.text)) open = null;
  };
  walk(root);
  return { cited, quoted, links, works, parts, paragraphs, sections, elementsUsed };
}
