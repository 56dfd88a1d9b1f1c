import type { Registries } from './content.ts';
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { integrityFaults } from './integrity.ts';
import { chiefDate } from './made.ts';
import type { PolicyDocument } from './model.ts';
import { implausible } from './plausible.ts';
import { renderingFaults } from './renderings.ts';
import { termMarker } from './terms.ts';
import { span } from './time.ts';

const UNDATED = '9999';

/** The day by which a document is ordered. */
function firstDay(document: PolicyDocument): string {
  const date = chiefDate(document);
  return date ? span(date.edtf).first : UNDATED;
}

/** Joins documents and registries into the corpus, and says what does not fit. */
export function assemble(
  documents: readonly PolicyDocument[],
  registries: Registries,
): { corpus: Corpus; faults: readonly Fault[] } {
  const faults = [
    ...integrityFaults(documents, registries),
    ...implausible(documents, registries),
    ...renderingFaults(documents, registries),
  ];
  const mark = termMarker(registries.glossary.values());
  const ordered = documents
    .map((document) => ({ ...document, clauses: document.clauses.map(mark) }))
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.id.localeCompare(b.id));
  const { placeOf: _, ...rest } = registries;
  return { corpus: { ...rest, documents: ordered }, faults };
}
