import type { Hit } from '#src/search/hit.ts';
import { type Reading, readings } from '#src/search/model.ts';
import { printedClause } from '#src/search/printed.ts';
import { overlap, type Span } from '#src/text/occurrences.ts';
import { printedHtml } from './lit.ts';
import { drawnFullWidth } from './punctuation.ts';

/** A clause of so many characters is shown whole. */
const SHORT = 120;
/** What is left out: seen, and no part of what is copied. */
const GAP = '<span class="gap apart"> … </span>';

type Found = Pick<Hit, 'clause' | 'spans'>;

/** Which parts are shown, the same in both languages: the heading, the sentences with matches, or all if few. */
function shownParts({ clause, spans }: Found): boolean[] {
  const printed = { zh: printedClause(clause, 'zh'), en: printedClause(clause, 'en') };
  const first = clause.heading ? 1 : 0;
  const matched = printed.zh.parts.map((_, index) =>
    readings.some((reading) => {
      const part = printed[reading].parts[index];
      return part !== undefined && spans[reading].some((span) => overlap(span, part));
    }),
  );
  const isPlain = !matched.slice(first).some(Boolean);
  return matched.map(
    (isMatched, index) =>
      isMatched || printed.zh.text.length <= SHORT || index < first || (isPlain && index === first),
  );
}

/** A hit's text in one language as HTML, cut down to what was found: that is lit, and the heading is bold. */
export function excerptHtml(hit: Found, reading: Reading): string {
  const { text, parts } = printedClause(hit.clause, reading);
  const shown = shownParts(hit);
  const headingEnd = hit.clause.heading ? (parts[0]?.end ?? 0) : 0;
  const drawn = reading === 'zh' ? drawnFullWidth(text) : new Map<number, string>();
  const stretches: (Span | null)[] = [];
  for (const [index, part] of parts.entries()) {
    const last = stretches.at(-1);
    if (shown[index] && last) stretches[stretches.length - 1] = { start: last.start, end: part.end };
    else if (shown[index]) stretches.push(part);
    else if (last !== null) stretches.push(null);
  }
  return stretches
    .map((within) =>
      within ? printedHtml(text, { lit: hit.spans[reading], within, headingEnd, drawn }) : GAP,
    )
    .join('');
}
