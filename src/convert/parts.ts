import { SPACE } from '#src/text/layout.ts';
import type { Marker } from './markers.ts';
import { sentenceEnds } from './sentences.ts';
import { type Strand, slice } from './strand.ts';

/** A unit's heading, if it has one, and its paragraphs. */
interface Parts {
  readonly heading: Strand | null;
  /** The heading is the first sentence of its paragraph, with no space behind it. */
  readonly isRunIn?: boolean;
  readonly paragraphs: readonly Strand[];
}

const LONGEST_RUN_IN = 40;
const LONGEST_HEADING = 60;
const WIDE_SPACE = new RegExp(`[ \\t\\u00a0]*\\u3000${SPACE}*`, 'g');
const ANY_SPACE = new RegExp(`${SPACE}+`, 'g');
const SENTENCE_END = /[。！？]/;
const TERMINAL = /[。！？!?”’）)】》]$/;

function isHeadingText(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_HEADING &&
    !SENTENCE_END.test(text.slice(0, -1)) &&
    !/[，、；：,;:]$/.test(text)
  );
}

function paragraphs(rest: Strand, space: RegExp): Strand[] {
  const out: Strand[] = [];
  let from = 0;
  for (const gap of rest.text.matchAll(space)) {
    if (!TERMINAL.test(rest.text.slice(from, gap.index))) continue;
    out.push(slice(rest, from, gap.index));
    from = gap.index + gap[0].length;
  }
  out.push(slice(rest, from));
  return out.filter((part) => part.text !== '');
}

/**
 * The paragraphs of text without a number of its own.
 *
 * @param shared true where the printed line holds several numbered units, so that a single space parts paragraphs.
 */
export function paragraphsOf(body: Strand, shared: boolean): Strand[] {
  return paragraphs(body, shared ? ANY_SPACE : WIDE_SPACE);
}

/**
 * Parts a unit's text into heading and paragraphs.
 *
 * @param shared true where the printed line holds several numbered units, so that a
 *   single space parts heading and paragraphs.
 * @param lawful true inside an article, whose items have no run-in headings.
 */
export function parts(body: Strand, marker: Marker, shared: boolean, lawful: boolean): Parts {
  const { text } = body;
  if (text === '') return { heading: null, paragraphs: [] };
  if (marker.rank < 4) return { heading: body, paragraphs: [] };
  const space = shared ? ANY_SPACE : WIDE_SPACE;
  if (lawful) return { heading: null, paragraphs: paragraphs(body, space) };
  const gap = text.search(space);
  if (
    gap > 0 &&
    isHeadingText(text.slice(0, gap)) &&
    (SENTENCE_END.test(text.slice(gap)) || SENTENCE_END.test(text.charAt(gap - 1)))
  ) {
    return { heading: slice(body, 0, gap), paragraphs: paragraphs(slice(body, gap), space) };
  }
  if (!SENTENCE_END.test(text)) {
    return isHeadingText(text)
      ? { heading: body, paragraphs: [] }
      : { heading: null, paragraphs: paragraphs(body, space) };
  }
  const [end = text.length] = sentenceEnds(text);
  if (end < text.length && end <= LONGEST_RUN_IN) {
    return { heading: slice(body, 0, end), isRunIn: true, paragraphs: paragraphs(slice(body, end), space) };
  }
  return { heading: null, paragraphs: paragraphs(body, space) };
}
