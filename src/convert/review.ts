import type { Draft, Message } from './draft.ts';
import type { Strand } from './strand.ts';

/** How much of a sentence is shown: enough to find it in the source. UTF-16 units. */
const FIRST = 24;

function first(strand: Strand): string {
  return strand.text.length > FIRST ? `${strand.text.slice(0, FIRST)}…` : strand.text;
}

/** What the converter has to say of a line, as a line of its own. */
export function messageLine({ line, rule, reason }: Message): string {
  return `${line}: ${rule}: ${reason}`;
}

/**
 * A draft as its outline, for reading against the source: one line a block, with the line on which it begins, its id,
 * its role and the words that it begins with; below it, marked `?`, what is uncertain or was decided there.
 */
export function outlineOf({ blocks, messages }: Draft): string {
  let told = 0;
  const lines = blocks.flatMap(({ id, role, label, heading, sentences, line }, index) => {
    const words = [label, heading && `# ${first(heading)}`, sentences[0] && first(sentences[0])];
    const block = `${line}\t${id}\t${role}\t${words.filter(Boolean).join(' ')}`;
    const next = blocks[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const from = told;
    while (told < messages.length && (messages[told]?.line ?? 0) < next) told += 1;
    return [block, ...messages.slice(from, told).map((message) => `\t? ${messageLine(message)}`)];
  });
  return `${lines.join('\n')}\n`;
}
