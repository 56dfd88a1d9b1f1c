import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../corpus/fault.ts';
import type { PolicyDocument } from '../corpus/model.ts';
import type { CityEssay } from './city-essay.ts';
import { type EssaySource, essayFaults, readEssay } from './evidence-faults.ts';

/** The rim of the essays: the only place among the views that touches the disk. */

const FOLDER = 'content/cities';

/** All essays on cities, in all languages; none where there is no such folder. */
export async function readEssays(root: string): Promise<EssaySource[]> {
  const found = await readdir(join(root, FOLDER), { recursive: true }).catch(() => []);
  const names = found.filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(FOLDER, name);
      return { file, text: await readFile(join(root, file), 'utf8') };
    }),
  );
}

/** Language and city of an essay, such as `en/<city>`, from the end of its path. */
export function essayId(file: string): string {
  return file
    .split(/[\\/]/)
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/, '');
}

/**
 * What an essay says above its text; null where none is written. The text itself is compiled where it is shown.
 * @param id such as `en/<city>`
 * @throws ContentError with every fault.
 */
export async function essayHead(root: string, id: string): Promise<CityEssay | null> {
  const source = (await readEssays(root)).find(({ file }) => essayId(file) === id);
  if (!source) return null;
  const { value, faults } = readEssay(source);
  if (faults.length > 0) throw new ContentError(faults);
  return value?.value ?? null;
}

/** Stops the build where an essay cites what is not there. @throws ContentError with every fault. */
export async function proveEssays(root: string, documents: readonly PolicyDocument[]): Promise<void> {
  const faults = essayFaults(await readEssays(root), documents);
  if (faults.length > 0) throw new ContentError(faults);
}
