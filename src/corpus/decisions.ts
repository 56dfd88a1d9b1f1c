import { z } from 'zod';
import type { CodingLayer } from './coding.ts';
import type { Report } from './fault.ts';
import type { Bilingual, Coding, PolicyDocument } from './model.ts';
import { DECISIONS } from './paths.ts';
import type { Rule } from './rules.ts';
import { bilingual } from './schema.ts';

/** The second coding, and what was decided where the two differ. */

const id = z.string().min(1);

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
  readonly layers: ReadonlyMap<string, CodingLayer>;
  readonly decisions: readonly Decision[];
}

const codes = z.union([id, z.array(id)]).transform((value) => [value].flat());

/** content/coding/decisions.yaml: what was decided where the passes differed; an undecided difference keeps the first. */
export const decisionsFile = z
  .array(
    z
      .strictObject({
        /** `<document>#<sentence>` */
        sentence: z.string().regex(/^[a-z0-9-]+#\S+$/, 'the id of a sentence with its document before a #'),
        layer: id,
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

function codesOf(coding: Coding | undefined, layer: string): readonly string[] {
  if (layer === 'does') return [coding?.does ?? ''];
  if (layer === 'themes' || layer === 'wording') return coding?.[layer] ?? [];
  return coding?.instruments[layer] ?? [];
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
    const address = `${document}#${sentence}`;
    const held = documents.find((candidate) => candidate.id === document);
    const coded = held?.clauses.flatMap(({ sentences }) => sentences).find(({ id: own }) => own === sentence);
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
    const other = codesOf(layers.get(document)?.get(sentence), layer);
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
