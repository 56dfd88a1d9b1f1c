import type { Corpus } from '../corpus/corpus.ts';
import { type Columns, list } from './csv.ts';
import { mentionsByRef } from './mentions.ts';
import type { EventJson } from './schema/events.ts';

/** Every event that a text mentions, in the order of the registry; the first mention stands for it. */
export function eventsJson(corpus: Corpus): EventJson[] {
  const found = mentionsByRef(corpus, (clause) => clause.events);
  return [...corpus.events.values()].flatMap((event): EventJson[] => {
    const mentions = found.get(event.id) ?? [];
    const [first] = mentions;
    if (!first) return [];
    return [
      {
        id: event.id,
        date: event.date,
        inferred: event.inferred,
        reason: event.reason ?? null,
        title: event.title,
        kind: event.kind,
        document: first.document,
        clause: first.clause,
        quote: first.quote,
        source: first.source,
        cities: [...event.cities],
        reference: event.reference ?? null,
        mentions,
      },
    ];
  });
}

export const EVENT_COLUMNS: Columns<EventJson> = {
  id: (event) => event.id,
  date: (event) => event.date,
  inferred: (event) => event.inferred,
  reason_zh: (event) => event.reason?.zh ?? null,
  reason_en: (event) => event.reason?.en ?? null,
  title_zh: (event) => event.title.zh,
  title_en: (event) => event.title.en,
  kind: (event) => event.kind,
  document: (event) => event.document,
  clause: (event) => event.clause,
  quote: (event) => event.quote,
  cities: (event) => list(event.cities),
  reference: (event) => event.reference,
};
