// The typefaces of share cards, from packages that hold them cut into slices, as WOFF2 with one axis for weight.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkitten';
import woff2 from 'wawoff2';
import type { Face, Faces } from '#src/cards/words.ts';
import type { Language } from '#src/i18n/language.ts';
import { root } from './steps.ts';

interface Family {
  readonly id: string;
  readonly weight: number;
}

const SONG: Family = { id: 'noto-serif-sc', weight: 500 };
/** For titles, which are set bold. */
const TITLE: Family = { ...SONG, weight: 600 };
const BOOK: Family = { id: 'source-serif-4', weight: 400 };
/** Where a language looks for a character, one family after the other. */
const FAMILIES: Readonly<Record<Language, readonly Family[]>> = { zh: [SONG, BOOK], en: [BOOK, SONG] };

/** What printers set where they had no type for a character (U+3013). */
const MISSING = '〓';

const packageOf = ({ id }: Family): string => join(root, 'node_modules/@fontsource-variable', id);

interface Slice {
  /** Code points, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly file: string;
}

/** What each file of a family holds, from its list of ranges, in the notation of CSS. */
function slicesOf(family: Family): Slice[] {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(packageOf(family), 'unicode.json'), 'utf8'),
  );
  return Object.entries(ranges).flatMap(([name, list]) =>
    list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((end) => Number.parseInt(end, 16));
      return { first, last, file: `${family.id}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2` };
    }),
  );
}

const fonts = new Map<string, Promise<Font>>();

function fontOf(family: Family, file: string): Promise<Font> {
  const open = async (): Promise<Font> => {
    const bytes = await woff2.decompress(readFileSync(join(packageOf(family), 'files', file)));
    const font = create(Buffer.from(bytes));
    if (font.isCollection) throw new Error(`${file}: expected one font, found several`);
    return font.getVariation({ wght: family.weight });
  };
  const key = `${family.weight} ${file}`;
  const known = fonts.get(key) ?? open();
  fonts.set(key, known);
  return known;
}

interface Sign {
  /** Outline in units of the font, upwards; size of such a unit and width of the sign in ems. */
  readonly path: string;
  readonly unit: number;
  readonly ems: number;
}

interface Found {
  readonly glyph: Glyph;
  readonly font: Font;
}

/** The glyph of a character in the first family that has it; null where none has. */
async function glyphOf(
  character: string,
  families: readonly (Family & { slices: readonly Slice[] })[],
): Promise<Found | null> {
  const point = character.codePointAt(0) ?? 0;
  for (const family of families)
    for (const { first, last, file } of family.slices) {
      if (point < first || point > last) continue;
      const font = await fontOf(family, file);
      if (font.hasGlyphForCodePoint(point)) return { glyph: font.glyphForCodePoint(point), font };
    }
  return null;
}

/** The glyphs in which titles are set, with their fonts; characters that the face has not are left out. */
export async function titleGlyphs(characters: Iterable<string>): Promise<Map<string, Found>> {
  const families = [{ ...TITLE, slices: slicesOf(TITLE) }];
  const found = new Map<string, Found>();
  for (const character of characters) {
    const one = await glyphOf(character, families);
    if (one) found.set(character, one);
  }
  return found;
}

/** Where the licence of the face lies. */
export const TITLE_LICENCE = join(packageOf(TITLE), 'LICENSE');

function faceOf(signs: ReadonlyMap<string, Sign>, missing: Sign): Face {
  const row = (text: string): Sign[] => [...text].map((character) => signs.get(character) ?? missing);
  return {
    width: (text, size) => row(text).reduce((sum, { ems }) => sum + ems * size, 0),
    outline: (text, { x, y, size }) => {
      let at = x;
      return row(text)
        .map(({ path, ems, unit }) => {
          const scale = size * unit;
          const transform = `matrix(${scale} 0 0 ${-scale} ${at.toFixed(2)} ${y})`;
          at += ems * size;
          return `<path transform="${transform}" d="${path}"/>`;
        })
        .join('');
    },
  };
}

/**
 * The typefaces with all characters of some texts, and the characters that no family has: MISSING is set for them,
 * so that a reader sees that something stands there.
 */
export async function loadFaces(
  texts: Iterable<string>,
): Promise<{ readonly faces: Faces; readonly missing: string[] }> {
  const characters = [...new Set([MISSING, ...texts].join(''))];
  const missing = new Set<string>();
  const load = async (lang: Language): Promise<Face> => {
    const families = FAMILIES[lang].map((family) => ({ ...family, slices: slicesOf(family) }));
    const signs = new Map<string, Sign>();
    for (const character of characters) {
      const found = await glyphOf(character, families);
      if (!found) {
        missing.add(character);
        continue;
      }
      const unit = 1 / found.font.unitsPerEm;
      signs.set(character, { path: found.glyph.path.toSVG(), unit, ems: found.glyph.advanceWidth * unit });
    }
    const stand = signs.get(MISSING);
    if (!stand) throw new Error(`expected ${MISSING} in ${SONG.id}, found none`);
    return faceOf(signs, stand);
  };
  return { faces: { zh: await load('zh'), en: await load('en') }, missing: [...missing] };
}
