import type { Axial } from './cell-layout.ts';
import { ROW_HEIGHT, axialCentre } from './hexagon.ts';
import type { Point } from './plane.ts';

/**
 * A rectangle of pointy-top hexagons that the layout works on, numbered by rows.
 * Centres in a row stand 1 apart, odd rows half a cell to the right.
 */
export interface HexField {
  /** How many hexagons there are. */
  readonly count: number;
  /** Six neighbours of every hexagon in turn around it; -1 beyond the edge. */
  readonly neighbours: Int32Array;
  readonly centre: (cell: number) => Point;
  readonly axial: (cell: number) => Axial;
}

/** The field that covers a rectangle of the plane, both ends included; unit: cells. */
export function hexField(west: number, north: number, east: number, south: number): HexField {
  const firstRow = Math.floor(north / ROW_HEIGHT / 2) * 2;
  const rows = Math.ceil(south / ROW_HEIGHT) - firstRow + 1;
  const firstColumn = Math.floor(west);
  const columns = Math.ceil(east) - firstColumn + 1;
  const count = rows * columns;
  const axial = (cell: number): Axial => {
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    const r = row + firstRow;
    return [column + firstColumn - Math.floor(r / 2), r];
  };
  const neighbours = new Int32Array(count * 6).fill(-1);
  for (let cell = 0; cell < count; cell += 1) {
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    const shift = row % 2;
    const around = [
      [column + 1, row],
      [column + shift, row + 1],
      [column + shift - 1, row + 1],
      [column - 1, row],
      [column + shift - 1, row - 1],
      [column + shift, row - 1],
    ] as const;
    around.forEach(([x, y], side) => {
      if (x >= 0 && x < columns && y >= 0 && y < rows)
        neighbours[cell * 6 + side] = y * columns + x;
    });
  }
  return { count, neighbours, axial, centre: (cell) => axialCentre(axial(cell)) };
}
