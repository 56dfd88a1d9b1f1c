import type { Lens } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import { hasMeasures } from './coded.ts';

/** Instruments by lens: which types each text that has measures uses, in how many of its sentences. */

export type InstrumentTable = ReturnType<typeof instrumentTable>;

/** The types of a lens, each with the one that it is a kind of. */
export interface LensTypes {
  readonly types: Readonly<Record<string, { readonly parent?: string | undefined }>>;
}

/** True where a type is the one asked for, or a kind of it. */
export function isWithinType(lens: LensTypes, type: string, asked: string): boolean {
  for (let at: string | undefined = type; at !== undefined; at = lens.types[at]?.parent) {
    if (at === asked) return true;
  }
  return false;
}

/** The documents that have measures, by the types of a lens. A type has its own sentences and those of its kinds, each once. */
export function instrumentTable(documents: readonly PolicyDocument[], lens: Lens) {
  const typesOf = ({ sentence }: SentencePlace): readonly string[] => sentence.instruments[lens.id] ?? [];
  const sides = documents
    .filter(({ kind }) => hasMeasures(kind))
    .map((document) => {
      const all = sentencePlaces([document]);
      return { document, all, carrying: all.filter((coded) => typesOf(coded).length > 0) };
    });
  return {
    lens: lens.id,
    columns: sides.map(({ document, all, carrying }) => ({
      document,
      /** Sentences that carry an instrument in the lens: the n of every count. */
      n: carrying.length,
      /** All sentences of the document. */
      total: all.length,
    })),
    rows: Object.entries(lens.types).map(([type, { parent }]) => ({
      type,
      /** The type that it is a kind of, or null. */
      parent: parent ?? null,
      /** One list a column. A sentence that carries several types stands in each. */
      sentences: sides.map(({ carrying }) =>
        carrying.filter((coded) => typesOf(coded).some((own) => isWithinType(lens, own, type))),
      ),
    })),
  };
}
