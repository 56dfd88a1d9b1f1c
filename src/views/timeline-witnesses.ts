import type { Clause, Mention, PolicyDocument } from '../corpus/model.ts';
import { clausePlaces } from '../corpus/walk.ts';
import { evidenceOf } from './evidence.ts';
import type { Witness } from './timeline-entry.ts';

/** Every mention of registered things, by id: the first words of each clause that speak of it. */
export function witnessesOf(
  documents: readonly PolicyDocument[],
  mentions: (clause: Clause) => readonly Mention[],
): ReadonlyMap<string, readonly Witness[]> {
  const found = new Map<string, Witness[]>();
  for (const { document, clause } of clausePlaces(documents)) {
    const first = Map.groupBy(mentions(clause), ({ ref }) => ref);
    for (const [ref, [mention]] of first) {
      if (!mention) continue;
      const witness = { ...evidenceOf(document, clause, mention), quote: mention.quote };
      found.set(ref, [...(found.get(ref) ?? []), witness]);
    }
  }
  return found;
}

/** Each clause once, with the first words of it. */
export function once(witnesses: readonly Witness[]): Witness[] {
  const seen = new Set<string>();
  return witnesses.filter(({ clause }) => {
    const isNew = !seen.has(clause.url);
    seen.add(clause.url);
    return isNew;
  });
}
