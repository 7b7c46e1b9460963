import type { LongitudeLatitude } from '../../domain/position.ts';
import { meshCellsInside } from '../mesh-cells-inside.ts';
import { meshCellAt } from '../mesh-code.ts';
import type { MeshCell } from '../mesh-code.ts';
import type { ExerciseMeshInput } from './exercise-mesh.ts';

/** Width of a cell divided by its height, at 36°N; near enough for made-up places. */
const CELL_WIDTH = 1.21;

/** Area of a 1 km cell in km², at 36°N. */
const CELL_AREA = 1.05;

/** Inhabitable area in km² where none is published. */
const AREA_WITHOUT_FIGURE = 20;

/** Distance between cells in heights of a cell, squared. */
export function cellDistanceSquared(one: MeshCell, other: MeshCell): number {
  const across = (one.column - other.column) * CELL_WIDTH;
  const along = one.row - other.row;
  return across * across + along * along;
}

/**
 * The cells people of each municipality may live in, the one nearest to its office
 * first; no cell belongs to two municipalities. With outlines: the cells whose centres
 * lie inside. For a municipality without: a disc of its inhabitable area around the office.
 */
export function candidateCells(input: ExerciseMeshInput): MeshCell[][] {
  const { offices, polygons, size } = input;
  const taken = new Set<number>();
  const isFree = (cell: MeshCell): boolean => {
    const key = cell.row * 2 ** 20 + cell.column;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const candidates = offices.map((): MeshCell[] => []);
  for (const polygon of polygons) {
    candidates[polygon.municipality]?.push(...meshCellsInside(polygon, size).filter(isFree));
  }
  const outlined = new Set(polygons.map(({ municipality }) => municipality));
  const wanted = offices.map((_, row) => {
    // An outline too small for any centre still has its people, in one cell.
    if (outlined.has(row)) return candidates[row]?.length === 0 ? 1 : 0;
    return Math.ceil(areaOf(input, row) / (CELL_AREA * (size / 1000) ** 2));
  });
  // One cell each before anybody takes a second, or a neighbour might leave none.
  const firsts = wanted.map((cells) => Math.min(1, cells));
  for (const numbers of [firsts, wanted]) {
    candidates.forEach((cells, row) => {
      const missing = (numbers[row] as number) - cells.length;
      if (missing > 0) cells.push(...freeCells(officeCell(input, row), missing, isFree));
    });
  }
  return candidates.map((cells, row) => nearestFirst(cells, officeCell(input, row)));
}

function officeCell({ offices, size }: ExerciseMeshInput, municipality: number): MeshCell {
  const [x, y] = offices[municipality] as LongitudeLatitude;
  return meshCellAt(x, y, size);
}

/** Inhabitable area in km², or a small one where none is published. */
export function areaOf({ inhabitableArea }: ExerciseMeshInput, municipality: number): number {
  return inhabitableArea[municipality] || AREA_WITHOUT_FIGURE;
}

/** Free cells nearest to a centre; fewer than wanted where neighbours have taken the rest. */
function freeCells(
  centre: MeshCell,
  wanted: number,
  isFree: (cell: MeshCell) => boolean,
): MeshCell[] {
  const found: MeshCell[] = [];
  for (const cell of cellsAround(centre, wanted)) {
    if (found.length === wanted) break;
    if (isFree(cell)) found.push(cell);
  }
  return found;
}

/** Cells around a centre, nearest first, in a square with room for many more than wanted. */
function cellsAround(centre: MeshCell, wanted: number): MeshCell[] {
  const reach = Math.ceil(Math.sqrt(wanted)) + 3;
  const cells: MeshCell[] = [];
  for (let row = -reach; row <= reach; row += 1) {
    for (let column = -reach; column <= reach; column += 1) {
      cells.push({ ...centre, row: centre.row + row, column: centre.column + column });
    }
  }
  return nearestFirst(cells, centre);
}

function nearestFirst(cells: MeshCell[], centre: MeshCell): MeshCell[] {
  return cells.sort(
    (a, b) =>
      cellDistanceSquared(a, centre) - cellDistanceSquared(b, centre) ||
      a.row - b.row ||
      a.column - b.column,
  );
}
