import { eventAddress } from '#src/corpus/addresses.ts';
import type { City, Corpus, PolicyEvent } from '#src/corpus/corpus.ts';
import { openSide, span } from '#src/corpus/time.ts';
import { oncePer } from '#src/text/once.ts';
import { yearOf } from '#src/text/years.ts';
import { evidencePath } from './evidence.ts';
import { documentEntries } from './timeline-documents.ts';
import { dated, mostDirect, type TimelineEntry, type Witness, witnessesOf } from './timeline-entry.ts';
import { datedReference } from './timeline-references.ts';

/** Where an entry is drawn: its one city, `several` for more than one, `none` for what is of no one place, `unplaced` where nobody has looked yet. */
type LaneId = string;
const NO_PLACE: LaneId = 'none';
const SEVERAL: LaneId = 'several';
const UNPLACED: LaneId = 'unplaced';

export type Timeline = ReturnType<typeof timelineOf>;

function eventEntry(event: PolicyEvent, witnesses: readonly Witness[]): TimelineEntry | null {
  const [first] = witnesses;
  if (!first) return null;
  return dated({
    id: eventAddress(event.id).replace(/^.*#/, ''),
    what: 'event',
    kind: event.kind,
    dateKind: null,
    title: event.title,
    short: event.short,
    date: event.date,
    sure: event.sure,
    reasons: event.reason ? [event.reason] : [],
    cities: event.cities,
    source: mostDirect(witnesses),
    path: evidencePath(first),
    witnesses,
  });
}

function entriesOf({ documents, events, references, cities }: Corpus): TimelineEntry[] {
  const heard = witnessesOf(documents, (clause) => clause.events);
  const cited = witnessesOf(documents, (clause) => clause.cites);
  const made = documents.map((document) => documentEntries(document, events.values(), heard));
  const named = [...references.values()].flatMap((reference) => {
    const own = [...events.values()].filter((event) => event.reference === reference.id);
    return datedReference(reference, own, cited.get(reference.id) ?? [], heard, cities) ?? [];
  });
  const told = new Set([...made, ...named].flatMap((found) => found.told));
  const rest = [...events.values()].filter((event) => !told.has(event.id));
  return [
    ...made.flatMap(({ entries }) => entries),
    ...named.map(({ entry }) => entry),
    ...rest.flatMap((event) => eventEntry(event, heard.get(event.id) ?? []) ?? []),
  ];
}

function laneOf({ cities, isUnplaced }: TimelineEntry): LaneId {
  return cities.length > 1 ? SEVERAL : (cities[0] ?? (isUnplaced ? UNPLACED : NO_PLACE));
}

/** First and last year of the axis: from the first to the last day that the documents give of themselves. */
function yearsOf({ documents }: Corpus): [number, number] {
  const years = documents.flatMap((document) =>
    document.dates.flatMap(({ edtf }) => {
      const { first, last } = span(edtf);
      const open = openSide(edtf);
      return [...(open === 'before' ? [] : [yearOf(first)]), ...(open === 'after' ? [] : [yearOf(last)])];
    }),
  );
  return [Math.min(...years), Math.max(...years)];
}

/** Everything dated that the corpus holds, once each, in lanes by place. */
export const timelineOf = oncePer((corpus: Corpus) => {
  const entries = entriesOf(corpus).sort(
    (a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last) || a.id.localeCompare(b.id),
  );
  const lane = (id: LaneId, city: City | null = null) => ({
    id,
    city,
    entries: entries.filter((entry) => laneOf(entry) === id),
  });
  const places = corpus.cities.map((city) => lane(city.id, city));
  const others = [NO_PLACE, SEVERAL, UNPLACED].map((id) => lane(id)).filter((own) => own.entries.length > 0);
  return { years: yearsOf(corpus), entries, lanes: [...others, ...places] };
});

/** Entries that one page holds: each is some 3.5 kB in its list and the three drawings. */
const MOST_ENTRIES = 72;

/** The part of a timeline that stands on one page: the documents held, then what most clauses speak of; lanes with any of it. */
export function mainTimeline(whole: Timeline, most = MOST_ENTRIES): Timeline {
  if (whole.entries.length <= most) return whole;
  const rank = ({ what, witnesses }: TimelineEntry): number =>
    what === 'document' ? Infinity : witnesses.length;
  const kept = new Set(
    whole.entries.toSorted((a, b) => Number(rank(b) > rank(a)) - Number(rank(a) > rank(b))).slice(0, most),
  );
  const only = (entries: readonly TimelineEntry[]) => entries.filter((entry) => kept.has(entry));
  const lanes = whole.lanes.map((lane) => ({ ...lane, entries: only(lane.entries) }));
  return {
    ...whole,
    entries: only(whole.entries),
    lanes: lanes.filter(({ entries }) => entries.length > 0),
  };
}

/** Entries by the year of their first day. */
export function byYear(entries: readonly TimelineEntry[]): Map<number, TimelineEntry[]> {
  return Map.groupBy(entries, (entry) => yearOf(entry.first));
}
