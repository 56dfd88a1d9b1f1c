import type { DataContext } from '#src/export/dataset.ts';
import { publishedFiles } from '#src/export/files.ts';

const measured = new WeakMap<DataContext, ReadonlyMap<string, number>>();

/** Bytes of each file under `/data/`, by path, measured on the file itself; once a build, for both languages of the page. */
export function sizesOf(context: DataContext): ReadonlyMap<string, number> {
  const inData = () => publishedFiles(context).filter(({ path }) => path.startsWith('data/'));
  const sizes =
    measured.get(context) ?? new Map(inData().map(({ path, body }) => [path, Buffer.byteLength(body())]));
  measured.set(context, sizes);
  return sizes;
}
