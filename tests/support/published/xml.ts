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
    const match = /^<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>$/.exec(markup ?? '');
    if (!match) throw new Error(`not a tag: ${markup}`);
    const [, end, name = '', given = '', empty] = match;
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      if (textOf.includes(name)) inside -= 1;
      continue;
    }
    const pairs = [...given.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(
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
