import { z } from 'zod';

/**
 * The closed lists of the content, each once: what content may say and what the data files may hold are both made
 * from them. What a block of a document can be stands with the forms by which it is recognised, in convert/roles.ts.
 */

/** From what an issuer ordered to what others wrote about it. They are never counted together. */
export const documentKind = z.enum(['policy', 'proposal', 'report', 'press']);

export const documentDateKind = z.enum(['written', 'issued', 'printed', 'published', 'in-force', 'expires']);

/** Whether a text is in copyright, as far as that is known. */
export const rightsStatus = z.enum(['public-domain', 'unclear', 'restricted']);

/** How much of a text the site shows; what each means stands in rights.ts. */
export const publish = z.enum(['whole', 'quotations', 'data']);

/** How surely a fact about a document is known. */
export const sureness = z.enum(['stated', 'verified', 'inferred']);

/** A target is aimed at, a statistic is reported; the others say what is measured. */
export const figureKind = z.enum(['target', 'statistic', 'sum', 'count', 'share', 'duration']);

/** Printed bounds: ge is 以上, gt 超过, le 不超过, lt 不到. */
export const comparator = z.enum(['eq', 'ge', 'gt', 'le', 'lt']);

/** How a clause addresses a unit that it names. */
export const actorRole = z.enum(['responsible', 'addressee']);

/** Whose slip it seems to be. */
export const slipBy = z.enum(['author', 'transmission', 'unknown']);
export const slipSureness = z.enum(['certain', 'likely', 'possible']);

/** What a named thing is. Who governs, judges, deliberates or commands is kept apart: a party is no government. */
export const nameKind = z.enum([
  'government',
  'party',
  'congress',
  'consultative-conference',
  'judiciary',
  'army',
  'mass-organisation',
  'public-institution',
  'company',
  'association',
  'university',
  'media',
  'place',
  'market',
  'park',
  'website',
  'brand',
  'person',
  'programme',
]);

export const referenceKind = z.enum([
  'law',
  'policy',
  'plan',
  'standard',
  'programme',
  'fund',
  'designation',
]);
export const referenceDateKind = z.enum(['issued', 'published', 'in-force', 'amended', 'period']);

/** How surely a citation is resolved, the surest first. */
export const confidence = z.enum(['verified', 'likely', 'text-only', 'not-found', 'unresolved']);
/** A date that was not found has no line, and so no confidence. */
export const dateConfidence = confidence.extract(['verified', 'likely', 'text-only']);

export const eventKind = z.enum([
  'policy',
  'designation',
  'programme',
  'cooperation',
  'launch',
  'statistic',
  'meeting',
  'plan',
  'deadline',
  'crisis',
]);

export type DocumentKind = z.infer<typeof documentKind>;
export type Sureness = z.infer<typeof sureness>;
export type ActorRole = z.infer<typeof actorRole>;
export type SlipBy = z.infer<typeof slipBy>;
export type SlipSureness = z.infer<typeof slipSureness>;
