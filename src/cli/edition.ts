// The edition in the steps of a build: the first one reads and proves it, and the others take what it has read.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Content } from '#src/corpus/gate.ts';
import { loadContent } from '#src/corpus/read.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

/** Keeps what was read, where a build has said that it will be taken. */
export function keepEdition(content: Content): void {
  const { edition } = settings();
  if (edition === '') return;
  writeFileSync(resolve(root, edition), serialize(content));
}

/** The edition that the build has read; outside of a build it is read here. @throws ContentError with every fault. */
export async function readEdition(): Promise<Content> {
  const { edition } = settings();
  return edition === '' ? loadContent(root) : (deserialize(readFileSync(resolve(root, edition))) as Content);
}
