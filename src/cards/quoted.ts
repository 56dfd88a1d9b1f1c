import type { Clause, PolicyDocument, Sentence } from '#src/corpus/model.ts';

/** A clause of so many characters, heading apart, is quoted whole. */
const SHORT = 90;

/**
 * Which sentences of a clause stand for it where there is room for few words: all while they are short; else the one
 * that the document names for it; else the first of those that are published.
 */
export function quotedWords(
  { cards }: Pick<PolicyDocument, 'cards'>,
  { sentences, text }: Pick<Clause, 'sentences' | 'text'>,
): { readonly sentences: readonly Sentence[]; readonly isFromStart: boolean } {
  const shown = sentences.filter((sentence) => sentence.text !== '');
  if (shown.length === sentences.length && text.length <= SHORT) return { sentences, isFromStart: true };
  const chosen = shown.find(({ id }) => cards.includes(id)) ?? shown[0];
  return { sentences: chosen ? [chosen] : [], isFromStart: chosen === sentences[0] };
}
