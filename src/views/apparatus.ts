import type { Corpus, Registry } from '#src/corpus/corpus.ts';
import { marksOf } from '#src/corpus/mentions.ts';
import type { Clause, Line, Mention } from '#src/corpus/model.ts';
import { linesOf } from '#src/corpus/walk.ts';

type Pointer = Pick<Mention, 'ref' | 'proposed'>;

/**
 * The records that clauses point to, by first mention, each with the ids of those clauses in the order of the text, and
 * whether any of the mentions is proposed.
 */
function indexed<Record>(
  clauses: readonly Clause[],
  registry: Registry<Record>,
  pointersOf: (clause: Clause) => readonly Pointer[],
) {
  const all = clauses.flatMap((clause) => pointersOf(clause).map((to) => ({ ...to, id: clause.id })));
  return [...Map.groupBy(all, ({ ref }) => ref)].flatMap(([ref, places]) => {
    const record = registry.get(ref);
    const proposed = places.some((place) => place.proposed);
    return record ? [{ record, proposed, clauses: [...new Set(places.map(({ id }) => id))] }] : [];
  });
}

/** A record, and the clauses that point to it. */
export type Indexed<Record> = ReturnType<typeof indexed<Record>>[number];

/** The terms that a clause prints: its marks say whether they are proposed. */
function termsOf(clause: Clause): Pointer[] {
  const marks = linesOf<Line>(clause).flatMap(marksOf);
  const proposed = marks.some((made) => made.mark.tag === 'Term' && made.proposed);
  return clause.terms.map((ref) => ({ ref, proposed }));
}

/** What a document or a clause is annotated with: one record each, in the order of first mention. */
export type Apparatus = ReturnType<typeof apparatus>;

/** Gathers what the marks of some clauses point to. */
export function apparatus(
  clauses: readonly Clause[],
  registries: Pick<Corpus, 'names' | 'references' | 'events' | 'glossary'>,
) {
  return {
    figures: clauses.flatMap((clause) => clause.figures),
    names: indexed(clauses, registries.names, (clause) => clause.names),
    references: indexed(clauses, registries.references, (clause) => clause.cites),
    events: indexed(clauses, registries.events, (clause) => clause.events),
    terms: indexed(clauses, registries.glossary, termsOf),
  };
}
