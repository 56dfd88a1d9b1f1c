import { occurrences, type Span } from '#src/text/occurrences.ts';
import { type Hit, hitKey } from './hit.ts';
import { type Reading, readings } from './model.ts';
import { isWordless, type Phrase } from './phrase.ts';
import type { Listed, Shelf } from './shelf.ts';

/** Whatever index answers the search stands behind this. */
export interface Engine {
  /**
   * Places (from 0, among all of the corpus) of the clauses in which the folded
   * units stand in a row. There may be too many: the caller looks at the texts. There must
   * never be too few: an engine that cannot answer fully throws.
   */
  find(reading: Reading, units: readonly string[]): Promise<readonly number[]>;
  /**
   * The places of exactly those clauses, in their order, so that no text need be looked at to count them;
   * null where the index cannot tell. An engine that never can has none.
   */
  exactly?(reading: Reading, units: readonly string[]): Promise<readonly number[] | null>;
}

/** An engine to ask and texts to look at. */
export interface Sources {
  readonly engine: Engine;
  readonly shelf: Shelf;
}

/** Those of some clauses in which a phrase is printed, in one text. */
async function lookedAt(
  places: readonly number[],
  reading: Reading,
  phrase: Phrase,
  { shelf }: Sources,
): Promise<Hit[]> {
  return (await shelf.clauses(places)).flatMap((shelved): Hit[] => {
    const spans: readonly Span[] = occurrences(shelf.folded(shelved.clause, reading), phrase[reading]);
    if (spans.length === 0) return [];
    return [{ ...shelved, spans: { zh: [], en: [], [reading]: spans } }];
  });
}

/** Where a phrase is printed, in one text: clauses from the engine, each looked at. */
async function findIn(reading: Reading, phrase: Phrase, sources: Sources): Promise<Hit[]> {
  const units = phrase[reading];
  if (units.length === 0) return [];
  return lookedAt(await sources.engine.find(reading, units), reading, phrase, sources);
}

/** The clauses of both lists, once each, with what was found in either text. */
export function together(left: readonly Hit[], right: readonly Hit[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const hit of [...left, ...right]) {
    const key = hitKey(hit);
    const known = hits.get(key);
    const spans = known
      ? { zh: [...known.spans.zh, ...hit.spans.zh], en: [...known.spans.en, ...hit.spans.en] }
      : hit.spans;
    hits.set(key, { ...hit, spans });
  }
  return [...hits.values()].sort((a, b) => a.place - b.place);
}

/** Every clause in which a phrase is printed, in the Chinese text or in the translation. */
export async function findPhrase(phrase: Phrase, sources: Sources): Promise<Hit[]> {
  const zh = await findIn('zh', phrase, sources);
  if (zh.length > 0 && isWordless(phrase)) return zh;
  return together(zh, await findIn('en', phrase, sources));
}

/** The text in which alone a phrase is printed, and every clause there; null where the index cannot tell. */
async function exactPlaces(
  phrase: Phrase,
  { engine }: Sources,
): Promise<{ readonly reading: Reading; readonly places: readonly number[] } | null> {
  const [zh, en] = await Promise.all(
    readings.map(async (reading) => {
      if (phrase[reading].length === 0) return [];
      return (await engine.exactly?.(reading, phrase[reading])) ?? null;
    }),
  );
  if (!zh || !en) return null;
  if (en.length === 0 || (zh.length > 0 && isWordless(phrase))) return { reading: 'zh', places: zh };
  return zh.length === 0 ? { reading: 'en', places: en } : null;
}

/**
 * The first clauses in which a phrase is printed: of whole documents, as many as are wanted or more. Of the others, of
 * which no text is fetched, it is told in which document they are. Where the index cannot tell, they are all looked at.
 */
export async function findFirst(phrase: Phrase, sources: Sources, wanted: number) {
  const exact = wanted < Infinity ? await exactPlaces(phrase, sources) : null;
  if (!exact) return { hits: await findPhrase(phrase, sources), more: [] };
  const { reading, places } = exact;
  const documents = places.map(sources.shelf.listed);
  const end = documents.lastIndexOf(documents[Math.min(wanted, places.length) - 1] as Listed) + 1;
  return { hits: await lookedAt(places.slice(0, end), reading, phrase, sources), more: documents.slice(end) };
}
