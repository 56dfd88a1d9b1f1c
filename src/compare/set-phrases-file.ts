import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../corpus/fault.ts';
import { readYaml } from '../corpus/yaml.ts';
import { type SetPhrase, setPhraseFile } from './set-phrases.ts';

const FILE = 'content/set-phrases.yaml';

/**
 * Reads the set phrases from the disk. Without the file there are none.
 *
 * @throws ContentError with every fault.
 */
export async function readSetPhrases(root: string): Promise<readonly SetPhrase[]> {
  const text = await readFile(join(root, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const { value, faults } = readYaml({ file: FILE, text }, setPhraseFile);
  if (value === null) throw new ContentError(faults);
  return value.value;
}
