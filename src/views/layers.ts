import type { Mark } from '#src/corpus/model.ts';

/** Layers of annotation, in the order of their switches. Each can be shown or not. */
export const layers = ['note', 'figure', 'name', 'cite', 'when', 'term'] as const;
export type Layer = (typeof layers)[number];

/** The layer that a mark belongs to. */
export const layerOf: Readonly<Record<Mark['tag'], Layer>> = {
  Note: 'note',
  Sic: 'note',
  Figure: 'figure',
  Name: 'name',
  Cite: 'cite',
  When: 'when',
  Term: 'term',
};

/** The id under which a registered thing is explained on a page. */
export function entryId(layer: Exclude<Layer, 'note' | 'figure'>, ref: string): string {
  return `${layer}-${ref}`;
}
