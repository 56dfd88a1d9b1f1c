import { z } from 'zod';
import { type CodingLayer, UNCODED } from './coding.ts';
import type { Position, Report } from './fault.ts';
import type { Coding, PolicyDocument } from './model.ts';
import { DECISIONS } from './paths.ts';
import { bilingual, slug, words } from './schema.ts';
import { addressIn, readAddress, sentencesOf } from './walk.ts';

/** The second coding, what was decided where the two differ, and what the themes' own terms brought since. */

export interface SecondCoding {
  /** Document id, then sentence id, to what the second pass said. */
  readonly layers: ReadonlyMap<string, CodingLayer>;
  readonly decisions: readonly Decision[];
  /** What was coded since both passes, put back before the two are compared. */
  readonly onTerms: readonly TermDecision[];
}

const codes = z.union([words, z.array(words)]).transform((value) => [value].flat());

/** `<document>#<sentence>` */
const address = z.string().regex(/^[a-z0-9-]+#\S+$/, 'the id of a sentence with its document before a #');

/** content/coding/decisions.yaml: what was decided where the passes differed; an undecided difference keeps the first. */
export const decisionsFile = z
  .array(
    z
      .strictObject({
        sentence: address,
        /** `does`, `themes`, `wording`, or a lens. */
        layer: words,
        /** What the first pass said before the decision. */
        first: codes,
        second: codes,
        /** What the edition has, where it keeps neither: a code that the codebook asks for and both passes left out. */
        edition: codes.optional(),
        decision: bilingual,
      })
      .transform(({ sentence, ...rest }) => {
        const { document, part } = readAddress(sentence);
        return { document, sentence: part, ...rest };
      }),
  )
  .default([]);

/** A sentence on which the two passes differed and an editor decided. */
export type Decision = Readonly<z.output<typeof decisionsFile>[number]>;

const byTheme = z.record(slug, z.array(address)).default({});

/** content/coding/terms.yaml: what was decided, after both passes, on sentences that print a theme's terms without the theme. */
export const termDecisionsFile = z
  .array(
    z
      .strictObject({
        /** Theme to the sentences that were coded with it since. */
        coded: byTheme,
        /** Theme to the sentences that were left without it. */
        left: byTheme,
        decision: bilingual,
      })
      .refine(({ coded, left }) => Object.values({ ...coded, ...left }).flat().length > 0, {
        message: 'a decision names sentences under “coded” or “left”',
      }),
  )
  .default([]);

export type TermDecision = Readonly<z.output<typeof termDecisionsFile>[number]>;

/** The themes that a sentence was given since both passes. */
export function codedSince(decisions: readonly TermDecision[], sentence: string): string[] {
  return decisions.flatMap(({ coded }) =>
    Object.entries(coded).flatMap(([theme, sentences]) => (sentences.includes(sentence) ? [theme] : [])),
  );
}

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
  { decisions, onTerms, layers }: SecondCoding,
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
    const since = layer === 'themes' ? codedSince(onTerms, address) : [];
    const now = codesOf(coded, layer).filter((code) => !since.includes(code));
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
