import type { SharedPlace, SharedWording } from './shared.ts';
import { sentenceSpans } from './text-lines.ts';

/** `/data/wording.json`: the concordance of shared wording. */

function place({ line, start, end, source, within }: SharedPlace) {
  return {
    document: line.document.id,
    clause: line.clause.id,
    /** The sentences that it touches; none in a heading. */
    sentences: sentenceSpans(line, start, end).map(({ sentence }) => sentence.id),
    /** As printed there. */
    quote: line.text.slice(start, end),
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
