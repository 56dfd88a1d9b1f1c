import { evidenceOf } from '../corpus/evidence.ts';
import type { Clause, Mention, PolicyDocument } from '../corpus/model.ts';
import type { Witness } from './timeline-entry.ts';

/** Every mention of registered things, by id: the first words of each clause that speak of it. */
export function witnessesOf(
  documents: readonly PolicyDocument[],
  mentions: (clause: Clause) => readonly Mention[],
): ReadonlyMap<string, readonly Witness[]> {
  const found = new Map<string, Witness[]>();
  for (const document of documents) {
    for (const clause of document.clauses) {
      const seen = new Set<string>();
      for (const mention of mentions(clause)) {
        if (seen.has(mention.ref)) continue;
        seen.add(mention.ref);
        const list = found.get(mention.ref) ?? [];
        list.push({ ...evidenceOf(document, clause, mention), quote: mention.quote });
        found.set(mention.ref, list);
      }
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
