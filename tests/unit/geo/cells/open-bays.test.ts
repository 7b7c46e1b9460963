import { describe, expect, test } from 'vitest';
import { axialDistance } from '../../../../src/geo/cells/hexagon.ts';
import { hexField } from '../../../../src/geo/cells/hex-field.ts';
import { openBays } from '../../../../src/geo/cells/open-bays.ts';
import { COST_UNIT, WATER } from '../../../../src/geo/cells/owner-costs.ts';
import { piecesOf } from '../../../../src/geo/cells/owner-pieces.ts';

const field = hexField(-6, -6, 6, 6);
const cells = Array.from({ length: field.count }, (_, cell) => cell);
const distance = (cell: number): number => axialDistance(field.axial(cell), [0, 0]);
const at = (q: number, r: number): number =>
  cells.find((cell) => axialDistance(field.axial(cell), [q, r]) === 0) ?? -1;

/** Land in a ring two steps around water, and what a cell of it is further from being water. */
function ringOfLand(closedness: ReadonlyMap<number, number>) {
  const owners = Uint8Array.from(cells, (cell) => (distance(cell) === 2 ? 1 : WATER));
  const water = Int32Array.from(cells, (cell) => (closedness.get(cell) ?? 3) * COST_UNIT);
  return { owners, costs: [water, new Int32Array(field.count)] };
}

describe('bays that a narrow mouth closes', () => {
  test('are opened where the land is most nearly water', () => {
    const mouth = at(2, 0);
    const { owners, costs } = ringOfLand(
      new Map([
        [mouth, 0.4],
        [at(-2, 0), 0.9],
      ]),
    );
    openBays(field, owners, costs);
    expect(owners[mouth]).toBe(WATER);
    expect(owners[at(-2, 0)]).toBe(1);
    expect(piecesOf(field, owners, WATER)).toHaveLength(1);
    expect(piecesOf(field, owners, 1)).toHaveLength(1);
  });

  test('stay closed where all around is clearly land: that is a lake', () => {
    const { owners, costs } = ringOfLand(new Map());
    const before = owners.slice();
    openBays(field, owners, costs);
    expect(owners).toEqual(before);
  });

  test('are not opened through a cell that holds its prefecture together', () => {
    const bridge = at(2, 0);
    const { owners, costs } = ringOfLand(new Map([[bridge, 0.4]]));
    // A second prefecture takes all but the bridge and one cell on either side of it.
    for (const cell of cells)
      if (owners[cell] === 1 && axialDistance(field.axial(cell), [2, 0]) > 1) owners[cell] = 2;
    openBays(field, owners, [...costs, new Int32Array(field.count)]);
    expect(owners[bridge]).toBe(1);
  });
});
