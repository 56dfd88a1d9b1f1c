import { archive } from '../../export/archive.ts';
import { DATASETS, type DataContext, type DatasetId } from '../../export/datasets.ts';
import { ARCHIVE_FILE, DATA_FILES } from '../../export/files.ts';

/** How large the files are and how many records they hold, measured on the files themselves. */
export interface Sizes {
  /** Bytes of each file under `/data/`, by name. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Records of each set; none for one that is not a list. */
  readonly records: ReadonlyMap<DatasetId, number>;
}

function countOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}

function measure(context: DataContext): Sizes {
  const bytes = DATA_FILES.map(({ name, body }) => [name, Buffer.byteLength(body(context))] as const);
  const records = DATASETS.flatMap(({ id, json, rows }) => {
    const count = rows ? rows(context.corpus) : json ? countOf(json.value(context)) : null;
    return count === null ? [] : [[id, count] as const];
  });
  return {
    bytes: new Map([...bytes, [ARCHIVE_FILE, archive(context).length]]),
    records: new Map(records),
  };
}

const measured = new WeakMap<DataContext, Sizes>();

/** Measured once a build: both languages of the page show the same. */
export function sizesOf(context: DataContext): Sizes {
  const sizes = measured.get(context) ?? measure(context);
  measured.set(context, sizes);
  return sizes;
}
