import type { Coded } from './coded.ts';

/** Two or more sides set beside one another, theme by theme. */

export interface Side {
  readonly id: string;
  readonly coded: readonly Coded[];
}

export interface ThemeAcross {
  readonly theme: string;
  /** One list a side, in the order of the sides. */
  readonly sentences: readonly (readonly Coded[])[];
}

export interface Comparison {
  /** Themes of which every side speaks. */
  readonly shared: readonly ThemeAcross[];
  /** Themes of which some sides speak and others do not. */
  readonly partial: readonly ThemeAcross[];
  /** Themes of which no side speaks: what nobody says is a result. */
  readonly silent: readonly string[];
}

/** Aligns sides by theme; themes keep the order of their list. */
export function compareSides(sides: readonly Side[], themes: Iterable<string>): Comparison {
  const across = [...themes].map(
    (theme): ThemeAcross => ({
      theme,
      sentences: sides.map((side) => side.coded.filter(({ sentence }) => sentence.themes.includes(theme))),
    }),
  );
  const speaking = ({ sentences }: ThemeAcross): number => sentences.filter((list) => list.length > 0).length;
  return {
    shared: across.filter((one) => speaking(one) === sides.length),
    partial: across.filter((one) => speaking(one) > 0 && speaking(one) < sides.length),
    silent: across.filter((one) => speaking(one) === 0).map(({ theme }) => theme),
  };
}

/** Every pair of a list, each once, the earlier first. */
export function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));
}
