import type { Mark } from '#src/corpus/model.ts';

/** Layers of annotation, in the order of their switches. Each can be shown or not. */
export const layers = ['note', 'figure', 'name', 'cite', 'when', 'term'] as const;
export type Layer = (typeof layers)[number];

interface MarkKind {
  /** The layer with which it is shown: its class, its switch, its part of the register. */
  readonly layer: Layer;
  /** The page of what it stands for, without base path and language; null where that has none. */
  readonly pageOf: (id: string) => string | null;
}

/** The kinds of marks, one row each: what draws, switches, explains or lists marks asks here. */
export const MARKS = {
  Note: { layer: 'note', pageOf: () => null },
  Sic: { layer: 'note', pageOf: () => null },
  Figure: { layer: 'figure', pageOf: (anchor) => `/figures/#${anchor}` },
  Name: { layer: 'name', pageOf: (id) => `/names/${id}/` },
  Cite: { layer: 'cite', pageOf: (id) => `/references/${id}/` },
  When: { layer: 'when', pageOf: () => null },
  Term: { layer: 'term', pageOf: (id) => `/glossary/${id}/` },
} as const satisfies Readonly<Record<Mark['tag'], MarkKind>>;

/** The id under which a registered thing is explained on a page. */
export function entryId(layer: Exclude<Layer, 'note' | 'figure'>, ref: string): string {
  return `${layer}-${ref}`;
}

/** The id of a figure's row in the table of all figures. Document ids have no underscore, so that no two are alike. */
export function figureAnchor(document: string, figure: string): string {
  return `${document}_${figure}`;
}
