import type { Axial, CellLayout, CellLayoutInput } from './cell-layout.ts';
import { insetMembers } from './inset.ts';
import { placeLabels } from './labels.ts';
import { readLand } from './land.ts';
import { landmassesOf } from './landmass.ts';
import { drawMainMap } from './main-map.ts';
import { measureQuality } from './measure-quality.ts';
import type { Piece } from './pieces.ts';
import { placeInsets } from './place-insets.ts';
import { separatorOf } from './separator.ts';

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
  const { pieces, northernTerritories } = drawMainMap(
    land,
    landmasses.filter((one) => !insets.some((inset) => inset.landmasses.includes(one))),
    [...land.islands.keys()].filter(
      (island) => !insets.some((inset) => inset.islands.includes(island)),
    ),
  );
  const placed = placeInsets(land, insets, pieces, northernTerritories);
  const cells = inOrder([...pieces, ...placed.flat()], input.municipalities.length);
  const mainlands = land.codes.map((code, index) => ({
    code,
    mainland: cells.filter((_, municipality) => land.residents[index]?.includes(municipality)),
  }));
  return {
    cells,
    northernTerritories,
    labels: placeLabels(mainlands, [...cells, ...northernTerritories]),
    separators: placed.map((inset) => separatorOf(inset.flatMap((piece) => piece.cells))),
    quality: measureQuality(land, cells, northernTerritories),
  };
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
