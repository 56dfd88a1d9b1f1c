import { createHash } from 'node:crypto';
import { oncePer } from '#src/text/once.ts';
import type { DataContext } from './dataset.ts';
import type { PublishedFile } from './files.ts';
import type { Body } from './format.ts';

/** Size and digest of published files. A file is made to be measured only where it was not made before. */

export interface FileMeasure {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

const measuresOf = oncePer((_: DataContext) => new Map<string, FileMeasure>());
/** Files of the data that were made to be measured, until they are published: an archive of all takes its time. */
const heldOf = oncePer((_: DataContext) => new Map<string, Body>());

/** A file that is measured whenever it is made. */
export function measured({ path, body }: PublishedFile, context: DataContext): PublishedFile {
  return {
    path,
    body: () => {
      const waiting = heldOf(context).get(path);
      heldOf(context).delete(path);
      const made = waiting ?? body();
      const sha256 = createHash('sha256').update(made).digest('hex');
      measuresOf(context).set(path, { bytes: Buffer.byteLength(made), sha256 });
      return made;
    },
  };
}

export function measureOf({ path, body }: PublishedFile, context: DataContext): FileMeasure {
  if (!measuresOf(context).has(path)) {
    const made = body();
    if (path.startsWith('data/')) heldOf(context).set(path, made);
  }
  const found = measuresOf(context).get(path);
  if (!found) throw new Error(`${path}: no file that is measured`);
  return found;
}

/** Digests in the form of `sha256sum`. */
export function sumsOf(files: readonly PublishedFile[], context: DataContext): string {
  return files.map((file) => `${measureOf(file, context).sha256}  ${file.path}\n`).join('');
}
