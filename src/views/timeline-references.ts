import type { City, PolicyEvent, Reference } from '#src/corpus/corpus.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { evidencePath } from './evidence.ts';
import { dated, once, type TimelineEntry, type Witness } from './timeline-entry.ts';

/** Entries for what the texts cite, where a date of it is known. */

/** Which date of a law or plan places it, the most telling first. */
const PLACING = [
  'issued',
  'published',
  'put-forward',
  'conferred',
  'approved',
  'period',
  'in-force',
  'amended',
];

/** Reasons, each once: an event whose date is that of its reference has inherited its reason. */
function distinct(reasons: readonly Bilingual[]): Bilingual[] {
  return [...new Map(reasons.map((reason) => [reason.zh, reason])).values()];
}

/** A plan with a period is the ground on which all else stands: it has no place, and nothing tells it but its title. */
function isGround(reference: Reference, dateKind: string): boolean {
  return reference.kind === 'plan' && dateKind === 'period';
}

/**
 * The cities of a reference: those whose name its issuer bears; with no such
 * issuer, those of its events.
 */
function placesOf(
  reference: Reference,
  dateKind: string,
  events: readonly PolicyEvent[],
  cities: readonly City[],
): string[] {
  if (isGround(reference, dateKind)) return [];
  const issuer = reference.issuer?.zh ?? '';
  const named = cities.filter(({ name }) => name.zh.split(/[／·]/).some((part) => issuer.includes(part)));
  return named.length > 0 ? named.map(({ id }) => id) : [...new Set(events.flatMap((event) => event.cities))];
}

/**
 * The entry of one reference, and the ids of the events that it already tells:
 * those whose date is its own. What only falls on the same date is told by itself.
 * Where one event tells the date, its title says who did what: a title conferred in 2003
 * is not dated 2003, its conferring is.
 *
 * @param events the events that point to this reference.
 * @param cited mentions of the reference.
 * @param heard mentions of events, by the event's id.
 * @param cities all places, by whose names an issuer is known.
 */
export function datedReference(
  reference: Reference,
  events: readonly PolicyEvent[],
  cited: readonly Witness[],
  heard: ReadonlyMap<string, readonly Witness[]>,
  cities: readonly City[],
): { entry: TimelineEntry; told: string[] } | null {
  const date = PLACING.map((kind) => reference.dates.find((candidate) => candidate.kind === kind)).find(
    (candidate) => candidate !== undefined,
  );
  if (!date) return null;
  const same = events.filter(({ of }) => of === date.kind);
  const witnesses = once([...same.flatMap((event) => heard.get(event.id) ?? []), ...cited]);
  const [first] = witnesses;
  if (!first) return null;
  const [only, ...more] = isGround(reference, date.kind) ? [] : same;
  const { title, short } = only && more.length === 0 ? only : reference;
  const entry = dated({
    id: `reference-${reference.id}`,
    what: 'reference',
    kind: reference.kind,
    dateKind: date.kind,
    ...{ title, short },
    date: date.edtf,
    sure: date.sure,
    reasons: distinct([date, ...same].flatMap(({ reason }) => reason ?? [])),
    cities: placesOf(reference, date.kind, same, cities),
    source: null,
    path: evidencePath(first),
    witnesses,
  });
  return { entry, told: same.map((event) => event.id) };
}
