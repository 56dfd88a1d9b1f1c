import type { Clause } from '#src/corpus/model.ts';

/** One line of a document's table of contents, and what stands under it. */
export interface ContentsItem {
  readonly clause: Clause;
  readonly children: ContentsItem[];
  /** The clause and those after it, up to the next that is listed. */
  readonly clauses: Clause[];
}

/** Clauses that a printed table of contents would list: with a heading or a number, the title excepted. */
function isListed(clause: Clause): boolean {
  return clause.role !== 'title' && (clause.heading !== null || clause.label !== '');
}

/** The contents of a document as a tree; what stands under an unlisted clause moves up to the next listed one. */
export function contents(clauses: readonly Clause[]): ContentsItem[] {
  const roots: ContentsItem[] = [];
  const items = new Map<string, ContentsItem>();
  const parents = new Map(clauses.map((clause) => [clause.id, clause.parent]));
  let last: ContentsItem | undefined;
  for (const clause of clauses) {
    if (!isListed(clause)) {
      last?.clauses.push(clause);
      continue;
    }
    const item: ContentsItem = { clause, children: [], clauses: [clause] };
    last = item;
    items.set(clause.id, item);
    let around = clause.parent;
    while (around !== null && !items.has(around)) around = parents.get(around) ?? null;
    const list = around === null ? roots : items.get(around)?.children;
    list?.push(item);
  }
  return roots;
}
