import { type CodedLayer, codedLayer } from '#src/corpus/vocabulary.ts';

/** A document in which every layer was looked for, or none. */
export function everyLayer(isCoded: boolean): Record<CodedLayer, boolean> {
  return Object.fromEntries(codedLayer.options.map((layer) => [layer, isCoded])) as Record<
    CodedLayer,
    boolean
  >;
}
