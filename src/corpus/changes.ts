import { z } from 'zod';
import { bilingual, slug, words } from './schema.ts';

/** The number of a version: major, minor, patch. */
export const versionNumber = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0');

/**
 * content/changes.yaml: what became of the edition, for the page of corrections, the feeds and the date that files
 * bear. A correction says what the page of corrections promises: where, what stood there, what stands there now, why.
 * What was moved, merged or withdrawn says which addresses it had, how they were cited, and why.
 */
export const changesFile = z
  .record(
    slug,
    z
      .strictObject({
        /** The day on which it was published. */
        date: z.iso.date(),
        kind: z.enum(['edition', 'correction', 'moved', 'merged', 'withdrawn']),
        /** In which it came out: written by the release. What has none waits for the next. */
        version: versionNumber.optional(),
        /** In one sentence. */
        ...bilingual.shape,
        /** Of the page or part that was mended, without base path and language. */
        address: words.optional(),
        was: words.optional(),
        now: words.optional(),
        /** Those that nothing stands at any more; each means also what stood below it, and its files. */
        addresses: z.array(words).min(1).optional(),
        /** What it is to be found in now. */
        to: words.optional(),
        /** How it was cited: document, and clause where it was one. */
        cited: bilingual.optional(),
        reason: bilingual.optional(),
      })
      .refine(
        ({ kind, reason, ...said }) =>
          kind === 'edition' ||
          (reason &&
            (kind === 'correction'
              ? said.address && said.was && said.now
              : said.addresses && said.cited && (kind === 'withdrawn') === (said.to === undefined))),
        {
          message:
            'a correction with address, was, now and reason; what was moved or merged with addresses, to, cited and reason; what was withdrawn without to',
        },
      ),
  )
  // A sort that is stable keeps the order of the file within a day.
  .transform((record) =>
    Object.entries(record)
      .map(([id, change]) => ({ id, ...change }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  );

/** An edition that came out, or what was changed in one. */
export type Change = Readonly<z.output<typeof changesFile>[number]>;

/** The day of the newest change, as an ISO day: the date of the content. Null where no change is recorded. */
export function dateOfContent([newest]: readonly Change[]): string | null {
  return newest?.date ?? null;
}

/** What files bear where no change is recorded, since they must bear a day: the first of ZIP. */
export const NO_DAY = '1980-01-01';

/** The versions that came out, the newest first. */
export function versionsOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap((change) => change.version ?? []))].sort((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  );
}

/** What became of addresses at which nothing stands any more. */
export type Ending = Change & { readonly kind: 'moved' | 'merged' | 'withdrawn' };

export function isEnding(change: Change): change is Ending {
  return change.kind !== 'edition' && change.kind !== 'correction';
}
