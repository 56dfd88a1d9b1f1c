import { describe, expect, test } from 'vitest';
import { packRows } from '#src/charts/lanes.ts';
import { fitText, textWidth } from '#src/charts/text-width.ts';
import { yearAxis } from '#src/charts/years.ts';
import { drawGlyphs } from './draw.ts';

describe('packRows(extents, gap)', () => {
  test('puts what is far enough apart into one row', () => {
    expect(
      packRows(
        [
          { from: 0, to: 10 },
          { from: 15, to: 20 },
        ],
        5,
      ),
    ).toEqual([0, 0]);
  });

  test('opens a row for what is nearer than the gap, and fills earlier rows first', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 14, to: 30 },
      { from: 40, to: 50 },
      { from: 16, to: 20 },
    ];
    expect(packRows(extents, 5)).toEqual([0, 1, 0, 0]);
  });

  test('has no rows for nothing', () => {
    expect(packRows([], 5)).toEqual([]);
  });
});

describe('yearAxis(years, left, right, named)', () => {
  const axis = yearAxis([2004, 2013], 0, 3653, 100);

  test('begins with the first day of the first year and ends with the last of the last', () => {
    expect(axis.x('2004-01-01')).toBe(0);
    expect(axis.end('2013-12-31')).toBe(3653);
  });

  test('gives every day the same length', () => {
    expect(axis.x('2004-03-01')).toBeCloseTo(60);
    expect(axis.end('2004-03-01')).toBeCloseTo(61);
  });

  test.each([
    [300, 10],
    [500, 5],
    [1000, 2],
  ])('names years with room for %i pixels each: %i of ten', (room, count) => {
    expect(yearAxis([2004, 2013], 0, 3653, room).ticks.filter(({ isNamed }) => isNamed)).toHaveLength(count);
  });
});

describe('fitText(text, width, fontSize, lines)', () => {
  test('leaves alone what fits', () => {
    expect(fitText('short', 100, 13)).toEqual(['short']);
  });

  test('cuts English between words, and takes the point off before the ellipsis', () => {
    expect(fitText('Opinions, on speeding up', 80, 13)).toEqual(['Opinions…']);
  });

  test('cuts Chinese between characters', () => {
    expect(fitText('国务院关于积极推进行动的意见', 80, 13)).toEqual(['国务院关于…']);
  });

  test('breaks into lines and cuts the last', () => {
    expect(fitText('国务院关于积极推进行动的意见', 80, 13, 2)).toEqual(['国务院关于积', '极推进行动…']);
  });

  test('never gives back more than fits, whatever the width', () => {
    for (let width = 30; width < 300; width += 7)
      for (const line of fitText('Several Measures on 服务电子商务市场发展 and so on', width, 13, 2))
        expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
  });
});

test('signs are drawn as before: form by form, fill by fill', async () => {
  const fills = ['policy', 'proposal', 'report', 'press', 'none'] as const;
  await expect(drawGlyphs(['square', 'circle', 'diamond'], fills)).toMatchFileSnapshot('golden/glyphs.svg');
});
