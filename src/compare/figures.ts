import type { Figure } from '#src/corpus/model.ts';

/** Figures that can be set side by side: by unit and measure or by unit and number, never by judgement. */

/** From this likeness on, two descriptions of a measure count as the same measure. */
const SAME_MEASURE = 0.5;
/** Enough where one document also gives the very same number. */
const RELATED_MEASURE = 0.25;

/** Pairs of neighbouring characters, punctuation left out. */
function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Sørensen–Dice coefficient of two texts' character pairs, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.size + right.size;
  return total === 0 ? 0 : (2 * left.intersection(right).size) / total;
}

function sameNumber(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.min === b.min &&
    a.max === b.max &&
    a.approx === b.approx &&
    a.comparator === b.comparator
  );
}

/** True for two figures of one unit that measure alike, or that repeat a number within one document. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const likeness = textLikeness(a.of.zh, b.of.zh);
  if (likeness >= SAME_MEASURE) return true;
  if (a.document !== b.document || !sameNumber(a, b)) return false;
  return a.clause === b.clause || likeness >= RELATED_MEASURE;
}

/** What the members of a group share. `same`: number and measure; `number`; `measure` with other numbers. */
function likenessOf(figures: readonly [Figure, ...Figure[]]): 'same' | 'number' | 'measure' {
  const [first, ...others] = figures;
  if (!others.every((figure) => sameNumber(figure, first))) return 'measure';
  return others.every((figure) => figure.of.zh === first.of.zh) ? 'same' : 'number';
}

/** Every group of two or more comparable figures, in the order in which its first member stands. */
export function comparableFigures(figures: readonly Figure[]) {
  const groups: [Figure, ...Figure[]][] = [];
  for (const figure of figures) {
    const near = groups.filter((group) => group.some((other) => areComparable(other, figure)));
    const [home, ...rest] = near;
    if (!home) groups.push([figure]);
    else {
      home.push(...rest.flat(), figure);
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      unit: group[0].unit,
      likeness: likenessOf(group),
      figures: group.toSorted((a, b) => figures.indexOf(a) - figures.indexOf(b)),
    }));
}
