import { describe, expect, test } from 'vitest';
import type { DatedItem } from '#src/charts/label.ts';
import { type LaneSizes, lanesGeometry } from '#src/charts/lanes.ts';
import { drawLanes } from './draw.ts';

function item(
  id: string,
  first: string,
  last: string,
  label: string,
  given: Partial<DatedItem> = {},
): DatedItem {
  return { id, first, last, label, open: null, isSpan: first !== last, isStrong: false, ...given };
}

const lanes = [
  {
    id: 'first',
    items: [
      item('older', '1978-12-01', '1978-12-31', 'Before the axis begins'),
      item('plan', '2001-01-01', '2005-12-31', 'A period that begins before the axis'),
      item('day', '2005-04-01', '2005-04-01', 'A day'),
      item('year', '2006-01-01', '2006-12-31', 'A whole year', { open: 'before', isSpan: false }),
      item(
        'same',
        '2006-01-01',
        '2006-12-31',
        'The same year, with a name too long for its place on the line',
      ),
      item('document', '2009-11-30', '2009-11-30', 'A document', { isStrong: true }),
    ],
  },
  { id: 'empty', items: [] },
  {
    id: 'second',
    items: [
      item('late', '2010-01-01', '2010-12-31', 'Late in the axis'),
      item('term', '2010-08-01', '2015-07-31', 'A term that ends beyond it', { isStrong: true }),
      item('beyond', '2020-01-01', '2020-12-31', '轴外之事'),
    ],
  },
];
const wide: LaneSizes = {
  width: 800,
  names: 100,
  row: 25,
  line: 16,
  font: 13,
  glyph: 12,
  label: 200,
  lines: 1,
};
const narrow: LaneSizes = { ...wide, width: 320, names: 0, lines: 2 };

const boxes = (drawn: ReturnType<typeof lanesGeometry>) =>
  drawn.lanes.flatMap((lane) => lane.marks.map(({ item: { id }, target }) => ({ id, ...target })));

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('lanes, %s', (name, sizes) => {
  const drawn = lanesGeometry(lanes, [2004, 2012], sizes);

  test('are drawn as before', async () => {
    await expect(drawLanes(drawn)).toMatchFileSnapshot(`golden/lanes-${name}.svg`);
  });

  test('draw every item once, in its order', () => {
    expect(boxes(drawn).map(({ id }) => id)).toEqual(lanes.flatMap((lane) => lane.items.map(({ id }) => id)));
  });

  test('give every item a place of its own, at least 24 pixels high and wide', () => {
    const all = boxes(drawn);
    for (const [at, a] of all.entries()) {
      expect(a.height, a.id).toBeGreaterThanOrEqual(24);
      expect(a.width, a.id).toBeGreaterThanOrEqual(24);
      for (const b of all.slice(at + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });

  test('keep all words within the drawing', () => {
    for (const { id, x, width } of boxes(drawn)) {
      expect(x, id).toBeGreaterThanOrEqual(-2);
      expect(x + width, id).toBeLessThanOrEqual(sizes.width + 2);
    }
  });
});

test('an end that is not known, or beyond the axis, is open; a known one is not', () => {
  const drawn = lanesGeometry(lanes, [2004, 2012], wide);
  const ends = drawn.lanes.flatMap(({ marks }) =>
    marks.flatMap(({ item: { id }, bar }) => (bar ? [[id, bar.isOpenBefore, bar.isOpenAfter]] : [])),
  );
  expect(ends).toEqual([
    ['plan', true, false],
    ['year', true, false],
    ['same', false, false],
    ['late', false, false],
    ['term', false, true],
  ]);
});

test('what is wholly beyond the axis stands in its margin', () => {
  const drawn = lanesGeometry(lanes, [2004, 2012], wide);
  const at = (id: string) =>
    drawn.lanes.flatMap(({ marks }) => marks).find((mark) => mark.item.id === id)?.glyph ?? 0;
  expect(at('older')).toBeLessThan(drawn.edges[0]);
  expect(at('beyond')).toBeGreaterThan(drawn.edges[1] - 1);
});

test('a point stands in the middle of the time in which it lies, a span opens with its sign', () => {
  const year = { first: '2006-01-01', last: '2006-12-31' };
  const [point, lasting] = [false, true].map((isSpan) => {
    const items = [item('it', year.first, year.last, 'A year', { isSpan })];
    return lanesGeometry([{ id: 'only', items }], [2004, 2012], wide).lanes[0]?.marks[0];
  });
  if (!point?.bar || !lasting?.bar) throw new Error('no bar');
  expect(point.glyph).toBeCloseTo((point.bar.from + point.bar.to) / 2);
  expect(lasting.glyph).toBeLessThan((lasting.bar.from + lasting.bar.to) / 2);
});

test.each(['before', 'after'] as const)('a day and all %s it has room for its arrow', (open) => {
  const items = [item('it', '2006-06-01', '2006-06-01', 'A day', { open, isSpan: false })];
  const mark = lanesGeometry([{ id: 'only', items }], [2004, 2012], wide).lanes[0]?.marks[0];
  expect(mark?.bar && [mark.bar.isOpenBefore, mark.bar.isOpenAfter]).toEqual([
    open === 'before',
    open === 'after',
  ]);
});

test('two long names in one row do not both take the room between them', () => {
  const long = 'A name that is far too long for the place that is left between the two of them in their row';
  const items = [
    item('left', '2004-01-01', '2004-01-02', long, { isSpan: false }),
    item('right', '2012-06-01', '2012-06-02', long, { isSpan: false }),
  ];
  const drawn = lanesGeometry([{ id: 'only', items }], [2004, 2012], wide);
  const [left, right] = boxes(drawn);
  if (!left || !right) throw new Error('two marks');
  expect(left.y).toBe(right.y);
  expect(left.x + left.width).toBeLessThanOrEqual(right.x);
});
