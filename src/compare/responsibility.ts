import type { Clause, PolicyDocument } from '#src/corpus/model.ts';

/** How often a unit stands in the responsibility lists of a document: named, and named first. Nobody “leads”. */
export interface Responsibility {
  readonly unit: string;
  /** Clauses in whose list the unit stands. */
  readonly named: readonly Clause[];
  /** Those in which it stands first. */
  readonly first: readonly Clause[];
}

/** The units of a document's lists, most often named first; equals in the order in which they first appear. */
export function responsibilities(document: PolicyDocument): Responsibility[] {
  const units = new Map<string, { named: Clause[]; first: Clause[] }>();
  for (const clause of document.clauses) {
    for (const actor of clause.actors) {
      if (actor.role !== 'responsible') continue;
      const unit = units.get(actor.id) ?? { named: [], first: [] };
      if (!unit.named.includes(clause)) unit.named.push(clause);
      if (actor.order === 1) unit.first.push(clause);
      units.set(actor.id, unit);
    }
  }
  return [...units]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => b.named.length - a.named.length);
}

/** How many clauses of a document carry a list of responsible units: the n of every count. */
export function listedTasks(document: PolicyDocument): number {
  return document.clauses.filter((clause) => clause.actors.some((actor) => actor.role === 'responsible'))
    .length;
}
