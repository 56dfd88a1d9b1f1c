import type { Corpus, Registry } from '#src/corpus/corpus.ts';
import type { Clause } from '#src/corpus/model.ts';

/** The records that clauses point to, by first mention, each with the ids of those clauses in the order of the text. */
function indexed<Record>(
  clauses: readonly Clause[],
  registry: Registry<Record>,
  refsOf: (clause: Clause) => readonly string[],
) {
  const all = clauses.flatMap((clause) => refsOf(clause).map((ref) => ({ ref, id: clause.id })));
  return [...Map.groupBy(all, ({ ref }) => ref)].flatMap(([ref, places]) => {
    const record = registry.get(ref);
    return record === undefined ? [] : [{ record, clauses: [...new Set(places.map(({ id }) => id))] }];
  });
}

/** A record, and the clauses that point to it. */
export type Indexed<Record> = ReturnType<typeof indexed<Record>>[number];

/** What a document or a clause is annotated with: one record each, in the order of first mention. */
export type Apparatus = ReturnType<typeof apparatus>;

/** Gathers what the marks of some clauses point to. */
export function apparatus(
  clauses: readonly Clause[],
  registries: Pick<Corpus, 'names' | 'references' | 'events' | 'glossary'>,
) {
  return {
    figures: clauses.flatMap((clause) => clause.figures),
    names: indexed(clauses, registries.names, (clause) => clause.names.map(({ ref }) => ref)),
    references: indexed(clauses, registries.references, (clause) => clause.cites.map(({ ref }) => ref)),
    events: indexed(clauses, registries.events, (clause) => clause.events.map(({ ref }) => ref)),
    terms: indexed(clauses, registries.glossary, (clause) => clause.terms),
  };
}
