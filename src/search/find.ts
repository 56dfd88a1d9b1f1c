import { occurrences, type Span } from '#src/text/occurrences.ts';
import { type Hit, hitKey } from './hit.ts';
import type { Reading } from './model.ts';
import { isWordless, type Phrase } from './phrase.ts';
import type { Shelf } from './shelf.ts';

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
   *
   * @param atStart only clauses that begin with them, of which there are two or more.
   */
  exactly?(reading: Reading, units: readonly string[], atStart?: boolean): Promise<readonly number[] | null>;
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
