import type { Axial, CellLayout, CellLayoutInput } from './cell-layout.ts';
import { drawInset } from './draw-inset.ts';
import { drawLand } from './drawn-land.ts';
import { insetMembers } from './inset.ts';
import type { InsetMembers } from './inset.ts';
import { moveForInset } from './inset-place.ts';
import { placeLabels } from './labels.ts';
import { readLand } from './land.ts';
import type { Land } from './land.ts';
import { landmassPieces } from './landmass-pieces.ts';
import { landmassesOf } from './landmass.ts';
import type { Landmass } from './landmass.ts';
import { measureQuality } from './measure-quality.ts';
import { nearIsland, nearIslandsOf, placeNearIslands } from './near-islands.ts';
import { NORTHERN_ISLANDS } from './northern-territories.ts';
import { OccupiedCells } from './occupied-cells.ts';
import { movedPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { ORIGIN, toPlane } from './plane.ts';
import { separatorOf } from './separator.ts';
import { moveForStrait, straitCells } from './strait.ts';

/** The prefecture that the northern territories are drawn beside. */
const HOKKAIDO = '01';

/** Stands in for a cell that a list does not have. */
const NOWHERE: Axial = [0, 0];

/**
 * The equal-size map: one hexagon for every municipality, those of a prefecture
 * together and near their true place. The same input gives the same layout on every
 * machine. Throws when the input is not what it takes Japan to be, such as a
 * municipality whose prefecture has no outline.
 */
export function layoutCells(input: CellLayoutInput): CellLayout {
  const land = readLand(input);
  const landmasses = landmassesOf(land);
  const insets = insetMembers(land, landmasses);
  const { pieces, northern } = mainMap(land, landmasses, insets);
  const separators = insets.map((inset) => {
    const drawn = drawInset(land, inset);
    const all = [...pieces.flatMap(({ cells }) => cells), ...northern];
    const move = moveForInset(
      drawn.flatMap(({ cells }) => cells),
      southernmost(land, pieces, inset),
      all,
    );
    const placed = drawn.map((piece) => movedPiece(piece, move));
    pieces.push(...placed);
    return separatorOf(placed.flatMap(({ cells }) => cells));
  });
  const cells = inOrder(pieces, input.municipalities.length);
  const mainlands = land.codes.map((code, index) => ({
    code,
    mainland: (land.residents[index] ?? []).map((municipality) => cells[municipality] ?? NOWHERE),
  }));
  return {
    cells,
    northernTerritories: northern,
    labels: placeLabels(mainlands, [...cells, ...northern]),
    separators,
    quality: measureQuality(land, cells, northern),
  };
}

/** Everything but the insets: landmasses with their straits open, then the islands around them. */
function mainMap(
  land: Land,
  landmasses: readonly Landmass[],
  insets: readonly InsetMembers[],
): { readonly pieces: Piece[]; readonly northern: readonly Axial[] } {
  const main = landmasses.filter((one) => !insets.some((inset) => inset.landmasses.includes(one)));
  const near = [...land.islands.keys()].filter(
    (island) => !insets.some((inset) => inset.islands.includes(island)),
  );
  const places = near
    .flatMap((island) => land.islands[island]?.municipalities ?? [])
    .map((municipality) => land.places[municipality] ?? ORIGIN);
  const drawn = drawLand(land, main, places);
  const occupied = new OccupiedCells();
  const shifts = new Map<number, Axial>();
  const pieces: Piece[] = [];
  main.forEach((landmass, index) => {
    const still = landmassPieces(land, landmass, drawn.rings);
    const water = index === 0 ? 0 : straitCells(land, landmass, main.slice(0, index));
    const shift = moveForStrait(
      still.flatMap(({ cells }) => cells),
      occupied,
      water,
    );
    for (const prefecture of landmass) shifts.set(prefecture, shift);
    const placed = still.map((piece) => movedPiece(piece, shift));
    for (const { cells } of placed) occupied.add(cells);
    pieces.push(...placed);
  });
  const shiftOf = (prefecture: number): Axial => shifts.get(prefecture) ?? [0, 0];
  const hokkaido = land.codes.indexOf(HOKKAIDO);
  const islands = nearIslandsOf(land, near, drawn, shiftOf);
  const villages = NORTHERN_ISLANDS.map((island) =>
    nearIsland(drawn, hokkaido, [], island.map(toPlane), shiftOf(hokkaido)),
  );
  const placed = placeNearIslands([...islands, ...villages], occupied);
  pieces.push(...placed.slice(0, islands.length));
  return { pieces, northern: placed.slice(islands.length).flatMap(({ cells }) => cells) };
}

/** The southernmost cell placed so far of the prefectures that have a part in an inset. */
function southernmost(land: Land, pieces: readonly Piece[], inset: InsetMembers): Axial {
  const prefectures = new Set(
    inset.islands.map((island) => land.islands[island]?.prefecture ?? -1),
  );
  const municipalities = new Set([
    ...[...prefectures].flatMap((prefecture) => land.residents[prefecture] ?? []),
    ...land.islands
      .filter(({ prefecture }) => prefectures.has(prefecture))
      .flatMap((island) => island.municipalities),
  ]);
  const cells = pieces
    .filter((piece) =>
      piece.municipalities.some((municipality) => municipalities.has(municipality)),
    )
    .flatMap((piece) => piece.cells);
  return cells.reduce((south, cell) => (cell[1] > south[1] ? cell : south), cells[0] ?? [0, 0]);
}

function inOrder(pieces: readonly Piece[], count: number): Axial[] {
  const cells = Array.from({ length: count }, (): Axial | undefined => undefined);
  for (const { municipalities, cells: own } of pieces)
    municipalities.forEach((municipality, index) => {
      cells[municipality] = own[index];
    });
  return cells.map((cell, municipality) => {
    if (cell === undefined) throw new Error(`municipality number ${municipality} has no cell`);
    return cell;
  });
}
