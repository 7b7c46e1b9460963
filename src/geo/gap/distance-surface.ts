import type { Bounds, LongitudeLatitude } from '../../domain/position.ts';
import { HubTree } from './hub-tree.ts';
import { metresOfChordSquared, placePoints } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';
import { inRuns } from './steps.ts';
import type { Steps } from './steps.ts';

/** A picture of distances: values row by row from the north-west, as pictures are. */
export interface DistanceSurface {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
  /**
   * Metres of straight line from the middle of each field to the nearest hub, over water
   * too; NaN where the picture says nothing.
   */
  readonly metres: Float32Array;
}

/**
 * Measures the distance to the nearest hub over a rectangle. Rows are equally high on a
 * Mercator map, so the picture lies true between its four corners. `hubs` holds those
 * that count.
 */
export function* distanceSurface(
  bounds: Bounds,
  columns: number,
  rows: number,
  hubs: PlacedPoints,
): Steps<DistanceSurface> {
  const tree = new HubTree(
    hubs.vectors,
    Uint32Array.from({ length: hubs.count }, (_, hub) => hub),
  );
  const metres = new Float32Array(columns * rows);
  yield* inRuns(rows, 16, (start, end) => {
    for (let row = start; row < end; row += 1) {
      const fields = Array.from({ length: columns }, (_, column) =>
        fieldCentre(bounds, columns, rows, column, row),
      );
      const placed = placePoints(
        fields.map(([longitude]) => longitude),
        fields.map(([, latitude]) => latitude),
      );
      for (let column = 0; column < columns; column += 1) {
        tree.nearest(placed.vectors, column);
        metres[row * columns + column] = metresOfChordSquared(tree.chordSquared);
      }
    }
  });
  return { bounds, columns, rows, metres };
}

/** Band of a field without a distance. */
export const NO_BAND = 255;

/** Band of each field: how many of the ascending `limits` its distance passes, or `NO_BAND`. */
export function surfaceBands(surface: DistanceSurface, limits: readonly number[]): Uint8Array {
  return Uint8Array.from(surface.metres, (metres) => {
    if (Number.isNaN(metres)) return NO_BAND;
    const band = limits.findIndex((limit) => metres <= limit);
    return band === -1 ? limits.length : band;
  });
}

/** Middle of a field, on rows equally high in Mercator. */
export function fieldCentre(
  [west, south, east, north]: Bounds,
  columns: number,
  rows: number,
  column: number,
  row: number,
): LongitudeLatitude {
  const [top, bottom] = [mercator(north), mercator(south)];
  const y = top + ((bottom - top) * (row + 0.5)) / rows;
  return [
    west + ((east - west) * (column + 0.5)) / columns,
    (Math.atan(Math.sinh(y)) * 180) / Math.PI,
  ];
}

function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}
