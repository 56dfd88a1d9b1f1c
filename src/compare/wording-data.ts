import { sentenceCitation } from '#src/corpus/printed.ts';
import type { SharedPlace, SharedWording } from './shared.ts';
import { sentenceSpans } from './text-lines.ts';

/** `/data/wording.json`: the concordance of shared wording; also what its page is drawn from. */

export type WordingEntry = ReturnType<typeof wordingData>[number];

/** Characters that are given of what is printed before and after a place. */
const CONTEXT = 24;

function place({ line, start, end, source, within }: SharedPlace) {
  const { document, clause } = line;
  const sentences = sentenceSpans(line, start, end).map(({ sentence }) => sentence);
  const [first] = sentences;
  return {
    document: document.id,
    clause: clause.id,
    /** The sentences that it touches; none in a heading. */
    sentences: sentences.map(({ id }) => id),
    cite: first ? sentenceCitation(clause.cite, clause.sentences.indexOf(first) + 1) : clause.cite,
    /** As printed there, and what is printed around it. */
    quote: line.text.slice(start, end),
    before: [...line.text.slice(0, start)].slice(-CONTEXT).join(''),
    after: [...line.text.slice(end)].slice(0, CONTEXT).join(''),
    /** In the seed: code points, end exclusive. */
    source,
    within,
  };
}

export function wordingData(found: readonly SharedWording[]) {
  return found.map(({ id, text, length, documents, within, setPhrases, places }) => ({
    id,
    text,
    length,
    documents: documents.map((document) => document.id),
    within,
    setPhrases: setPhrases.map(({ zh, en, reason }) => ({ zh, en, reason })),
    places: places.map(place),
  }));
}
