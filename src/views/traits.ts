import { marksOf } from '#src/corpus/mentions.ts';
import type { Clause } from '#src/corpus/model.ts';
import { linesOf } from '#src/corpus/walk.ts';
import { type Layer, layers, MARKS } from './layers.ts';

/** What a document has and has not: pages offer nothing that there is none of. */

export function hasEnglish(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.translation.text !== '' || clause.translation.heading !== '');
}

/** The layers of which the text has any mark, in the order of their switches. */
export function layersOf(clauses: readonly Clause[]): Layer[] {
  const found = new Set(
    clauses.flatMap(linesOf).flatMap((line) => marksOf(line).map(({ mark }) => MARKS[mark.tag].layer)),
  );
  return layers.filter((layer) => found.has(layer));
}
