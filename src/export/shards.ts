import { z } from 'zod';
import { oncePer } from '#src/text/once.ts';
import type { DataContext, Dataset } from './dataset.ts';
import { toJson } from './json.ts';

/** Collections of JSON: one file while it is small, then JSON Lines with an index in the place of that file. */

/** In bytes: the most of a collection that is one file; the most of a shard, unless one record is more. */
export const LIMITS = { whole: 10_000_000, shard: 1_000_000 };

const shard = z.strictObject({
  path: z.string(),
  list: z.string(),
  count: z.int().positive(),
  bytes: z.int().positive(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});

/** What an index has in the place of its long lists. */
export const shardList = z.array(shard).meta({
  description:
    'Where the collection is too large for one file: JSON Lines beside it, which together are the lists that are missing here; the ids of the first and last record of each.',
  $comment: '数据集过大时另分为若干 JSON Lines 文件，依次相连即为此处所缺各表；附各文件首末记录的编号。',
});

export interface Sharded {
  readonly shards: z.output<typeof shardList>;
}

/** A collection as it is published: its file, and what stands beside it. */
interface Collection {
  readonly body: string;
  /** None where the file is the whole. */
  readonly shards: readonly { readonly path: string; readonly body: string }[];
}

function idOf(record: unknown): string | null {
  return record && typeof record === 'object' && 'id' in record ? String(record.id) : null;
}

/** A list as lines in files that are none too large. */
function cut(name: string, list: string, records: readonly unknown[], from: number, limit: number) {
  const parts: { lines: string[]; bytes: number; first: unknown; last: unknown }[] = [];
  for (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    const bytes = Buffer.byteLength(line);
    const part = parts.at(-1);
    if (part && part.bytes + bytes <= limit) {
      part.lines.push(line);
      part.bytes += bytes;
      part.last = record;
    } else parts.push({ lines: [line], bytes, first: record, last: record });
  }
  return parts.map(({ lines, bytes, first, last }, at) => ({
    entry: {
      path: `${name}-${String(from + at + 1).padStart(4, '0')}.jsonl`,
      list,
      count: lines.length,
      bytes,
      first: idOf(first),
      last: idOf(last),
    },
    body: lines.join(''),
  }));
}

/** A collection in one file, or cut: its lists that are longer than a shard, in the order in which they stand. */
export function inShards(name: string, value: object, limits = LIMITS): Collection {
  const fields = Object.entries(value);
  const sizes = fields.map(([, field]) =>
    Array.isArray(field)
      ? field.reduce<number>((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)), 0)
      : Buffer.byteLength(JSON.stringify(field)),
  );
  // A text of the whole is only made where it can be: a program holds none of more than 500 MB.
  if (sizes.reduce((sum, size) => sum + size, 0) <= limits.whole) {
    const body = toJson(value);
    if (Buffer.byteLength(body) <= limits.whole) return { body, shards: [] };
  }
  const parts: ReturnType<typeof cut> = [];
  const rest = fields.filter(([list, field], at) => {
    if (!Array.isArray(field) || (sizes[at] ?? 0) <= limits.shard) return true;
    parts.push(...cut(name, list, field, parts.length, limits.shard));
    return false;
  });
  return {
    body: toJson({ ...Object.fromEntries(rest), shards: parts.map(({ entry }) => entry) }),
    shards: parts.map(({ entry, body }) => ({ path: entry.path, body })),
  };
}

const collectionsOf = oncePer((context: DataContext) =>
  oncePer(({ id, json }: Dataset) => inShards(id, Object(json?.value(context)))),
);

/** The collection of a set, made once. */
export function collectionOf(set: Dataset, context: DataContext): Collection {
  return collectionsOf(context)(set);
}
