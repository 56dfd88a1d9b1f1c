import type { Corpus } from '../corpus/corpus.ts';
import { type Columns, list } from './csv.ts';
import { mentionsByRef } from './mentions.ts';
import type { NameJson } from './schema/names.ts';
import { unique } from './unique.ts';

/** Everybody and everything that the texts name, with every mention. */
export function namesJson(corpus: Corpus): NameJson[] {
  const found = mentionsByRef(corpus, (clause) => clause.names);
  return [...corpus.names.values()].map((name) => ({
    id: name.id,
    name: { zh: name.zh, en: name.en },
    kind: name.kind,
    city: name.city,
    note: name.note ?? null,
    mentions: found.get(name.id) ?? [],
  }));
}

export const NAME_COLUMNS: Columns<NameJson> = {
  id: (name) => name.id,
  name_zh: (name) => name.name.zh,
  name_en: (name) => name.name.en,
  kind: (name) => name.kind,
  city: (name) => name.city,
  note_zh: (name) => name.note?.zh ?? null,
  note_en: (name) => name.note?.en ?? null,
  mentions: (name) => name.mentions.length,
  clauses: (name) => list(unique(name.mentions.map((mention) => `${mention.document}#${mention.clause}`))),
};
