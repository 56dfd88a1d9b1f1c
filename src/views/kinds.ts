import type { DocumentKind, PolicyDocument } from '#src/corpus/model.ts';
import { documentKind } from '#src/corpus/vocabulary.ts';

/** Kinds of document, from what an issuer ordered to what others wrote about it. They are never counted together. */
export const KINDS: readonly DocumentKind[] = documentKind.options;

/** Items kind by kind, in their own order within a kind; kinds without any are left out. */
export function byKind<Item extends { readonly document: Pick<PolicyDocument, 'kind'> }>(
  items: readonly Item[],
) {
  return KINDS.map((kind) => ({ kind, items: items.filter((item) => item.document.kind === kind) })).filter(
    (group) => group.items.length > 0,
  );
}
