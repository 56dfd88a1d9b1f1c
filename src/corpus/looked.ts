import type { PolicyDocument } from './model.ts';
import type { CodedLayer, Sought } from './vocabulary.ts';

/** Nothing is absent because nobody has coded it: what is recorded, looked for and not found, or not yet looked at. */

type Coded = Pick<PolicyDocument, 'coded'>;

/** In how many documents nobody has looked yet for one of the layers. */
export function notYet(documents: readonly Coded[], layers: readonly CodedLayer[]): number {
  return documents.filter(({ coded }) => !layers.every((layer) => coded[layer])).length;
}

/** What it means that so much of a layer was found: nothing is silence only where somebody looked in all documents. */
export function looked(documents: readonly Coded[], layer: CodedLayer, found: number): 'recorded' | Sought {
  if (found > 0) return 'recorded';
  return notYet(documents, [layer]) > 0 ? 'not-yet' : 'not-found';
}
