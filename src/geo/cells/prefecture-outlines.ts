import type { Axial } from './cell-layout.ts';
import { cellsBeside, hexagonCorners } from './hexagon.ts';
import { cellKey } from './occupied-cells.ts';
import type { Point } from './plane.ts';

/** Outline of one piece of a prefecture in the plane of the cells; the last place is the first. */
interface CellOutline {
  readonly prefecture: string;
  readonly ring: readonly Point[];
}

/**
 * The outlines of prefectures drawn in cells: one closed ring, clockwise on the screen,
 * for every piece (a ring around a hole would turn the other way). Ordered by the first
 * cell of each piece.
 */
export function prefectureOutlines(
  cells: readonly Axial[],
  prefectureOfCell: (index: number) => string,
): readonly CellOutline[] {
  const owners = new Map(cells.map((cell, index) => [cellKey(cell), prefectureOfCell(index)]));
  const sides = new Map<string, Side>();
  cells.forEach((cell, index) => {
    const prefecture = prefectureOfCell(index);
    const corners = hexagonCorners(cell);
    cellsBeside(cell).forEach((beside, side) => {
      const from = corners[(side + 1) % 6];
      const to = corners[(side + 2) % 6];
      if (owners.get(cellKey(beside)) === prefecture || from === undefined || to === undefined)
        return;
      sides.set(cornerKey(prefecture, from), { prefecture, from, to });
    });
  });
  return joinedSides(sides);
}

/** A side of a cell with the sea or another prefecture beyond it. */
interface Side {
  readonly prefecture: string;
  readonly from: Point;
  readonly to: Point;
}

/** Rings out of sides; at every corner a prefecture has at most one side that begins there. */
function joinedSides(sides: Map<string, Side>): CellOutline[] {
  const outlines: CellOutline[] = [];
  for (const start of sides.values()) {
    const ring: Point[] = [start.from];
    let side: Side | undefined = start;
    while (side !== undefined) {
      sides.delete(cornerKey(side.prefecture, side.from));
      ring.push(side.to);
      side = sides.get(cornerKey(side.prefecture, side.to));
    }
    outlines.push({ prefecture: start.prefecture, ring });
  }
  return outlines;
}

/** Names a corner: corners lie on halves of a width and on sixths of a height of √3. */
function cornerKey(prefecture: string, [x, y]: Point): string {
  return `${prefecture},${Math.round(x * 2)},${Math.round(y * 2 * Math.sqrt(3))}`;
}
