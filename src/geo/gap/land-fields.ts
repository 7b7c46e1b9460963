import type { Bounds } from '../../domain/position.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import { fieldCentre } from './distance-surface.ts';
import type { DistanceSurface } from './distance-surface.ts';

/** The same picture with no distance (NaN) where no outline is: over the sea nobody lives. */
export function onLand(
  surface: DistanceSurface,
  polygons: readonly OutlinePolygon[],
): DistanceSurface {
  const land = landFields(surface, polygons);
  return {
    ...surface,
    metres: surface.metres.map((metres, field) => (land[field] === 1 ? metres : Number.NaN)),
  };
}

/** Fields of a picture whose middle lies in an outline (1), row by row from the north-west. */
function landFields(
  { bounds, columns, rows }: Pick<DistanceSurface, 'bounds' | 'columns' | 'rows'>,
  polygons: readonly OutlinePolygon[],
): Uint8Array {
  const land = new Uint8Array(columns * rows);
  const latitudes = Array.from({ length: rows }, (_, row) => {
    const [, latitude] = fieldCentre(bounds, columns, rows, 0, row);
    return latitude;
  });
  for (const { rings, bounds: around } of polygons) {
    if (!touches(bounds, around)) continue;
    for (const [row, crossings] of crossingsOf(rings, latitudes)) {
      crossings.sort((one, other) => one - other);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2)
        fillRun(land, row, [crossings[pair] ?? 0, crossings[pair + 1] ?? 0], bounds, columns);
    }
  }
  return land;
}

/** Longitudes at which the rings cross the middle of each row. */
function crossingsOf(
  rings: OutlinePolygon['rings'],
  latitudes: readonly number[],
): ReadonlyMap<number, number[]> {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 1) {
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
      const [high, low] = [Math.max(y1, y2), Math.min(y1, y2)];
      for (let row = firstBelow(latitudes, high); row < latitudes.length; row += 1) {
        const y = latitudes[row] as number;
        if (y < low) break;
        const x = x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
        const known = crossings.get(row);
        if (known === undefined) crossings.set(row, [x]);
        else known.push(x);
      }
    }
  }
  return crossings;
}

/** First row south of a latitude; one exactly on it belongs to the edge below. */
function firstBelow(latitudes: readonly number[], latitude: number): number {
  let [low, high] = [0, latitudes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((latitudes[middle] as number) < latitude) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fillRun(
  land: Uint8Array,
  row: number,
  [from, to]: readonly [number, number],
  [west, , east]: Bounds,
  columns: number,
): void {
  const column = (x: number): number => ((x - west) / (east - west)) * columns - 0.5;
  const first = Math.max(0, Math.ceil(column(from)));
  const end = Math.min(columns, Math.floor(column(to)) + 1);
  if (end > first) land.fill(1, row * columns + first, row * columns + end);
}

function touches([west, south, east, north]: Bounds, other: OutlinePolygon['bounds']): boolean {
  return other[0] <= east && other[2] >= west && other[1] <= north && other[3] >= south;
}
