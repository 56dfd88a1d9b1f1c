import { z } from 'zod';
import { type CodingLayer, UNCODED } from './coding.ts';
import type { Report } from './fault.ts';
import type { Coding, PolicyDocument } from './model.ts';
import { DECISIONS } from './paths.ts';
import type { Rule } from './rules.ts';
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

/** Proves decisions: each is on a sentence that there is, and gives what the two codings say. */
export function checkDecisions(
  { decisions, layers }: SecondCoding,
  documents: readonly PolicyDocument[],
  report: Report,
): void {
  for (const [index, { document, sentence, layer, first, second }] of decisions.entries()) {
    const address = addressIn(document, sentence);
    const held = documents.filter(({ id }) => id === document);
    const coded = sentencesOf(held).find(({ id }) => id === sentence);
    const add = (rule: Rule, key: string, expected: string, found: string, mend: string): void =>
      report.add(rule, report.place(DECISIONS, index, key), expected, found, mend);
    if (!coded && report.isDoubted(address)) continue;
    if (!coded) {
      add(
        'coding-sentence',
        'sentence',
        'the id of a sentence',
        address,
        'correct the id, or take the decision out',
      );
      continue;
    }
    const now = codesOf(coded, layer);
    if (!same(now, first) && !same(now, second))
      add(
        'coding-decision',
        'first',
        `what the first coding has for ${layer}, or had when the second was preferred`,
        `${first.join(', ') || 'nothing'}; the first coding has ${now.join(', ') || 'nothing'}`,
        'correct the decision, or the first coding',
      );
    const other = codesOf(layers.get(document)?.get(sentence) ?? UNCODED, layer);
    if (layers.has(document) && !same(other, second))
      add(
        'coding-decision',
        'second',
        `what the second coding has for ${layer}: ${other.join(', ') || 'nothing'}`,
        second.join(', ') || 'nothing',
        'correct the decision; the second coding is never edited',
      );
  }
}
