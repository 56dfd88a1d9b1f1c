import { foldChinese } from '../text/fold.ts';
import type { Hit } from './hit.ts';
import { readings } from './model.ts';
import { printedClause } from './printed.ts';

/** Longest form that a link carries; a longer one is lit at its beginning. */
const LONGEST = 100;

/**
 * The forms in which what was sought is printed in a hit, each once. A link to
 * the clause carries them, so that the page it opens can light them as they
 * stand, without knowing how they were found.
 */
export function printedForms(hit: Hit): string[] {
  const forms = new Map<string, string>();
  for (const reading of readings) {
    const { text } = printedClause(hit.clause, reading);
    for (const { start, end } of hit.spans[reading]) {
      const form = text.slice(start, Math.min(end, start + LONGEST));
      const folded = foldChinese(form).units.join('');
      if (!forms.has(folded)) forms.set(folded, form);
    }
  }
  return [...forms.values()];
}
