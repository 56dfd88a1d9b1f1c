import { readRecords } from '#src/client/collection.ts';
import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import type { WordingEntry } from '#src/compare/wording-data.ts';
import type { BesideSite } from '#src/export/beside.ts';
import { assetHref } from '#src/i18n/language.ts';
import { entryHtml, wordingMarks } from '#src/views/wording.ts';

/** One entry, or those that a filter lets through. */
export type WordingAsked =
  | { readonly seq: string }
  | {
      /** Characters. */
      readonly least: number;
      /** Ids of documents in all of which it stands. */
      readonly documents: readonly string[];
      /** Marks of what is left out. */
      readonly hidden: readonly string[];
      /** Ids of what stands there already. */
      readonly isKnown: ReadonlySet<string>;
    };

/** Entries that are drawn at once. */
const STEP = 50;

/** An id ends in the length of its sequence, and the longest stand first. */
function lengthOf(id: string | null): number {
  return Number(id?.split('-').at(-1));
}

/** What is asked for as HTML, some at a time, read from the data as far as it is needed. */
export async function* drawnEntries(
  asked: WordingAsked,
): AsyncGenerator<readonly string[], readonly string[]> {
  const site = await fetchJson<BesideSite>(assetHref('/beside.json'));
  const sources = new Map(site.sources.map((source) => [source.id, source]));
  const isAlone = 'seq' in asked;
  const least = isAlone ? lengthOf(asked.seq) : asked.least;
  const most = isAlone ? least : Number.POSITIVE_INFINITY;
  const isAsked = (entry: WordingEntry): boolean =>
    isAlone
      ? entry.id === asked.seq
      : entry.length >= least &&
        asked.documents.every((id) => entry.documents.includes(id)) &&
        !wordingMarks(entry).some((mark) => asked.hidden.includes(mark)) &&
        !asked.isKnown.has(entry.id);
  const records = readRecords<WordingEntry>(
    'wording',
    'wording',
    ({ first, last }) => lengthOf(first) >= least && lengthOf(last) <= most,
  );
  let waiting: string[] = [];
  for await (const entries of records)
    for (const entry of entries) {
      if (!isAsked(entry)) continue;
      waiting.push(entryHtml(entry, sources, isAlone, pageLanguage()));
      if (isAlone) return waiting;
      if (waiting.length < STEP) continue;
      yield waiting;
      waiting = [];
    }
  return waiting;
}
