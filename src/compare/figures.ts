import { normalForm } from '#src/corpus/figure.ts';
import type { Figure } from '#src/corpus/model.ts';
import { addressIn } from '#src/corpus/walk.ts';

/** Figures that can be set side by side: by unit and measure or by unit and number, never by judgement. */

/** From this likeness on, two descriptions of a measure count as the same measure. */
const SAME_MEASURE = 0.5;
/** Enough where one document also gives the very same number. */
const RELATED_MEASURE = 0.25;

const pairs = new Map<string, Set<string>>();

/** Pairs of neighbouring characters, punctuation left out. Kept, since each text is held against many. */
function pairsOf(text: string): Set<string> {
  const known = pairs.get(text) ?? readPairs(text);
  pairs.set(text, known);
  return known;
}

function readPairs(text: string): Set<string> {
  const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Sørensen–Dice coefficient of two texts' character pairs, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.size + right.size;
  return total === 0 ? 0 : (2 * left.intersection(right).size) / total;
}

function addressOf({ document, id }: Figure): string {
  return addressIn(document, id);
}

/** Figures without those that restate another of them, or are a part of one. */
export function countedOnce(figures: readonly Figure[]): Figure[] {
  const all = new Set(figures.map(addressOf));
  return figures.filter(({ sameAs, partOf }) => !all.has(sameAs ?? partOf ?? ''));
}

/** True for two figures of one unit that measure alike, or that repeat a number within one document; a part is no whole. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (restates(a, b) || restates(b, a)) return true;
  // What is proposed says what is measured in no more than general words.
  if (a.proposed || b.proposed) return false;
  if (a.partOf === addressOf(b) || b.partOf === addressOf(a) || a.unit !== b.unit) return false;
  const likeness = textLikeness(a.of.zh, b.of.zh);
  if (likeness >= SAME_MEASURE) return true;
  if (a.document !== b.document || normalForm(a) !== normalForm(b)) return false;
  return a.clause === b.clause || likeness >= RELATED_MEASURE;
}

function restates(figure: Figure, other: Figure): boolean {
  return figure.sameAs === addressOf(other);
}

/** What the members of a group share. `restated`: all are one; `same`: number and measure; `number`; `measure`. */
function likenessOf(figures: readonly [Figure, ...Figure[]]): 'restated' | 'same' | 'number' | 'measure' {
  const [first, ...others] = figures;
  if (countedOnce(figures).length === 1) return 'restated';
  if (!others.every((figure) => normalForm(figure) === normalForm(first))) return 'measure';
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
