// How surely the converter reads: the texts of each kind that `tests/engine/convert/kinds.test.ts` holds it to, or those
// of a folder.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#src/cli/steps.ts';
import { draft } from '#src/convert/outline.ts';

/** Prints how many blocks there are, and how often each message stands in a thousand of them. */
export function benchConvert(folder = join(root, 'tests/engine/convert/kinds')): void {
  const texts = globSync('**/*.{txt,md}', { cwd: folder }).map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const drafts = texts.map(draft);
  const blocks = drafts.reduce((sum, one) => sum + one.blocks.length, 0);
  console.log(`${texts.length} texts, ${blocks} blocks`);
  const rules = Map.groupBy(
    drafts.flatMap(({ messages }) => messages),
    ({ rule }) => rule,
  );
  for (const [rule, { length }] of [...rules].sort((a, b) => b[1].length - a[1].length))
    console.log(`${((length / blocks) * 1000).toFixed(1).padStart(8)} ${rule} in a thousand blocks`);
}
