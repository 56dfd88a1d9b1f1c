import type { DataContext } from '#src/export/dataset.ts';
import { publishedFiles } from '#src/export/files.ts';
import { measureOf } from '#src/export/measure.ts';

/** Bytes of each file under `/data/`, by path, measured on the file itself. */
export function sizesOf(context: DataContext): ReadonlyMap<string, number> {
  const files = publishedFiles(context).filter(({ path }) => path.startsWith('data/'));
  return new Map(files.map((file) => [file.path, measureOf(file, context).bytes]));
}
