import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import woff2 from 'wawoff2';
import { titleGlyphs } from '#src/cli/faces.ts';
import { titleFont } from '#src/cli/title-font.ts';

test('a font of a few characters draws them as the face does, and has no others', async () => {
  const found = await titleGlyphs(['条', '文', '\u{e000}']);
  expect([...found.keys()]).toEqual(['条', '文']);
  const [face] = [...found.values()].map(({ font }) => font);
  if (!face) throw new Error('no face');
  const glyphs = new Map([...found].map(([sign, { glyph }]) => [sign, glyph]));
  const bytes = await titleFont(glyphs, face);
  expect(bytes).toEqual(await titleFont(new Map([...glyphs].reverse()), face));
  const font = create(Buffer.from(await woff2.decompress(bytes)));
  if (font.isCollection) throw new Error('one font');
  expect(font.unitsPerEm).toBe(face.unitsPerEm);
  expect([font.ascent, font.descent]).toEqual([face.ascent, face.descent]);
  expect(font.hasGlyphForCodePoint('字'.codePointAt(0) ?? 0)).toBe(false);
  for (const [sign, glyph] of glyphs) {
    const own = font.glyphForCodePoint(sign.codePointAt(0) ?? 0);
    expect(own.advanceWidth).toBe(Math.round(glyph.advanceWidth));
    for (const side of ['minX', 'minY', 'maxX', 'maxY'] as const)
      expect(Math.abs(own.bbox[side] - glyph.bbox[side])).toBeLessThanOrEqual(1);
    expect(own.path.commands.length).toBe(glyph.path.commands.length);
  }
});
