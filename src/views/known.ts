import type { Bilingual, Sureness } from '#src/corpus/model.ts';

export { dateInWords, withStatus } from '#src/i18n/format.ts';

/** A date with its status: what every page prints, by DateKnown.astro where it can be marked up, else by these words. */

export interface KnownDate {
  readonly edtf: string;
  readonly sure: Sureness;
  readonly reason?: Bilingual | null | undefined;
}

/** What was reasoned or never confirmed is drawn and set apart from what is stated or was seen. */
export function isDoubtful(sure: Sureness): boolean {
  return sure === 'inferred' || sure === 'unverified' || sure === 'proposed';
}

/** The date of an event. */
export function dateOfEvent({
  date,
  ...event
}: Omit<KnownDate, 'edtf'> & { readonly date: string }): KnownDate {
  return { ...event, edtf: date };
}
