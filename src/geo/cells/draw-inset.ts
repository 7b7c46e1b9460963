import { cellSize } from './drawn-land.ts';
import type { InsetMembers } from './inset.ts';
import type { Land } from './land.ts';
import { landmassPieces } from './landmass-pieces.ts';
import { nearShore } from './near-shore.ts';
import { OccupiedCells } from './occupied-cells.ts';
import type { Piece } from './pieces.ts';
import { placeIsland } from './place-island.ts';
import { placeMunicipalities } from './place-municipalities.ts';
import { ORIGIN } from './plane.ts';
import type { Point } from './plane.ts';
import { mapRing, ringArea, ringCentre } from './ring.ts';

/** Width of a cell in an inset without main land, in kilometres of the plane. */
const OPEN_SEA_CELL = 20;

/**
 * Draws an inset by itself: its landmass in its shape, and the islands around it in
 * their direction, the farther the more drawn in. Pieces lie about the origin.
 */
export function drawInset(land: Land, { landmasses, islands }: InsetMembers): readonly Piece[] {
  const [main] = landmasses.flat();
  const outline = land.mainland[main ?? -1];
  const size =
    outline === undefined
      ? OPEN_SEA_CELL
      : cellSize([ringArea(outline)], [land.residents[main ?? -1]?.length ?? 0]);
  const centre = outline === undefined ? firstPlace(land, islands) : ringCentre(outline);
  const toCells = (x: number, y: number): Point => [(x - centre[0]) / size, (y - centre[1]) / size];
  const rings = new Map(
    main === undefined || outline === undefined ? [] : [[main, mapRing(outline, toCells)]],
  );
  const pieces = landmasses.flatMap((landmass) => landmassPieces(land, landmass, rings));
  const occupied = new OccupiedCells();
  for (const { cells } of pieces) occupied.add(cells);
  const shores = [...rings.values()];
  for (const island of islands) {
    const municipalities = land.islands[island]?.municipalities ?? [];
    const places = municipalities.map((municipality) => land.places[municipality] ?? ORIGIN);
    const targets = places.map((place) =>
      shores.length === 0
        ? toCells(...place)
        : nearShore(toCells(...place), shores, shortened).place,
    );
    const cells = placeIsland(targets, occupied);
    occupied.add(cells);
    pieces.push({ municipalities, cells: placeMunicipalities(places, cells) });
  }
  return pieces;
}

/** Cells of water drawn for a distance in cells: 1 makes 2, 10 make 3.7, 70 make 8.3. */
function shortened(distance: number): number {
  return 1.1 + 0.86 * Math.sqrt(distance);
}

function firstPlace(land: Land, [island = -1]: readonly number[]): Point {
  return land.places[land.islands[island]?.municipalities[0] ?? -1] ?? [0, 0];
}
