import { z } from 'zod';

/**
 * The closed lists of the content, each once: what content may say and what the data files may hold are both made
 * from them. What a block of a document can be stands with the forms by which it is recognised, in convert/roles.ts.
 */

/** From what an issuer ordered to what others wrote about it. They are never counted together. */
export const documentKind = z.enum(['policy', 'proposal', 'report', 'press']);

/** What ends a text: the last day of its own term, or the day from which a later text says that it no longer holds. */
const ends = ['expires', 'repealed'] as const;
/** What a statute says of its making under its title: by whom it was passed, confirmed, made public, changed. */
const enacted = ['adopted', 'approved', 'promulgated', 'amended'] as const;
export const documentDateKind = z.enum([
  'written',
  'issued',
  'printed',
  'published',
  ...enacted,
  'in-force',
  ...ends,
]);

/**
 * How surely a thing is known, everywhere: the text says it; a page that was seen shows it; an identified copy or index,
 * or another paper that cites it, has it; the editors reasoned it out; it is commonly given, and no source can be shown; a
 * program read it in the text, and no editor has confirmed it.
 */
export const sureness = z.enum(['stated', 'verified', 'attested', 'inferred', 'unverified', 'proposed']);

/** What a program can read of a document, and an editor has to confirm. */
export const proposedFact = z.enum(['title', 'number', 'issuers', 'dates']);

/** Which paper a citation means: it is named; we read it so; more than one is known that it may mean; it names none. */
export const identity = z.enum(['named', 'inferred', 'several', 'general']);
/** What is said where nothing was found outside the texts: that somebody looked, or that nobody has yet. */
export const sought = z.enum(['not-found', 'not-yet']);

/**
 * What editors look for in a text, one thing after another. Where one of them was not yet looked for, that nothing of it
 * is recorded says nothing. Themes stand for all that a coder says of sentences; names for its own issuers and number
 * too, and events for its own dates.
 */
export const codedLayer = z.enum(['themes', 'figures', 'names', 'references', 'events', 'terms', 'places']);

/** Whether a text is in copyright, as far as that is known. */
export const rightsStatus = z.enum(['public-domain', 'unclear', 'restricted']);

/** How much of a text the site shows; what each means stands in rights.ts. */
export const publish = z.enum(['whole', 'quotations', 'data']);

/** A target is aimed at, a statistic is reported; the others say what is measured. */
export const figureKind = z.enum(['target', 'statistic', 'sum', 'count', 'share', 'duration']);

/** Printed bounds and printed vagueness, as text/bearing.ts reads them from the words. */
export const comparator = z.enum(['eq', 'ge', 'gt', 'le', 'lt']);
export const precision = z.enum(['exact', 'about', 'over', 'nearly', 'indefinite']);

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
  'system',
  'person',
  'programme',
  'unknown',
]);

export const witnessHas = z.enum(['text', 'mention', 'like']);

export const referenceKind = z.enum([
  'law',
  'policy',
  'plan',
  'standard',
  'programme',
  'fund',
  'designation',
  'agreement',
]);
export const referenceDateKind = z.enum([
  'issued',
  'published',
  'put-forward',
  'conferred',
  'approved',
  'in-force',
  'amended',
  'period',
]);

export const eventKind = z.enum([
  'policy',
  'designation',
  'programme',
  'cooperation',
  'launch',
  'statistic',
  'development',
  'meeting',
  'plan',
  'deadline',
  'forecast',
  'crisis',
]);

export type DocumentKind = z.infer<typeof documentKind>;
export type CodedLayer = z.infer<typeof codedLayer>;
export type Sought = z.infer<typeof sought>;
export type Sureness = z.infer<typeof sureness>;
export type ActorRole = z.infer<typeof actorRole>;
export type SlipBy = z.infer<typeof slipBy>;
export type SlipSureness = z.infer<typeof slipSureness>;
