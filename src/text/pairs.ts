import type { Simplified } from './fold.ts';

/** A table of characters as it travels: two strings, the nth character of one for the nth of the other. */
export interface Pairs {
  readonly from: string;
  readonly to: string;
}

export function toPairs(table: Simplified): Pairs {
  return { from: [...table.keys()].join(''), to: [...table.values()].join('') };
}

export function fromPairs(pairs: Pairs): Simplified {
  const to = [...pairs.to];
  return new Map([...pairs.from].map((character, index) => [character, to[index] ?? character]));
}
