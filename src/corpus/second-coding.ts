import { z } from 'zod';
import { type CodingLayer, codingFaults } from './coding.ts';
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import type { Bilingual, Coding, PolicyDocument } from './model.ts';
import { bilingual } from './schema.ts';

/**
 * The second coding: the same sentences, coded without sight of the first coding. It is no part of the corpus;
 * what the edition says is the first layer, and the second only tells how steady that is.
 */

/** A sentence on which the two passes differed and an editor decided. */
export interface Decision {
  readonly document: string;
  readonly sentence: string;
  /** `does`, `themes`, `wording`, or a lens. */
  readonly layer: string;
  /** What the first pass said before the decision. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly decision: Bilingual;
}

export interface SecondCoding {
  /** Document id, then sentence id, to what the second pass said. */
  readonly layers: ReadonlyMap<string, ReadonlyMap<string, Coding>>;
  readonly decisions: readonly Decision[];
}

const codes = z.union([z.string().min(1), z.array(z.string().min(1))]).transform((value) => [value].flat());

/** content/coding/decisions.yaml: what was decided where the passes differed; an undecided difference keeps the first. */
export const decisionsFile = z
  .array(
    z
      .strictObject({
        /** `<document>#<sentence>` */
        sentence: z.string().regex(/^[a-z0-9-]+#\S+$/, 'the id of a sentence with its document before a #'),
        layer: z.string().min(1),
        first: codes,
        second: codes,
        decision: bilingual,
      })
      .transform(({ sentence: address, ...rest }): Decision => {
        const [document = '', sentence = ''] = address.split('#');
        return { document, sentence, ...rest };
      }),
  )
  .default([]);

/** Codes of a layer that the codebook does not have. */
function unknownCodes(layer: CodingLayer, { codebook, themes, lenses }: Corpus): Fault[] {
  return [...layer.entries].flatMap(([id, { does, themes: coded, instruments }]) => {
    const known: readonly (readonly [string, boolean])[] = [
      [does ?? '', does !== null && does in codebook.does],
      ...coded.map((theme) => [theme, themes.has(theme)] as const),
      ...Object.entries(instruments).flatMap(([lens, types]) =>
        types.map((type) => [`${lens}: ${type}`, type in (lenses.get(lens)?.types ?? {})] as const),
      ),
    ];
    return known
      .filter(([, isKnown]) => !isKnown)
      .map(([code]) => ({
        file: layer.file,
        line: layer.lines.get(id) ?? 1,
        expected: `${id}: a code that the codebook has`,
        found: code,
        mend: 'correct the code, or add it to the codebook',
      }));
  });
}

/** What is wrong with the second pass over one document. */
export function secondCodingFaults(layer: CodingLayer, document: PolicyDocument, corpus: Corpus): Fault[] {
  const sentences = document.clauses.flatMap((clause) => clause.sentences);
  const file = `content/documents/zh/${document.id}.mdx`;
  return [
    ...codingFaults(
      layer,
      sentences.map(({ id, text, mdxLine }) => ({ id, text, mdxLine, file })),
    ),
    ...unknownCodes(layer, corpus),
  ];
}

/** Decisions on sentences that no document has. */
export function decisionFaults(
  decisions: readonly Decision[],
  documents: readonly PolicyDocument[],
): Fault[] {
  const known = new Set(
    documents.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ sentences }) => sentences.map((sentence) => `${id}#${sentence.id}`)),
    ),
  );
  return decisions
    .map(({ document, sentence }) => `${document}#${sentence}`)
    .filter((address) => !known.has(address))
    .map((address) => ({
      file: 'content/coding/decisions.yaml',
      line: 1,
      expected: 'the id of a sentence',
      found: address,
      mend: 'correct the id, or take the decision out',
    }));
}
