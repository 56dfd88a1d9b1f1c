import type { Corpus } from '../corpus/corpus.ts';
import { type Columns, list } from './csv.ts';
import { mentionsByRef } from './mentions.ts';
import type { ReferenceJson } from './schema/references.ts';

/** Everything that the texts cite, with who cites it in what words. */
export function referencesJson(corpus: Corpus): ReferenceJson[] {
  const found = mentionsByRef(corpus, (clause) => clause.cites);
  return [...corpus.references.values()].map((reference) => ({
    id: reference.id,
    title: reference.title,
    kind: reference.kind,
    number: reference.number,
    issuer: reference.issuer,
    dates: [...reference.dates],
    url: reference.url,
    confidence: reference.confidence,
    note: reference.note ?? null,
    citedBy: found.get(reference.id) ?? [],
  }));
}

export const REFERENCE_COLUMNS: Columns<ReferenceJson> = {
  id: (reference) => reference.id,
  title_zh: (reference) => reference.title.zh,
  title_en: (reference) => reference.title.en,
  kind: (reference) => reference.kind,
  number: (reference) => reference.number,
  issuer_zh: (reference) => reference.issuer?.zh ?? null,
  issuer_en: (reference) => reference.issuer?.en ?? null,
  dates: (reference) => list(reference.dates.map((date) => `${date.kind} ${date.edtf} (${date.sure})`)),
  url: (reference) => reference.url,
  confidence: (reference) => reference.confidence,
  note_zh: (reference) => reference.note?.zh ?? null,
  note_en: (reference) => reference.note?.en ?? null,
  cited_by: (reference) => list(reference.citedBy.map((mention) => `${mention.document}#${mention.clause}`)),
};
