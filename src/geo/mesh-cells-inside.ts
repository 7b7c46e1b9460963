import { meshDensity } from './mesh-code.ts';
import type { MeshCell, MeshSize } from './mesh-code.ts';
import type { OutlinePolygon } from './outline-polygons.ts';

/**
 * The mesh cells whose centres lie in a polygon, row by row from the south. A centre
 * lies in one at most of two polygons that share a border.
 */
export function meshCellsInside({ rings, bounds }: OutlinePolygon, size: MeshSize): MeshCell[] {
  const { rows, columns } = meshDensity(size);
  const [, south, , north] = bounds;
  const cells: MeshCell[] = [];
  for (let row = Math.floor(south * rows) - 1; (row + 0.5) / rows <= north; row += 1) {
    const crossings = crossingsAt((row + 0.5) / rows, rings);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const first = Math.ceil(((crossings[pair] as number) - 100) * columns - 0.5);
      const end = Math.ceil(((crossings[pair + 1] as number) - 100) * columns - 0.5);
      for (let column = first; column < end; column += 1) cells.push({ size, row, column });
    }
  }
  return cells;
}

/** Longitudes at which the rings cross a latitude, from west to east. */
function crossingsAt(latitude: number, rings: OutlinePolygon['rings']): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [x1, y1] = ring[0] ?? [];
    for (const [x2 = NaN, y2 = NaN] of ring) {
      if (x1 !== undefined && y1 !== undefined && y1 <= latitude !== y2 <= latitude) {
        // Always from the lower end, so that both neighbours of a border get one number.
        const [lowX, lowY, highX, highY] = y1 < y2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
        crossings.push(lowX + ((latitude - lowY) / (highY - lowY)) * (highX - lowX));
      }
      [x1, y1] = [x2, y2];
    }
  }
  return crossings.sort((a, b) => a - b);
}
