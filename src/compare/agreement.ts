import { codedSince, codesOf, type Decision, type SecondCoding } from '#src/corpus/decisions.ts';
import type { Coding, DocumentKind, PolicyDocument } from '#src/corpus/model.ts';
import { addressIn, sentencePlaces } from '#src/corpus/walk.ts';
import { alpha, masi, nominal } from './alpha.ts';

/** How far two codings of the same sentences agree, layer by layer. A layer is `does`, `themes`, `wording` or a lens. */

/** A sentence with what each pass said of it: what was changed of the first coding since both were made is put back. */
export type CodedTwice = ReturnType<typeof codedTwice>[number];

function withCodes(coding: Coding, layer: string, codes: readonly string[]): Coding {
  if (layer === 'does') return { ...coding, does: codes[0] ?? null };
  if (layer === 'themes' || layer === 'wording') return { ...coding, [layer]: codes };
  return { ...coding, instruments: { ...coding.instruments, [layer]: codes } };
}

/** Every sentence that both passes have coded. */
export function codedTwice(documents: readonly PolicyDocument[], coding: SecondCoding) {
  return sentencePlaces(documents).flatMap(({ document, clause, sentence }) => {
    const second = coding.layers.get(document.id)?.get(sentence.id);
    if (!second || sentence.does === null) return [];
    const since = codedSince(coding.onTerms, addressIn(document.id, sentence.id));
    const made = withCodes(
      sentence,
      'themes',
      sentence.themes.filter((theme) => !since.includes(theme)),
    );
    const first = coding.decisions
      .filter((decision) => decision.document === document.id && decision.sentence === sentence.id)
      .reduce((before: Coding, { layer, first: codes }) => withCodes(before, layer, codes), made);
    // `since`: the themes that the first coding got after both passes.
    return [{ document, clause, sentence, first, second, since }];
  });
}

/** On `does` every sentence counts, on `themes` one that can carry any; on the others one of which a pass said something. */
function isCompared(pair: CodedTwice, layer: string): boolean {
  if (layer === 'does') return true;
  if (layer === 'themes') return pair.sentence.carriesThemes;
  return codesOf(pair.first, layer).length > 0 || codesOf(pair.second, layer).length > 0;
}

function isIdentical(pair: CodedTwice, layer: string): boolean {
  return masi(new Set(codesOf(pair.first, layer)), new Set(codesOf(pair.second, layer))) === 0;
}

/** Agreement on one layer, for one kind or all (null): nominal for the one label of `does`, MASI for the sets of the others. */
export function agreementOn(pairs: readonly CodedTwice[], layer: string, kind: DocumentKind | null) {
  const compared = pairs.filter(
    (pair) => (kind === null || pair.document.kind === kind) && isCompared(pair, layer),
  );
  return {
    layer,
    kind,
    /** Sentences compared. */
    n: compared.length,
    /** Those on which both passes say the very same. */
    identical: compared.filter((pair) => isIdentical(pair, layer)).length,
    /** Krippendorff's alpha; null where the codes do not vary. */
    alpha:
      layer === 'does'
        ? alpha(
            compared.map(({ first, second }) => [first.does, second.does]),
            nominal,
          )
        : alpha(
            compared.map(({ first, second }) =>
              [first, second].map((coding) => new Set(codesOf(coding, layer))),
            ),
            masi,
          ),
  };
}

/** Every sentence on which the passes differ on a layer, or on which the edition has kept neither, in the order of the texts. */
export function disagreementsOn(pairs: readonly CodedTwice[], layer: string, decisions: readonly Decision[]) {
  return pairs.flatMap((pair) => {
    const { document, clause, sentence, first, second, since } = pair;
    const decided = decisions.find(
      (decision) =>
        decision.document === document.id && decision.sentence === sentence.id && decision.layer === layer,
    );
    if (isIdentical(pair, layer) && !decided?.edition) return [];
    return {
      document,
      clause,
      sentence,
      layer,
      first: codesOf(first, layer),
      second: codesOf(second, layer),
      /** What the edition says now. */
      now: codesOf(sentence, layer),
      since: layer === 'themes' ? since : [],
      /** Null where no editor has decided: the first coding stands. */
      decision: decided?.decision ?? null,
    };
  });
}
