import type { PolicyDocument } from '#src/corpus/model.ts';

/** How often a unit stands in the responsibility lists of a document: named, and named first. Nobody “leads”. */
export type Responsibility = ReturnType<typeof responsibilities>[number];

/** The units of a document's lists, most often named first; equals in the order in which they first appear. */
export function responsibilities({ clauses }: PolicyDocument) {
  const all = clauses.flatMap((clause) =>
    clause.actors.filter(({ role }) => role === 'responsible').map((actor) => ({ clause, ...actor })),
  );
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([unit, places]) => ({
      unit,
      /** Clauses in whose list the unit stands. */
      named: [...new Set(places.map(({ clause }) => clause))],
      /** Those in which it stands first. */
      first: places.filter(({ order }) => order === 1).map(({ clause }) => clause),
    }))
    .sort((a, b) => b.named.length - a.named.length);
}

/** How many clauses of a document carry a list of responsible units: the n of every count. */
export function listedTasks(document: PolicyDocument): number {
  return document.clauses.filter((clause) => clause.actors.some((actor) => actor.role === 'responsible'))
    .length;
}
