import type { PolicyEvent } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { DocumentDate, PolicyDocument } from '#src/corpus/model.ts';
import { type Basis, dated, type TimelineEntry, type Witness } from './timeline-entry.ts';
import { once } from './timeline-witnesses.ts';

/** Entries for the documents held: when each was made, and for how long it is in force. */

/** Bases from the firmest to the weakest: two together are as weak as the weaker. */
const BASES: readonly Basis[] = ['stated', 'verified', 'likely', 'inferred'];

function dateOf(document: PolicyDocument, kinds: readonly string[]): DocumentDate | null {
  for (const kind of kinds) {
    const date = document.dates.find((candidate) => candidate.kind === kind);
    if (date) return date;
  }
  return null;
}

/** The events of a document that are its own dates: it is printed, takes effect, expires. */
function ownEvents(
  document: PolicyDocument,
  date: DocumentDate,
  events: Iterable<PolicyEvent>,
  witnesses: ReadonlyMap<string, readonly Witness[]>,
): { ids: string[]; witnesses: Witness[] } {
  const ids: string[] = [];
  const own: Witness[] = [];
  for (const event of events) {
    if (event.kind !== 'policy' || event.date !== date.edtf) continue;
    const heard = (witnesses.get(event.id) ?? []).filter((witness) => witness.document.id === document.id);
    if (heard.length === 0) continue;
    ids.push(event.id);
    own.push(...heard);
  }
  return { ids, witnesses: own };
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
    const own = dates.map((date) => ownEvents(document, date, all, witnesses));
    told.push(...own.flatMap(({ ids }) => ids));
    const bases = dates.map((date) => date.sure);
    const known = once(own.flatMap((found) => found.witnesses));
    const [only] = known;
    entries.push(
      dated({
        id: `${what}-${document.id}`,
        what,
        kind: document.kind,
        title: document.title,
        short: document.short,
        date: dates.map((date) => date.edtf).join('/'),
        basis: BASES.findLast((basis) => bases.some((sure) => sure === basis)) ?? 'inferred',
        reasons: dates.flatMap((date) => (date.reason ? [date.reason] : [])),
        cities: document.cities,
        themes: [...new Set(document.clauses.flatMap((clause) => clause.themes))],
        source: document.kind,
        path: what === 'validity' && only ? only.clause.url : `/documents/${document.id}/`,
        witnesses: known,
      }),
    );
  };
  const made = dateMade(document);
  if (made) add('document', [made]);
  const from = dateOf(document, ['in-force']);
  const until = dateOf(document, ['expires']);
  const force = [from, until].filter((date) => date !== null);
  if (from) add('validity', force);
  return { entries, told };
}
