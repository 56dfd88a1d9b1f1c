import type { City, PolicyEvent, Reference } from '#src/corpus/corpus.ts';
import { evidencePath } from './evidence.ts';
import { dated, once, type TimelineEntry, type Witness } from './timeline-entry.ts';

/** Entries for what the texts cite, where a date of it is known. */

/** Which date of a law or plan places it, the most telling first. */
const PLACING = ['issued', 'published', 'conferred', 'approved', 'period', 'in-force', 'amended'];

/**
 * The cities of a reference: those whose name its issuer bears; with no such
 * issuer, those of its events. A plan with a period is the ground on which
 * all else stands, and has none.
 */
function placesOf(
  reference: Reference,
  dateKind: string,
  events: readonly PolicyEvent[],
  cities: readonly City[],
): string[] {
  if (reference.kind === 'plan' && dateKind === 'period') return [];
  const issuer = reference.issuer?.zh ?? '';
  const named = cities.filter(({ name }) => name.zh.split(/[／·]/).some((part) => issuer.includes(part)));
  return named.length > 0 ? named.map(({ id }) => id) : [...new Set(events.flatMap((event) => event.cities))];
}

/**
 * The entry of one reference, and the ids of the events that it already tells:
 * those whose date is its own. What only falls on the same date is told by itself.
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
  const entry = dated({
    id: `reference-${reference.id}`,
    what: 'reference',
    kind: reference.kind,
    title: reference.title,
    short: reference.title,
    date: date.edtf,
    sure: date.sure,
    reasons: [date, ...same].flatMap(({ reason }) => reason ?? []),
    cities: placesOf(reference, date.kind, same, cities),
    source: null,
    path: evidencePath(first),
    witnesses,
  });
  return { entry, told: same.map((event) => event.id) };
}
