import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };
import { type MapGeometry, type MapSize, mapGeometry } from '#src/charts/map.ts';
import type { City } from '#src/corpus/corpus.ts';

const atlas = topology as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(atlas, atlas.objects.land);
const drawn = new Map<string, MapGeometry>();

/** The land around all places that have a point. The same frame is drawn once a build. */
export function mapOf(cities: readonly City[], size: MapSize): MapGeometry {
  const key = JSON.stringify([cities.map(({ id, point }) => [id, point]), size]);
  const points = cities.flatMap(({ id, point }) => (point ? [{ id, point }] : []));
  const map = drawn.get(key) ?? mapGeometry(land, points, size);
  drawn.set(key, map);
  return map;
}
