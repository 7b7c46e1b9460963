import type { Axial } from './cell-layout.ts';
import { drawLand } from './drawn-land.ts';
import type { DrawnLand } from './drawn-land.ts';
import type { Land } from './land.ts';
import { landmassPieces } from './landmass-pieces.ts';
import type { Landmass } from './landmass.ts';
import { nearIsland, nearIslandsOf, placeNearIslands } from './near-islands.ts';
import { NORTHERN_ISLANDS } from './northern-territories.ts';
import { OccupiedCells } from './occupied-cells.ts';
import { movedPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { ORIGIN, toPlane } from './plane.ts';
import { moveForStrait, straitCells } from './strait.ts';

/** The prefecture that the northern territories are drawn beside. */
const HOKKAIDO = '01';

/** The map without its insets. */
interface MainMap {
  readonly pieces: readonly Piece[];
  /** 北方領土, in the order of `NORTHERN_ISLANDS`. */
  readonly northernTerritories: readonly Axial[];
}

/**
 * Draws landmasses, the one with most prefectures first, keeps the straits between
 * them open, and places the islands (positions in `land.islands`) around them.
 */
export function drawMainMap(
  land: Land,
  landmasses: readonly Landmass[],
  islands: readonly number[],
): MainMap {
  const places = islands
    .flatMap((island) => land.islands[island]?.municipalities ?? [])
    .map((municipality) => land.places[municipality] ?? ORIGIN);
  const drawn = drawLand(land, landmasses, places);
  const occupied = new OccupiedCells();
  const { pieces, shiftOf } = placeLandmasses(land, landmasses, drawn, occupied);
  const near = nearIslandsOf(land, islands, drawn, shiftOf);
  const hokkaido = land.codes.indexOf(HOKKAIDO);
  const northern = NORTHERN_ISLANDS.map((island) =>
    nearIsland(drawn, hokkaido, [], island.map(toPlane), shiftOf(hokkaido)),
  );
  const placed = placeNearIslands([...near, ...northern], occupied);
  return {
    pieces: [...pieces, ...placed.slice(0, near.length)],
    northernTerritories: placed.slice(near.length).flatMap(({ cells }) => cells),
  };
}

function placeLandmasses(
  land: Land,
  landmasses: readonly Landmass[],
  { rings }: DrawnLand,
  occupied: OccupiedCells,
): { readonly pieces: readonly Piece[]; readonly shiftOf: (prefecture: number) => Axial } {
  const shifts = new Map<number, Axial>();
  const pieces = landmasses.flatMap((landmass, index) => {
    const drawn = landmassPieces(land, landmass, rings);
    const water = index === 0 ? 0 : straitCells(land, landmass, landmasses.slice(0, index));
    const cells = drawn.flatMap((piece) => piece.cells);
    const shift = moveForStrait(cells, occupied, water);
    for (const prefecture of landmass) shifts.set(prefecture, shift);
    const placed = drawn.map((piece) => movedPiece(piece, shift));
    for (const piece of placed) occupied.add(piece.cells);
    return placed;
  });
  return { pieces, shiftOf: (prefecture) => shifts.get(prefecture) ?? [0, 0] };
}
