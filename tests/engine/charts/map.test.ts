import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mapGeometry } from '#src/charts/map.ts';
import { pointLabels } from '#src/charts/point-labels.ts';
import { drawMap } from './draw.ts';

// A made-up land, wound as d3 wants it: the land on the right of its coast.
const land: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [100, 10],
      [98, 45],
      [118, 42],
      [122, 30],
      [115, 22],
      [100, 10],
    ],
  ],
};
const points = [
  { id: 'north', point: [116, 40] },
  { id: 'coast', point: [121, 31] },
  { id: 'delta', point: [113.7, 23] },
  { id: 'mouth', point: [114, 22.6] },
  { id: 'river', point: [113.1, 22.9] },
] as const;
const size = { width: 300, height: 360, margin: 60 };
const map = mapGeometry(land, points, size);
const labels = pointLabels(
  map.points.map((point) => ({ ...point, name: point.id })),
  size,
  14,
);

test('a map is drawn as before', async () => {
  await expect(drawMap(map, labels)).toMatchFileSnapshot('golden/map.svg');
});

describe('mapGeometry(land, points, size)', () => {
  test('keeps all points clear of the margin', () => {
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThanOrEqual(size.margin - 1);
      expect(x).toBeLessThanOrEqual(size.width - size.margin + 1);
      expect(y).toBeGreaterThanOrEqual(size.margin - 1);
      expect(y).toBeLessThanOrEqual(size.height - size.margin + 1);
    }
  });

  test('has north above and east on the right', () => {
    const at = (id: string) => map.points.find((point) => point.id === id) ?? { x: 0, y: 0 };
    expect(at('north').y).toBeLessThan(at('delta').y);
    expect(at('coast').x).toBeGreaterThan(at('river').x);
  });

  test('names parallels at the left edge and meridians at the foot', () => {
    expect(map.degrees.map(({ text }) => text)).toEqual(['20°N', '30°N', '40°N', '110°E', '120°E']);
  });
});

describe('pointLabels(points, frame, font)', () => {
  test('let no name hide another, or run out of the frame', () => {
    for (const [at, { box: a }] of labels.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(size.width);
      for (const { box: b } of labels.slice(at + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('lead a line to a name that stands off its point, and only to such', () => {
    for (const { y, label, isLed } of labels) expect(isLed).toBe(label.y !== y);
  });
});
