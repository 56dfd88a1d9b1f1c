import type { Clause, Mention, PolicyDocument } from '#src/corpus/model.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { evidenceOf } from './evidence.ts';
import type { Witness } from './timeline-entry.ts';

/** Every mention of registered things, by id: the first words of each clause that speak of it. */
export function witnessesOf(
  documents: readonly PolicyDocument[],
  mentions: (clause: Clause) => readonly Mention[],
): ReadonlyMap<string, readonly Witness[]> {
  const all = clausePlaces(documents).flatMap(({ document, clause }) =>
    mentions(clause).map((mention) => ({ mention, place: evidenceOf(document, clause, mention) })),
  );
  const found = Map.groupBy(all, ({ mention }) => mention.ref);
  return new Map(
    [...found].map(([ref, list]) => [
      ref,
      once(list.map(({ mention, place }) => ({ ...place, quote: mention.quote }))),
    ]),
  );
}

/** Each clause once, with the first words of it. */
export function once(witnesses: readonly Witness[]): Witness[] {
  const first = Map.groupBy(witnesses, ({ clause }) => clause.url);
  return [...first.values()].flatMap(([witness]) => witness ?? []);
}
