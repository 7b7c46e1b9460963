import type { Axial } from './cell-layout.ts';
import type { DrawnLand } from './drawn-land.ts';
import { axialCentre } from './hexagon.ts';
import type { Land } from './land.ts';
import { nearShore } from './near-shore.ts';
import type { OccupiedCells } from './occupied-cells.ts';
import type { Piece } from './pieces.ts';
import { placeIsland } from './place-island.ts';
import { placeMunicipalities } from './place-municipalities.ts';
import { ORIGIN } from './plane.ts';
import type { Point } from './plane.ts';

/** Up to this many cells off shore an island keeps its distance; beyond, it is drawn in. */
const KEPT = 3;
const DRAWN_IN = 0.5;

/** How often every island is taken up and placed again, now that the others stand. */
const ROUNDS = 2;

/** An island to be placed: where its parts truly are and where they come in the drawing. */
interface NearIsland {
  readonly municipalities: readonly number[];
  readonly places: readonly Point[];
  readonly targets: readonly Point[];
  /** Cells off the nearest shore. */
  readonly offShore: number;
}

/** An island of a prefecture whose landmass was moved by `shift` after it was drawn. */
export function nearIsland(
  { rings, draw }: DrawnLand,
  prefecture: number,
  municipalities: readonly number[],
  places: readonly Point[],
  shift: Axial,
): NearIsland {
  const [shiftX, shiftY] = axialCentre(shift);
  const shores = [...rings.values()];
  const drawn = places.map((place) =>
    nearShore(draw(prefecture, place), shores, (distance) =>
      distance < KEPT ? distance : KEPT + (distance - KEPT) * DRAWN_IN,
    ),
  );
  return {
    municipalities,
    places,
    targets: drawn.map(({ place: [x, y] }): Point => [x + shiftX, y + shiftY]),
    offShore: Math.min(...drawn.map(({ distance }) => distance)),
  };
}

/** Places islands, those in narrow waters first, and marks their cells as occupied. */
export function placeNearIslands(
  islands: readonly NearIsland[],
  occupied: OccupiedCells,
): readonly Piece[] {
  const order = [...islands.keys()].sort(
    (a, b) => (islands[a]?.offShore ?? 0) - (islands[b]?.offShore ?? 0),
  );
  const cells = islands.map((): Axial[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const index of order) {
      occupied.remove(cells[index] ?? []);
      cells[index] = placeIsland(islands[index]?.targets ?? [], occupied);
      occupied.add(cells[index]);
    }
  return islands.map(({ municipalities, places }, index) => ({
    municipalities,
    cells: placeMunicipalities(places, cells[index] ?? []),
  }));
}

/** The islands of `land` at the positions given, by what was drawn and how it was moved. */
export function nearIslandsOf(
  land: Land,
  islands: readonly number[],
  drawn: DrawnLand,
  shiftOf: (prefecture: number) => Axial,
): readonly NearIsland[] {
  return islands.flatMap((index) => {
    const island = land.islands[index];
    if (island === undefined) return [];
    const places = island.municipalities.map((municipality) => land.places[municipality] ?? ORIGIN);
    const shift = shiftOf(island.prefecture);
    return [nearIsland(drawn, island.prefecture, island.municipalities, places, shift)];
  });
}
