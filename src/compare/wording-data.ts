import type { Bilingual } from '#src/corpus/model.ts';
import type { SharedPlace, SharedWording } from './shared.ts';
import { sentenceSpans } from './text-lines.ts';

/** `/data/wording.json`: the concordance of shared wording. */

export interface WordingPlaceData {
  readonly document: string;
  readonly clause: string;
  /** The sentences that it touches; none in a heading. */
  readonly sentences: readonly string[];
  /** As printed there. */
  readonly quote: string;
  /** In the seed: code points, end exclusive. */
  readonly source: readonly { readonly start: number; readonly end: number }[];
  readonly within: SharedPlace['within'];
}

export interface WordingData {
  readonly id: string;
  /** Folded: what is the same at every place. */
  readonly text: string;
  readonly length: number;
  readonly documents: readonly string[];
  readonly within: SharedPlace['within'];
  readonly setPhrases: readonly { readonly zh: string; readonly en: string; readonly reason: Bilingual }[];
  readonly places: readonly WordingPlaceData[];
}

function place({ line, start, end, source, within }: SharedPlace): WordingPlaceData {
  return {
    document: line.document.id,
    clause: line.clause.id,
    sentences: sentenceSpans(line, start, end).map(({ sentence }) => sentence.id),
    quote: line.text.slice(start, end),
    source,
    within,
  };
}

export function wordingData(found: readonly SharedWording[]): WordingData[] {
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
