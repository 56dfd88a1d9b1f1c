import type { PlacedClause } from '#src/corpus/walk.ts';
import { type Language, sentenceCase } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import { openTag } from '#src/text/html.ts';
import { evidenceInWords } from '#src/views/evidence.ts';
import type { Card } from './card.ts';
import { clauseWords } from './of-text.ts';

/** What an author puts into a page of their own, as HTML. */

/** @param address of the embed, in full. */
export function frameSnippet({ source }: Card, address: string): string {
  const frame = openTag('iframe', {
    src: address,
    title: source.en,
    width: '100%',
    height: '360',
    loading: 'lazy',
    style: 'border: 0',
  });
  return `${frame}</iframe>`;
}

/**
 * Where a clause stands and its words, for whoever sees only a line about its page: in English where there is any.
 * Empty where no word of it is published.
 */
export function describedWords(place: PlacedClause, lang: Language): string {
  const words = clauseWords(place);
  if (words.zh === '') return '';
  const where = sentenceCase(evidenceInWords({ ...place, sentence: null }, lang));
  if (lang === 'zh') return `${where}：${words.zh}`;
  return `${where}: ${words.en ? `${words.en} (${strings.en.translation})` : words.zh}`;
}
