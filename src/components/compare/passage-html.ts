import type { Sentence } from '../../corpus/model.ts';
import { joinSpans, type Span } from '../../text/occurrences.ts';
import { drawnFullWidth } from '../../views/punctuation.ts';
import { drawnHtml } from '../text/drawn.ts';

/** A printed text with some stretches of it lit. Offsets in UTF-16 units, end exclusive. */
export function litHtml(text: string, spans: readonly Span[]): string {
  const drawn = drawnFullWidth(text);
  let at = 0;
  let html = '';
  for (const { start, end } of joinSpans(spans)) {
    html += `${drawnHtml(text.slice(at, start), drawn, at)}<mark>${drawnHtml(text.slice(start, end), drawn, start)}</mark>`;
    at = end;
  }
  return html + drawnHtml(text.slice(at), drawn, at);
}

/** The stretches of a sentence that are to be lit. */
export type Lit = ReadonlyMap<Sentence, readonly Span[]>;
