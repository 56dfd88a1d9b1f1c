import type { Clause } from '#src/corpus/model.ts';
import { AREAS, type Area } from './mapping.ts';

/** A clause with the clauses below it. */
export interface Branch {
  readonly clause: Clause;
  readonly children: readonly Branch[];
}

/** The clauses of a document as trees, one for each that has none above it. */
export function branches(clauses: readonly Clause[], parent: string | null = null): Branch[] {
  return clauses
    .filter((clause) => clause.parent === parent)
    .map((clause) => ({ clause, children: branches(clauses, clause.id) }));
}

/** A branch and everything below it, in the order of the text. */
export function flattened(branch: Branch): Clause[] {
  return [branch.clause, ...branch.children.flatMap(flattened)];
}

/** A line that lists the attachments (附件：…) has no marker of its own: it is end matter, and none of them. */
function areaOf({ clause: { role, label } }: Branch): Area {
  return role === 'attachment' && label === '' ? 'conclusions' : AREAS[role];
}

/**
 * The parts of a document, in the order of the text. Front matter that comes
 * after the body has begun, and end matter before it has ended, belong to it.
 */
export function areas(roots: readonly Branch[]): Record<Area, Branch[]> {
  const wanted = roots.map(areaOf);
  const firstBody = wanted.indexOf('mainBody');
  const lastBody = wanted.lastIndexOf('mainBody');
  const out: Record<Area, Branch[]> = {
    preface: [],
    preamble: [],
    mainBody: [],
    conclusions: [],
    attachments: [],
  };
  for (const [index, branch] of roots.entries()) {
    const area = wanted[index] ?? 'mainBody';
    const isFront = area === 'preface' || area === 'preamble';
    const isLate = isFront && firstBody >= 0 && index > firstBody;
    const isEarly = area === 'conclusions' && index < lastBody;
    // A title under the opening paragraph would stand before it.
    const isBehind = area === 'preface' && out.preamble.length > 0;
    out[isLate || isEarly ? 'mainBody' : isBehind ? 'preamble' : area].push(branch);
  }
  return out;
}
