import type { State } from './address.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './model.ts';
import type { Outcome } from './search.ts';

/** How many clauses were found in each text. */
export function readingCounts(hits: readonly Hit[]): Readonly<Record<Reading, number>> {
  const count = (reading: Reading): number => hits.filter((hit) => hit.spans[reading].length > 0).length;
  return { zh: count('zh'), en: count('en') };
}

/**
 * The text in which hits are shown. The Chinese is the text: where it prints the
 * phrase, the clauses in which only the translation has it are one choice away.
 */
export function shownReading({ way, hits }: Outcome, wanted: State['reading']): Reading | 'both' {
  const counts = readingCounts(hits);
  if (counts.zh === 0 || counts.en === 0) return 'both';
  return wanted ?? (way === 'phrase' ? 'zh' : 'both');
}

export function inReading(hits: readonly Hit[], shown: Reading | 'both'): readonly Hit[] {
  return shown === 'both' ? hits : hits.filter((hit) => hit.spans[shown].length > 0);
}
