import type { Axial } from './cell-layout.ts';
import { drawInset } from './draw-inset.ts';
import { axialCentre, nearestCell } from './hexagon.ts';
import { moveForInset } from './inset-place.ts';
import type { InsetMembers } from './inset.ts';
import type { Land } from './land.ts';
import { movedPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { ORIGIN } from './plane.ts';
import type { Point } from './plane.ts';

/** How many cells beyond its neighbour, in its true direction, an inset would best begin. */
const LEAD = 5;

/** Draws insets and finds room for each, one after the other; the pieces of each by itself. */
export function placeInsets(
  land: Land,
  insets: readonly InsetMembers[],
  pieces: readonly Piece[],
  northernTerritories: readonly Axial[],
): readonly (readonly Piece[])[] {
  const all = [...pieces.flatMap(({ cells }) => cells), ...northernTerritories];
  return insets.map((inset) => {
    const drawn = drawInset(land, inset);
    const cells = drawn.flatMap((piece) => piece.cells);
    const move = moveForInset(cells, bestPlace(land, inset, pieces), all);
    const placed = drawn.map((piece) => movedPiece(piece, move));
    all.push(...placed.flatMap((piece) => piece.cells));
    return placed;
  });
}

/**
 * The cell where an inset would best be: from the southernmost cell of its prefectures
 * on the main map, a little in the true direction.
 */
function bestPlace(land: Land, { islands }: InsetMembers, pieces: readonly Piece[]): Axial {
  const members = islands.flatMap((island) => land.islands[island]?.municipalities ?? []);
  const prefectures = new Set(islands.map((island) => land.islands[island]?.prefecture ?? -1));
  const neighbour = southernmost(pieces, municipalitiesOf(land, prefectures));
  const [x, y] = axialCentre(neighbour.cell);
  const [fromX, fromY] = land.places[neighbour.municipality] ?? ORIGIN;
  const [toX, toY] = middleOf(members.map((member) => land.places[member] ?? ORIGIN));
  const way = Math.hypot(toX - fromX, toY - fromY);
  return nearestCell([x + (LEAD * (toX - fromX)) / way, y + (LEAD * (toY - fromY)) / way]);
}

function municipalitiesOf(land: Land, prefectures: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([
    ...[...prefectures].flatMap((prefecture) => land.residents[prefecture] ?? []),
    ...land.islands
      .filter(({ prefecture }) => prefectures.has(prefecture))
      .flatMap(({ municipalities }) => municipalities),
  ]);
}

function southernmost(
  pieces: readonly Piece[],
  among: ReadonlySet<number>,
): { readonly municipality: number; readonly cell: Axial } {
  let found: { municipality: number; cell: Axial } | undefined;
  for (const { municipalities, cells } of pieces)
    municipalities.forEach((municipality, index) => {
      const cell = cells[index];
      if (cell === undefined || !among.has(municipality)) return;
      if (found === undefined || cell[1] > found.cell[1]) found = { municipality, cell };
    });
  if (found === undefined) throw new Error('an inset has no prefecture on the main map');
  return found;
}

function middleOf(points: readonly Point[]): Point {
  return [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
}
