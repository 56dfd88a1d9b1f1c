import type { PolicyEvent } from '#src/corpus/corpus.ts';
import { dateMade, endOf } from '#src/corpus/made.ts';
import type { DocumentDate, PolicyDocument } from '#src/corpus/model.ts';
import { sureness } from '#src/corpus/vocabulary.ts';
import { dated, once, type TimelineEntry, type Witness } from './timeline-entry.ts';

/** Entries for the documents held: when each was made, and for how long it is in force. */

/** The events of a document that are its own dates: it is printed, takes effect, ends. */
function ownEvents(
  document: PolicyDocument,
  date: DocumentDate,
  events: readonly PolicyEvent[],
  witnesses: ReadonlyMap<string, readonly Witness[]>,
) {
  return events
    .filter(({ kind, date: day }) => kind === 'policy' && day === date.edtf)
    .map(({ id }) => ({
      id,
      heard: (witnesses.get(id) ?? []).filter((witness) => witness.document.id === document.id),
    }))
    .filter(({ heard }) => heard.length > 0);
}

/**
 * The entries of one document, and the ids of the events that they already tell.
 *
 * @param witnesses mentions of events, by the event's id.
 */
export function documentEntries(
  document: PolicyDocument,
  events: Iterable<PolicyEvent>,
  witnesses: ReadonlyMap<string, readonly Witness[]>,
): { entries: TimelineEntry[]; told: string[] } {
  const all = [...events];
  const entries: TimelineEntry[] = [];
  const told: string[] = [];
  const add = (what: 'document' | 'validity', dates: readonly DocumentDate[]): void => {
    const own = dates.flatMap((date) => ownEvents(document, date, all, witnesses));
    told.push(...own.map(({ id }) => id));
    const levels = dates.map((date) => date.sure);
    const known = once(own.flatMap(({ heard }) => heard));
    const [only] = known;
    entries.push(
      dated({
        id: `${what}-${document.id}`,
        what,
        kind: document.kind,
        dateKind: dates.at(-1)?.kind ?? null,
        title: document.title,
        short: document.short,
        date: dates.map((date) => date.edtf).join('/'),
        // Two together are as weak as the weaker; the list goes from the firmest.
        sure: sureness.options.findLast((level) => levels.includes(level)) ?? 'unverified',
        reasons: dates.flatMap((date) => (date.reason ? [date.reason] : [])),
        cities: document.cities,
        isUnplaced: !document.coded.places,
        themes: [...new Set(document.clauses.flatMap((clause) => clause.themes))],
        source: document.kind,
        path: what === 'validity' && only ? only.clause.url : `/documents/${document.id}/`,
        witnesses: known,
      }),
    );
  };
  const made = dateMade(document);
  if (made) add('document', [made]);
  const from = document.dates.find(({ kind }) => kind === 'in-force');
  const end = endOf(document);
  if (from) add('validity', end ? [from, end] : [from]);
  return { entries, told };
}
