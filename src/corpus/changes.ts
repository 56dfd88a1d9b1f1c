import { z } from 'zod';
import { bilingual, slug, words } from './schema.ts';

/**
 * content/changes.yaml: what became of the edition, for the page of corrections, the feeds and the date that files
 * bear. A correction says what the page of corrections promises: where, what stood there, what stands there now, why.
 */
export const changesFile = z
  .record(
    slug,
    z
      .strictObject({
        /** The day on which it was published. */
        date: z.iso.date(),
        kind: z.enum(['edition', 'correction']),
        /** In one sentence. */
        ...bilingual.shape,
        /** Of the page or part that was mended, without base path and language. */
        address: words.optional(),
        was: words.optional(),
        now: words.optional(),
        reason: bilingual.optional(),
      })
      .refine(
        ({ kind, address, was, now, reason }) => kind === 'edition' || (address && was && now && reason),
        { message: 'a correction with address, was, now and reason' },
      ),
  )
  // A sort that is stable keeps the order of the file within a day.
  .transform((record) =>
    Object.entries(record)
      .map(([id, change]) => ({ id, ...change }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  );

/** An edition that came out, or a correction of one. */
export type Change = Readonly<z.output<typeof changesFile>[number]>;

/** The day of the newest change, as an ISO day: the date of the content. Null where no change is recorded. */
export function dateOfContent([newest]: readonly Change[]): string | null {
  return newest?.date ?? null;
}

/** What files bear where no change is recorded, since they must bear a day: the first of ZIP. */
export const NO_DAY = '1980-01-01';
