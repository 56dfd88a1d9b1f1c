import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { addressIn, clausePlaces } from '#src/corpus/walk.ts';
import { indexWriter } from '#src/postings/write.ts';
import type { Simplified } from '#src/text/fold.ts';
import type { Reading, SearchDocument } from './model.ts';
import { BUNDLES, recordNames } from './pagefind.ts';
import { INDEXES, PAIRS } from './postings.ts';
import { foldReading, printedClause } from './printed.ts';
import { recordText } from './tokens.ts';

/**
 * So many clauses Pagefind searches, and more are searched by our own index. What Pagefind fetches first grows with
 * all of them (docs/bench.md): up to here its index is within about 300 kB, what a first search may fetch.
 */
export const MOST_BY_PAGEFIND = 10_000;

/** Which engine a corpus is searched with. */
export type EngineName = ReturnType<typeof engineFor>;

export function engineFor(documents: readonly SearchDocument[]) {
  return clausePlaces(documents).length > MOST_BY_PAGEFIND ? 'postings' : 'pagefind';
}

interface IndexRecord {
  readonly key: string;
  readonly units: readonly string[];
}

/**
 * The index of one text, one record a clause, as files of a folder of the site.
 *
 * @returns null where no clause has any text in this language.
 */
export async function bundleOf(
  documents: readonly SearchDocument[],
  reading: Reading,
  simplified: Simplified,
  engine: EngineName = engineFor(documents),
) {
  const clauses = clausePlaces(documents);
  if (clauses.every(({ clause }) => printedClause(clause, reading).text === '')) return null;
  function* records(): Generator<IndexRecord> {
    for (const { document, clause } of clauses) {
      const { units } = foldReading(printedClause(clause, reading).text, reading, simplified);
      yield { key: addressIn(document.id, clause.id), units };
    }
  }
  const made = engine === 'pagefind' ? await pagefindFiles([...records()]) : postingsFiles(records());
  return {
    folder: (engine === 'pagefind' ? BUNDLES : INDEXES)[reading],
    files: made.files,
    /** What a first search fetches of it at most, in bytes as served with gzip. */
    bytes: made.fetched.reduce((sum, { content }) => sum + gzipSync(content).length, 0),
  };
}

/** At most: the root, and one file for each pair. Only a phrase of several very common pairs fetches more. */
function postingsFiles(records: Iterable<IndexRecord>) {
  const index = indexWriter();
  for (const { units } of records) index.add(units);
  const files = [...index.files()].map(({ name, bytes }) => ({ path: name, content: bytes }));
  return { files, fetched: [...files.slice(-1), ...files.slice(0, PAIRS)] };
}

/**
 * Of what Pagefind makes only this is published: not its own interfaces, and neither a fragment for each record nor
 * filters, for which the site never asks.
 */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]*|[^/]*\.pf_meta|index\/.*)$/;

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** The clause key that a fragment was made from: its address. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  return (JSON.parse(text) as { url: string }).url;
}

/** Pagefind drops what has no words. A clause without text has this one, so that its place is that of its record. */
const NOTHING = 'xnothing';

async function pagefindFiles(records: readonly IndexRecord[]) {
  // The tokens are ours already: under a language that Pagefind does not know, it neither cuts nor stems them.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { key, units } of records) {
    const content = recordText(units) || NOTHING;
    const added = await index.addCustomRecord({ url: key, content, language: 'unknown' });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();

  // The page takes the n-th name for the n-th clause: that this is so is proved by the fragments.
  const urls = new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const name = FRAGMENT.exec(path)?.[1];
      return name ? [[name, fragmentUrl(content)]] : [];
    }),
  );
  const names = await recordNames(async (asked) => {
    const file = files.find(({ path }) => path === asked.replace(/\?.*/, ''));
    if (!file) throw new Error(`Pagefind: expected a file ${asked}`);
    return new Uint8Array(file.content).buffer;
  }, '');
  if (names.length !== records.length || names.some((name, at) => urls.get(name) !== records[at]?.key))
    throw new Error('Pagefind: expected its records in the order in which they were added');

  const used = files.filter(({ path }) => USED.test(path));
  return { files: used, fetched: used };
}

/** Stops Pagefind's own process. */
export async function closePagefind(): Promise<void> {
  await close();
}
