/**
 * Tokens: folded units in a form that Pagefind passes on untouched. It drops
 * punctuation and cuts Chinese into words, in one way when indexing and in
 * another when searching; so every unit becomes a word of its own, and what is
 * neither an ASCII word nor a common Chinese character is spelled in hexadecimal.
 */

const PLAIN = /^(?:[a-z0-9]+|[\u3400-\u4dbf\u4e00-\u9fff])$/;

export function token(unit: string): string {
  if (PLAIN.test(unit)) return unit;
  return `x${[...unit].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join('x')}`;
}

/** The content of an index record. */
export function recordText(units: readonly string[]): string {
  return units.map(token).join(' ');
}

/** The query by which Pagefind finds the units in a row: quoted, it asks for neighbours. */
export function exactQuery(units: readonly string[]): string {
  return `"${recordText(units)}"`;
}
