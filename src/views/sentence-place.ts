import type { Bilingual, PolicyDocument, Sentence } from '../corpus/model.ts';
import { sentenceCitation } from '../corpus/printed.ts';

/** Where a sentence stands, for a link: its address, its citation with the document's short name, and itself. */
export interface SentencePlace {
  readonly path: string;
  readonly cite: Bilingual;
  readonly sentence: Sentence | null;
}

/**
 * Finds a sentence by `document#clause.sN` (or a heading by `document#clause.heading`).
 *
 * @throws Error where no document or clause has that id.
 */
export function placeOfSentence(documents: readonly PolicyDocument[], address: string): SentencePlace {
  const [id = '', fragment = ''] = address.split('#');
  const document = documents.find((candidate) => candidate.id === id);
  const [, clauseId = fragment, number = ''] = /^(.*)\.(?:s(\d+)|heading)$/.exec(fragment) ?? [];
  const clause = document?.clauses.find((candidate) => candidate.id === clauseId);
  if (!document || !clause) throw new Error(`${address}: expected a sentence of the corpus, found none`);
  const sentence = clause.sentences.find((candidate) => candidate.id === fragment) ?? null;
  const cite = number === '' ? clause.cite : sentenceCitation(clause.cite, Number(number));
  return {
    path: `/documents/${id}/#${sentence ? fragment : clauseId}`,
    cite: { zh: `${document.short.zh} ${cite.zh}`, en: `${document.short.en}, ${cite.en}` },
    sentence,
  };
}
