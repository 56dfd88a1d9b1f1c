import { z } from 'zod';
import { type CodingLayer, UNCODED } from './coding.ts';
import type { Position, Report } from './fault.ts';
import type { Coding, PolicyDocument } from './model.ts';
import { DECISIONS } from './paths.ts';
import { bilingual, words } from './schema.ts';
import { addressIn, readAddress, sentencesOf } from './walk.ts';

/** The second coding, and what was decided where the two differ. */

export interface SecondCoding {
  /** Document id, then sentence id, to what the second pass said. */
  readonly layers: ReadonlyMap<string, CodingLayer>;
  readonly decisions: readonly Decision[];
}

const codes = z.union([words, z.array(words)]).transform((value) => [value].flat());

/** content/coding/decisions.yaml: what was decided where the passes differed; an undecided difference keeps the first. */
export const decisionsFile = z
  .array(
    z
      .strictObject({
        /** `<document>#<sentence>` */
        sentence: z.string().regex(/^[a-z0-9-]+#\S+$/, 'the id of a sentence with its document before a #'),
        /** `does`, `themes`, `wording`, or a lens. */
        layer: words,
        /** What the first pass said before the decision. */
        first: codes,
        second: codes,
        /** What the edition has, where it keeps neither: a code that the codebook asks for and both passes left out. */
        edition: codes.optional(),
        decision: bilingual,
      })
      .transform(({ sentence: address, ...rest }) => {
        const { document, part } = readAddress(address);
        return { document, sentence: part, ...rest };
      }),
  )
  .default([]);

/** A sentence on which the two passes differed and an editor decided. */
export type Decision = Readonly<z.output<typeof decisionsFile>[number]>;

/** What a pass said of a sentence on one layer. */
export function codesOf(coding: Coding, layer: string): readonly string[] {
  if (layer === 'does') return coding.does === null ? [] : [coding.does];
  if (layer === 'themes' || layer === 'wording') return coding[layer];
  return coding.instruments[layer] ?? [];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}

function listed(codes: readonly string[]): string {
  return codes.join(', ') || 'nothing';
}

/** Proves decisions: each is on a sentence that there is, and gives what the two codings say. */
export function checkDecisions(
  { decisions, layers }: SecondCoding,
  documents: readonly PolicyDocument[],
  report: Report,
): void {
  for (const [index, { document, sentence, layer, first, second, edition }] of decisions.entries()) {
    const address = addressIn(document, sentence);
    const held = documents.filter(({ id }) => id === document);
    const coded = sentencesOf(held).find(({ id }) => id === sentence);
    const at = (key: string): Position => report.place(DECISIONS, index, key);
    if (!coded) {
      if (!report.isDoubted(address))
        report.add(
          'coding-sentence',
          at('sentence'),
          'the id of a sentence',
          address,
          'correct the id, or take the decision out',
        );
      continue;
    }
    const now = codesOf(coded, layer);
    if (edition ? !same(now, edition) : !same(now, first) && !same(now, second))
      report.add(
        'coding-decision',
        at('first'),
        `what the first coding has for ${layer}, or had when the second was preferred`,
        `${listed(first)}; the first coding has ${listed(now)}`,
        'correct the decision, or the first coding',
      );
    const other = codesOf(layers.get(document)?.get(sentence) ?? UNCODED, layer);
    if (layers.has(document) && !same(other, second))
      report.add(
        'coding-decision',
        at('second'),
        `what the second coding has for ${layer}: ${listed(other)}`,
        listed(second),
        'correct the decision; the second coding is never edited',
      );
  }
}
