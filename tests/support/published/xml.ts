/** One start or empty tag of an XML text. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Text without entities. @throws for one that XML does not know. */
export function plainXml(text: string): string {
  return text.replace(/&(\w+);/g, (_, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity &${name};`);
    return character;
  });
}

/**
 * Reads XML as far as tests of our own output need: every tag closed in order,
 * attributes quoted and once, no stray `<` or `&`. @throws on what is not well-formed.
 *
 * @returns the tags, and the text of each element named in `textOf`, one string an element.
 */
export function parseXml(xml: string, textOf: readonly string[]): { tags: Tag[]; texts: string[] } {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let inside = 0;
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  for (const [, markup, text] of body.matchAll(/(<[^<>]*>)|([^<>]+)/g)) {
    if (text !== undefined) {
      if (/&(?!\w+;)/.test(text)) throw new Error(`stray & in ${text}`);
      if (inside > 0) texts[texts.length - 1] += plainXml(text);
      continue;
    }
    const match = /^<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>$/.exec(markup ?? '');
    if (!match) throw new Error(`not a tag: ${markup}`);
    const [, end, name = '', given = '', empty] = match;
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      if (textOf.includes(name)) inside -= 1;
      continue;
    }
    const pairs = [...given.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, plainXml(value)] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
      throw new Error(`an attribute twice in ${markup}`);
    tags.push({ name, attributes: Object.fromEntries(pairs) });
    if (empty) continue;
    open.push(name);
    if (!textOf.includes(name)) continue;
    if (inside === 0) texts.push('');
    inside += 1;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  if (/[<>]/.test(body.replace(/<[^<>]*>/g, ''))) throw new Error('a stray < or >');
  return { tags, texts };
}

/** An element with what it holds. */
export interface Node extends Tag {
  readonly children: readonly (Node | string)[];
}

/** An XML text as a tree, white space between elements included. @throws on what is not well-formed. */
export function xmlTree(xml: string): Node {
  parseXml(xml, []);
  const top: (Node | string)[] = [];
  const open: (Node | string)[][] = [top];
  for (const [, end, name = '', given = '', empty, text] of xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s[\w:-]+="[^"]*")*)(\/?)>|([^<>]+)/g)) {
    const into = open.at(-1) ?? top;
    if (text !== undefined) into.push(plainXml(text));
    else if (end) open.pop();
    else {
      const pairs = [...given.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, plainXml(value)] as const,
      );
      const children: (Node | string)[] = [];
      into.push({ name, attributes: Object.fromEntries(pairs), children });
      if (!empty) open.push(children);
    }
  }
  const [root] = top.filter((node) => typeof node !== 'string');
  if (!root) throw new Error('no element');
  return root;
}

export function elementsIn(node: Node): Node[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** A node and every element below it, in the order of the text. */
export function everyElement(node: Node): Node[] {
  return [node, ...elementsIn(node).flatMap(everyElement)];
}

/** The text of a node, without that of elements of some names. */
export function textIn(node: Node, without: readonly string[] = []): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : without.includes(child.name) ? '' : textIn(child, without),
    )
    .join('');
}
