// Puts packed copies beside the files of a site, for a server that sends such as they are; most hosts pack by themselves.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { settings } from './settings.ts';
import { root } from './steps.ts';
import { filesIn } from './takeover.ts';

/** Already packed in themselves. */
const PACKED = /\.(?:png|woff2|zip|epub|qdpx|pf_\w+|pagefind|br|gz)$/;
/** What fits into one packet of a network is not sent faster for being smaller. */
const LEAST = 1_400;

const site = resolve(root, settings().out);
let copies = 0;
for (const file of filesIn(site).filter((one) => !PACKED.test(one))) {
  const bytes = readFileSync(join(site, file));
  if (bytes.length < LEAST) continue;
  const hint = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const made = { br: brotliCompressSync(bytes, hint), gz: gzipSync(bytes, { level: 9 }) };
  for (const [ending, copy] of Object.entries(made)) {
    if (copy.length >= bytes.length) continue;
    writeFileSync(join(site, `${file}.${ending}`), copy);
    copies += 1;
  }
}
console.log(`${copies} packed copies`);
