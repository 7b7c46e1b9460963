import type { Bounds, LongitudeLatitude } from '../domain/position.ts';

/** 地域メッシュ by side in metres (JIS X 0410): 第3次, 1/2 and 1/4 地域メッシュ. */
export const MESH_SIZES = [1000, 500, 250] as const;

/** One size. */
export type MeshSize = (typeof MESH_SIZES)[number];

/**
 * A cell by its place in the grid of its size: rows northward from the equator,
 * columns eastward from 100°E.
 */
export interface MeshCell {
  readonly size: MeshSize;
  readonly row: number;
  readonly column: number;
}

/** Rows to a degree of latitude, columns to a degree of longitude. */
export function meshDensity(size: MeshSize): { readonly rows: number; readonly columns: number } {
  const parts = 1000 / size;
  return { rows: 120 * parts, columns: 80 * parts };
}

/** The cell that holds a position; its south and west edges belong to it. */
export function meshCellAt(longitude: number, latitude: number, size: MeshSize): MeshCell {
  const { rows, columns } = meshDensity(size);
  return {
    size,
    row: step(latitude, 0, rows),
    column: step(longitude, 100, columns),
  };
}

/** Code of a cell: 8 digits for 1 km, 9 for 500 m, 10 for 250 m. */
export function meshCodeOf({ size, row, column }: MeshCell): number {
  if (size !== 1000) {
    const half = { size: size === 250 ? 500 : 1000, row: row >> 1, column: column >> 1 } as const;
    return meshCodeOf(half) * 10 + 1 + (row & 1) * 2 + (column & 1);
  }
  const primary = Math.floor(row / 80) * 100 + Math.floor(column / 80);
  const secondary = Math.floor((row % 80) / 10) * 10 + Math.floor((column % 80) / 10);
  return (primary * 100 + secondary) * 100 + (row % 10) * 10 + (column % 10);
}

/** Code of the cell that holds a position. */
export function meshCodeAt(longitude: number, latitude: number, size: MeshSize): number {
  return meshCodeOf(meshCellAt(longitude, latitude, size));
}

/** The cell of a code, or `undefined` when its digits make none. */
export function meshCellOf(code: number): MeshCell | undefined {
  if (!Number.isInteger(code) || code < 1e7 || code >= 1e10) return undefined;
  if (code < 1e8) return tertiaryCell(code);
  const digit = code % 10;
  const parent = meshCellOf(Math.floor(code / 10));
  if (digit < 1 || digit > 4 || parent === undefined) return undefined;
  return {
    size: parent.size === 1000 ? 500 : 250,
    row: parent.row * 2 + ((digit - 1) >> 1),
    column: parent.column * 2 + ((digit - 1) & 1),
  };
}

/** Edges of a cell in degrees. */
export function meshBounds({ size, row, column }: MeshCell): Bounds {
  const { rows, columns } = meshDensity(size);
  return [100 + column / columns, row / rows, 100 + (column + 1) / columns, (row + 1) / rows];
}

/** Centre of a cell. */
export function meshCentre({ size, row, column }: MeshCell): LongitudeLatitude {
  const { rows, columns } = meshDensity(size);
  return [100 + (column + 0.5) / columns, (row + 0.5) / rows];
}

function tertiaryCell(code: number): MeshCell | undefined {
  const primary = Math.floor(code / 10_000);
  const secondary = Math.floor(code / 100) % 100;
  const [secondaryRow, secondaryColumn] = [Math.floor(secondary / 10), secondary % 10];
  if (secondaryRow > 7 || secondaryColumn > 7) return undefined;
  return {
    size: 1000,
    row: Math.floor(primary / 100) * 80 + secondaryRow * 10 + (Math.floor(code / 10) % 10),
    column: (primary % 100) * 80 + secondaryColumn * 10 + (code % 10),
  };
}

/** Whole steps from `origin`, exact at the edges that `meshBounds` returns. */
function step(degrees: number, origin: number, density: number): number {
  const guess = Math.floor((degrees - origin) * density);
  if (degrees < origin + guess / density) return guess - 1;
  return degrees >= origin + (guess + 1) / density ? guess + 1 : guess;
}
