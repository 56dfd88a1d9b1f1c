import type { Corpus, Name, PolicyEvent, Reference, Registry, Term } from '#src/corpus/corpus.ts';
import type { Clause, Figure } from '#src/corpus/model.ts';

/** A registered thing and the clauses that speak of it. */
export interface Indexed<Record> {
  readonly record: Record;
  /** Clause ids, in the order of the text, each once. */
  readonly clauses: readonly string[];
}

/** What a document or a clause is annotated with: one record each, in the order of first mention. */
export interface Apparatus {
  readonly figures: readonly Figure[];
  readonly names: readonly Indexed<Name>[];
  readonly references: readonly Indexed<Reference>[];
  readonly events: readonly Indexed<PolicyEvent>[];
  readonly terms: readonly Indexed<Term>[];
}

function indexed<Record>(
  clauses: readonly Clause[],
  registry: Registry<Record>,
  refsOf: (clause: Clause) => readonly string[],
): Indexed<Record>[] {
  const places = new Map<string, Set<string>>();
  for (const clause of clauses) {
    for (const ref of refsOf(clause)) places.set(ref, (places.get(ref) ?? new Set()).add(clause.id));
  }
  return [...places].flatMap(([ref, ids]) => {
    const record = registry.get(ref);
    return record === undefined ? [] : [{ record, clauses: [...ids] }];
  });
}

/** Gathers what the marks of some clauses point to. */
export function apparatus(
  clauses: readonly Clause[],
  registries: Pick<Corpus, 'names' | 'references' | 'events' | 'glossary'>,
): Apparatus {
  return {
    figures: clauses.flatMap((clause) => clause.figures),
    names: indexed(clauses, registries.names, (clause) => clause.names.map(({ ref }) => ref)),
    references: indexed(clauses, registries.references, (clause) => clause.cites.map(({ ref }) => ref)),
    events: indexed(clauses, registries.events, (clause) => clause.events.map(({ ref }) => ref)),
    terms: indexed(clauses, registries.glossary, (clause) => clause.terms),
  };
}
