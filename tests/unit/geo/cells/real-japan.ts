import { cellInput } from '../../../../scripts/build/cell-input.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import type { Axial, CellLayout, CellLayoutInput } from '../../../../src/geo/cells/cell-layout.ts';
import { axialCentre } from '../../../../src/geo/cells/hexagon.ts';
import { layoutCells } from '../../../../src/geo/cells/layout-cells.ts';
import type { Point } from '../../../../src/geo/cells/plane.ts';

/** The equal-size map of the tables in data/, and where to find a place on it. */
export interface RealJapan {
  readonly input: CellLayoutInput;
  readonly layout: CellLayout;
  /** Cell of a municipality by code. */
  readonly cellOf: (code: string) => Axial;
  /** Centre of a municipality's cell, or the middle of those of all codes that begin so. */
  readonly placeOf: (codeStart: string) => Point;
}

/** Lays out the real municipalities. */
export async function layOutJapan(): Promise<RealJapan> {
  const input = await cellInput(await readCanonicalTables(DATA));
  const layout = layoutCells(input);
  const cells = new Map(
    input.municipalities.map(({ code }, index) => [code, layout.cells[index] ?? [0, 0]]),
  );
  return {
    input,
    layout,
    cellOf: (code) => {
      const cell = cells.get(code);
      if (cell === undefined) throw new Error(`no municipality ${code}`);
      return [cell[0], cell[1]];
    },
    placeOf: (codeStart) =>
      middleOf(
        [...cells].filter(([code]) => code.startsWith(codeStart)).map(([, [q, r]]) => [q, r]),
      ),
  };
}

/** Middle of the centres of some cells. */
export function middleOf(cells: readonly Axial[]): Point {
  const centres = cells.map(axialCentre);
  return [
    centres.reduce((sum, [x]) => sum + x, 0) / centres.length,
    centres.reduce((sum, [, y]) => sum + y, 0) / centres.length,
  ];
}
