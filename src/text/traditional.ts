import { from, to } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { foldedText, type Simplified } from './fold.ts';

/**
 * Traditional characters and their simplified ones, from the dictionaries of
 * OpenCC. Used when the site is built; a reader's browser gets the same table
 * as a file, and only if a query needs it.
 */

/** Blocks of Chinese characters; compatibility ideographs have folded before the table is asked. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x323af],
];

/**
 * The general dictionary, then what Hong Kong writes otherwise. That of Taiwan
 * adds only 著 and 么, which mainland texts print as well, in other words.
 */
const DICTIONARIES = ['t', 'hk'] as const;

let converters: ((text: string) => string)[] | undefined;
let whole: Simplified | undefined;

function* everyCharacter(): Generator<string> {
  for (const [first, last] of BLOCKS)
    for (let point = first; point <= last; point += 1) yield String.fromCodePoint(point);
}

/**
 * The table, whole or for the characters of a text. No simplified character in it is traditional in turn.
 */
export function traditionalCharacters(among?: Iterable<string>): Simplified {
  if (among) return tableOf(among);
  whole ??= tableOf(everyCharacter());
  return whole;
}

function tableOf(among: Iterable<string>): Simplified {
  // Kept, since to read the dictionaries takes longer than to ask them.
  converters ??= DICTIONARIES.map((from) => Converter({ from, to: 'cn' }));
  const convert = converters;
  const simplify = (character: string): string | undefined => {
    const simplified = convert.map((to) => to(character)).find((result) => result !== character);
    return simplified !== undefined && [...simplified].length === 1 ? simplified : undefined;
  };
  const table = new Map<string, string>();
  for (const character of new Set(among)) {
    const simplified = simplify(character);
    if (simplified !== undefined) table.set(character, simplify(simplified) ?? simplified);
  }
  return table;
}

/**
 * Traditional words whose characters, taken one by one, would be simplified otherwise: 瞭解 for 了解, while 瞭望 stays.
 * Both folded and of one length; only those for what folded texts print.
 */
export function traditionalWords(texts: readonly string[]): (readonly [there: string, here: string])[] {
  const table = traditionalCharacters();
  const pairs = (to.cn ?? []).flat().flatMap((one) => (typeof one === 'string' ? one.split('|') : []));
  return pairs.flatMap((pair) => {
    const [there = '', here = ''] = pair.split(' ').map((word) => foldedText(word, table));
    const isOther = there !== here && there.length > 1 && there.length === here.length;
    return isOther && texts.some((text) => text.includes(here)) ? [[there, here] as const] : [];
  });
}

/**
 * Words that Taiwan and Hong Kong have for what folded texts print otherwise: both folded, 资讯 for 信息. The longest
 * stand first, so that they can be replaced in this order.
 */
export function regionalWords(texts: readonly string[]): (readonly [there: string, here: string])[] {
  const table = traditionalCharacters();
  const pairs = [from.twp, from.hkp].flatMap((groups = []) =>
    groups.flat().flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : [])),
  );
  return pairs
    .map((pair) => pair.split(' ').map((word) => foldedText(word, table)))
    .flatMap(([there = '', here = '']) =>
      [...there].length > 1 && there !== here && texts.some((text) => text.includes(here))
        ? [[there, here] as const]
        : [],
    )
    .sort(([a], [b]) => b.length - a.length);
}
