import type { Bilingual, Sureness } from '#src/corpus/model.ts';
import { formatDate } from '#src/i18n/format.ts';
import type { Language } from '#src/i18n/language.ts';
import { shell } from '#src/i18n/strings/shell.ts';

/** A date with its status: what every page prints, by DateKnown.astro where it can be marked up, else by these words. */

export interface KnownDate {
  readonly edtf: string;
  readonly sure: Sureness;
  readonly reason?: Bilingual | null | undefined;
}

/** What was reasoned or never confirmed is drawn and set apart from what is stated or was seen. */
export function isDoubtful(sure: Sureness): boolean {
  return sure === 'inferred' || sure === 'unverified';
}

/** Words with their status in brackets: `8 January 2005 (unverified)`. What the text states stands plain. */
export function withStatus(words: string, sure: Sureness, lang: Language): string {
  if (sure === 'stated') return words;
  const status = shell[lang].sureness[sure];
  return lang === 'zh' ? `${words}（${status}）` : `${words} (${status})`;
}

/** A date in words, or in a phrase around them, with its status. */
export function dateInWords(
  { edtf, sure }: KnownDate,
  lang: Language,
  phrase = (date: string): string => date,
): string {
  return withStatus(phrase(formatDate(edtf, lang)), sure, lang);
}

/** The date of an event. */
export function dateOfEvent({
  date,
  ...event
}: Omit<KnownDate, 'edtf'> & { readonly date: string }): KnownDate {
  return { ...event, edtf: date };
}
