import type { Folded } from '#src/text/fold.ts';
import { joinSpans, type Span } from '#src/text/occurrences.ts';
import { literal } from '#src/text/pattern.ts';
import type { Sources } from './find.ts';
import type { Hit } from './hit.ts';
import { readings } from './model.ts';
import { printedClause } from './printed.ts';

/** Words with `*` (a few characters, or the rest of an English word) and `?` (one). */

/** Characters that `*` stands for at most in a Chinese text. */
const MOST = 10;

/** What stands between the signs, as a pattern over a text that is folded as `fold` does. */
function pattern(text: string, fold: (piece: string) => string, any: string, one: string): string {
  return [...text.matchAll(/\*|\?|[^*?]+/g)]
    .map(([piece]) => (piece === '*' ? any : piece === '?' ? one : literal(fold(piece))))
    .join('');
}

function chineseSpans({ units, starts, ends }: Folded, sought: RegExp): Span[] {
  /** For each UTF-16 unit of the row, the folded unit that it belongs to. */
  const owners = units.flatMap((unit, at) => Array.from({ length: unit.length }, () => at));
  return [...units.join('').matchAll(sought)].map(({ 0: found, index }) => ({
    start: starts[owners[index] ?? 0] ?? 0,
    end: ends[owners[index + found.length - 1] ?? 0] ?? 0,
  }));
}

/** Clauses that print such a word: those that the index proposes for its longest piece, or all, are looked at. */
export async function findWild(
  text: string,
  { engine, shelf }: Sources,
  fold: (text: string) => string,
): Promise<Hit[]> {
  const isHan = /\p{Script=Han}/u.test(text);
  const [longest = ''] = text.split(/[*?]+/).sort((a, b) => b.length - a.length);
  // A piece of an English word is none of the index's.
  const shelved = isHan
    ? await shelf.clauses(await engine.find('zh', [...fold(longest)]))
    : await shelf.everything();
  const han = new RegExp(pattern(text, fold, `[^。！？!?]{0,${MOST}}?`, '[^。]'), 'gu');
  // The Chinese stands beside Latin words without a space.
  const latin = new RegExp(pattern(text, fold, '[a-z0-9-]*', '[a-z0-9]'), 'gu');
  const word = pattern(text, (piece) => piece, String.raw`[\p{L}\p{N}-]*`, String.raw`[\p{L}\p{N}]`);
  const english = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'giu');
  return shelved.flatMap((place): Hit[] => {
    const printed = printedClause(place.clause, 'en').text;
    const found = isHan
      ? { zh: chineseSpans(shelf.folded(place.clause, 'zh'), han), en: [] }
      : {
          zh: chineseSpans(shelf.folded(place.clause, 'zh'), latin),
          en: [...printed.matchAll(english)].map(({ 0: { length }, index }) => ({
            start: index,
            end: index + length,
          })),
        };
    const spans = { zh: joinSpans(found.zh), en: joinSpans(found.en) };
    return readings.some((reading) => spans[reading].length > 0) ? [{ ...place, spans }] : [];
  });
}
