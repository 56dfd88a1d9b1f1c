import type { Reference } from '#src/corpus/corpus.ts';
import type {
  Bilingual,
  Clause,
  DocumentDate,
  DocumentKind,
  Mention,
  PolicyDocument,
  Sureness,
} from '#src/corpus/model.ts';
import { isSpan, openSide, span } from '#src/corpus/time.ts';
import { clausePlaces, type Place } from '#src/corpus/walk.ts';
import { evidenceOf } from './evidence.ts';
import { KINDS } from './kinds.ts';
import { isDoubtful } from './known.ts';

/** The words of a text that speak of an entry. */
export interface Witness extends Place {
  readonly quote: string;
  /** True where only a program says so. */
  readonly proposed: boolean;
}

/** One thing on the timeline: drawn once, listed once. */
export interface TimelineEntry {
  /** Its fragment on the page, such as `event-summit`. */
  readonly id: string;
  /** A document's making, the time for which it is in force, what a text cites, or what a text tells. */
  readonly what: 'document' | 'validity' | 'reference' | 'event';
  /** Kind of the document, reference or event. */
  readonly kind: string;
  /** What happened to a document or reference on its date; null for an event, whose title says it, and for a term. */
  readonly dateKind: DocumentDate['kind'] | Reference['dates'][number]['kind'] | null;
  readonly title: Bilingual;
  /** Short enough to stand beside a mark. */
  readonly short: Bilingual;
  /** EDTF. */
  readonly date: string;
  /** First and last day that the date may stand for. */
  readonly first: string;
  readonly last: string;
  /** True for a span of time; false for a point, whose place may be uncertain. */
  readonly isSpan: boolean;
  /** The side on which the date has no known end: `[..2006]` has none before, `2005/..` none after. */
  readonly open: 'before' | 'after' | null;
  /** How surely the date is known. */
  readonly sure: Sureness;
  /** Why the date is what it is, where the editors had to reason. */
  readonly reasons: readonly Bilingual[];
  /** True where the date is inferred or unverified: it is then drawn broken. */
  readonly isDoubtful: boolean;
  readonly cities: readonly string[];
  /** True for a document whose places nobody has looked for yet. */
  readonly isUnplaced?: boolean;
  /** Themes of the sentences that speak of it; for a document, of all its sentences. */
  readonly themes: readonly string[];
  /** Kind of the document that speaks; null for what is cited, which is not held. */
  readonly source: DocumentKind | null;
  /** Where it leads, without base path and language. */
  readonly path: string;
  readonly witnesses: readonly Witness[];
}

/** An entry before what follows from its date is added. */
export type Undated = Omit<TimelineEntry, 'first' | 'last' | 'isSpan' | 'open' | 'isDoubtful' | 'themes'> & {
  readonly themes?: readonly string[];
};

/** What sentences, or the clauses around them, are about. */
function themesOf(witnesses: readonly Witness[]): string[] {
  return [...new Set(witnesses.flatMap(({ sentence, clause }) => (sentence ?? clause).themes))];
}

/** Adds to an entry what follows from its date and status. A date with an open end stands at its known one. */
export function dated(entry: Undated): TimelineEntry {
  const { date, sure, witnesses } = entry;
  const open = openSide(date);
  const { first, last } = span((open && /[^.[\]/]+/.exec(date)?.[0]) ?? date);
  return {
    ...entry,
    ...{ first, last, open },
    isSpan: isSpan(date),
    isDoubtful: isDoubtful(sure),
    themes: entry.themes ?? themesOf(witnesses),
  };
}

/** The kind of the most direct document among witnesses. */
export function mostDirect(witnesses: readonly Witness[]): DocumentKind | null {
  return KINDS.find((kind) => witnesses.some(({ document }) => document.kind === kind)) ?? null;
}

/** Every mention of registered things, by id: the first words of each clause that speak of it. */
export function witnessesOf(
  documents: readonly PolicyDocument[],
  mentions: (clause: Clause) => readonly Mention[],
): ReadonlyMap<string, readonly Witness[]> {
  const all = clausePlaces(documents).flatMap(({ document, clause }) =>
    mentions(clause).map((mention) => ({ mention, place: evidenceOf(document, clause, mention) })),
  );
  const found = Map.groupBy(all, ({ mention }) => mention.ref);
  return new Map(
    [...found].map(([ref, list]) => [
      ref,
      once(list.map(({ mention: { quote, proposed }, place }) => ({ ...place, quote, proposed }))),
    ]),
  );
}

/** Each clause once, with the first words of it. */
export function once(witnesses: readonly Witness[]): Witness[] {
  const first = Map.groupBy(witnesses, ({ clause }) => clause.url);
  return [...first.values()].flatMap(([witness]) => witness ?? []);
}
