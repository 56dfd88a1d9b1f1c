import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { addressIn, clausePlaces } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import type { Reading, SearchDocument } from './model.ts';
import { foldReading, printedClause } from './printed.ts';
import { recordText } from './tokens.ts';

/** A Pagefind index of one text, one record a clause: its files, and Pagefind's result id of each clause by its key. */
export type Bundle = NonNullable<Awaited<ReturnType<typeof bundleOf>>>;

/** Pagefind's own interfaces, and what only they use, stay out of the site. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** The clause key that a fragment was made from: its address. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  return (JSON.parse(text) as { url: string }).url;
}

/** Clauses without any text in this language are left out; with none at all there is no bundle. */
export async function bundleOf(
  documents: readonly SearchDocument[],
  reading: Reading,
  simplified: Simplified,
) {
  const records = clausePlaces(documents).flatMap(({ document, clause }) => {
    const { units } = foldReading(printedClause(clause, reading).text, reading, simplified);
    return units.length === 0 ? [] : [{ document, clause, units }];
  });
  if (records.length === 0) return null;

  // The tokens are ours already: under a language that Pagefind does not know, it neither cuts nor stems them.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { document, clause, units } of records) {
    const added = await index.addCustomRecord({
      url: addressIn(document.id, clause.id),
      content: recordText(units),
      language: 'unknown',
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  const names = files.flatMap((file): [string, string][] => {
    const name = FRAGMENT.exec(file.path)?.[1];
    return name ? [[fragmentUrl(file.content), name]] : [];
  });
  return { files: files.filter((file) => !UNUSED.test(file.path)), names: new Map(names) };
}

/** Stops Pagefind's own process. */
export async function closePagefind(): Promise<void> {
  await close();
}
