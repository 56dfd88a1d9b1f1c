import { geoAzimuthalEqualArea, geoCentroid, geoGraticule, geoPath, range } from 'd3';
import type { GeoJSON, MultiPoint } from 'geojson';

/** A map of land and coastline that shows where some points lie, and nothing else: no boundary of any kind. */

interface MapPoint {
  readonly id: string;
  /** Longitude and latitude, in degrees. */
  readonly point: readonly [number, number];
}

/** Lengths in pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Room left around the outermost points. */
  readonly margin: number;
}

export type MapGeometry = ReturnType<typeof mapGeometry>;

type Project = (point: [number, number]) => [number, number] | null;

const STEP = 10;

/** Where the named meridians and parallels enter the frame: from below and from the left. */
function degreesOf(project: Project, { width, height }: MapSize) {
  const isInside = ([x, y]: [number, number]): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const first = (points: readonly [number, number][]): [number, number] | undefined =>
    points.flatMap((point) => project(point) ?? []).length === 0
      ? undefined
      : (points.map(project).find((place) => place !== null && isInside(place)) ?? undefined);
  const parallels = range(-80, 81, STEP).flatMap((latitude) => {
    const place = first(range(-180, 180, 0.25).map((longitude) => [longitude, latitude]));
    const text = `${Math.abs(latitude)}°${latitude > 0 ? 'N' : latitude < 0 ? 'S' : ''}`;
    return place && place[0] < 4 && place[1] > 16 ? [{ text, x: 4, y: Math.round(place[1]) - 4 }] : [];
  });
  const meridians = range(-180, 180, STEP).flatMap((longitude) => {
    const place = first(range(-80, 80, 0.25).map((latitude) => [longitude, latitude]));
    const text = `${Math.abs(longitude)}°${longitude > 0 ? 'E' : longitude < 0 ? 'W' : ''}`;
    return place && place[1] > height - 8 && place[0] < width - 40
      ? [{ text, x: Math.round(place[0]) + 4, y: height - 6 }]
      : [];
  });
  return [...parallels, ...meridians];
}

/** Draws the land around all points, with equal areas and the points' own middle in the middle. */
export function mapGeometry(land: GeoJSON, points: readonly MapPoint[], size: MapSize) {
  const all: MultiPoint = { type: 'MultiPoint', coordinates: points.map(({ point }) => [...point]) };
  const [longitude, latitude] = geoCentroid(all);
  const { width, height, margin } = size;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      all,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const open = geoAzimuthalEqualArea()
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate());
  return {
    ...size,
    /** Path of the land within the frame, and of the meridians and parallels, every ten degrees. */
    land: path(land) ?? '',
    graticule: path(geoGraticule().step([STEP, STEP])()) ?? '',
    degrees: degreesOf(open, size),
    points: points.map(({ id, point }) => {
      const [x, y] = open([...point]) ?? [0, 0];
      return { id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    }),
  };
}
