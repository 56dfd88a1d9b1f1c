import type { City, Corpus } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { figureRows } from './figures.ts';
import { byKind } from './kinds.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** What the documents say of one place, document by document, kind by kind. */

/** How much of a document is shown: its passages in full, or the first words of each, folded where they are many. */
export type Detail = 'full' | 'outline' | 'folded';

export type CitySource = NonNullable<ReturnType<typeof sourceOf>>;
export type CityName = ReturnType<typeof namesOf>[number];
export type CityView = ReturnType<typeof cityView>;

/** Roles of blocks that speak of the matter and not of the paper it is written on. */
const SPEAKING = new Set<Clause['role']>([
  'preamble',
  'clause',
  'heading',
  'paragraph',
  'closing',
  'attachment',
]);
/** Characters up to which passages are quoted in full, and clauses up to which an outline stands open. */
const FULL = 1500;
const OPEN = 20;

function extentOf(clauses: readonly Clause[]): Detail {
  const characters = clauses.reduce((sum, clause) => sum + clause.text.length, 0);
  if (characters <= FULL) return 'full';
  return clauses.length <= OPEN ? 'outline' : 'folded';
}

/** True where an entry is of the place and the document tells it. */
function tells(entry: TimelineEntry, document: PolicyDocument, city: City): boolean {
  if (!entry.cities.includes(city.id)) return false;
  const isOwn = entry.what === 'document' || entry.what === 'validity';
  return isOwn
    ? entry.id.endsWith(`-${document.id}`)
    : entry.witnesses.some((witness) => witness.document.id === document.id);
}

function sourceOf(document: PolicyDocument, city: City, entries: readonly TimelineEntry[]) {
  const spoken = document.clauses.filter((clause) => clause.cities.includes(city.id));
  const clauses = spoken.filter((clause) => SPEAKING.has(clause.role));
  if (clauses.length === 0) return null;
  return {
    document,
    /** Its clauses that speak of the place, in the order of the text, without letterheads and signatures. */
    clauses,
    extent: extentOf(clauses),
    figures: figureRows([{ ...document, clauses: spoken }], [document]),
    entries: entries.filter((entry) => tells(entry, document, city)),
  };
}

/** The names that belong to a city, and where they are mentioned; its own name is not among them. */
function namesOf({ documents, names }: Corpus, city: City) {
  return [...names.values()]
    .filter((name) => name.city === city.id && name.id !== city.id && !city.name.zh.includes(name.zh))
    .map((name) => ({
      name,
      /** Each clause that mentions it, with its document. */
      places: clausePlaces(documents).filter(({ clause }) => clause.names.some(({ ref }) => ref === name.id)),
    }));
}

export function cityView(corpus: Corpus, city: City) {
  const { entries } = timelineOf(corpus);
  const sources = corpus.documents.flatMap((document) => sourceOf(document, city, entries) ?? []);
  return { city, sources: byKind(sources), names: namesOf(corpus, city) };
}
