import { describe, expect, test } from 'vitest';
import { CellSharing } from '../../../../src/geo/cells/cell-sharing.ts';
import { evenOut } from '../../../../src/geo/cells/even-out.ts';
import { hexField } from '../../../../src/geo/cells/hex-field.ts';
import { piecesOf } from '../../../../src/geo/cells/owner-pieces.ts';

const field = hexField(-3, 0, 24, 20);

/** Four bands of land, five wide and ten high, with sea on all sides; owners 1 to 4. */
function bands(counts: readonly number[]): CellSharing {
  const owners = new Uint8Array(field.count);
  for (let cell = 0; cell < field.count; cell += 1) {
    const [x, y] = field.centre(cell);
    if (x >= 0.4 && x < 20.4 && y > 4 && y < 14) owners[cell] = 1 + Math.floor((x - 0.4) / 5);
  }
  const costs = [0, 1, 2, 3, 4].map(() => new Int32Array(field.count));
  return new CellSharing({ field, costs, counts, touching: new Uint8Array(25).fill(1) }, owners);
}

describe('bringing prefectures to their counts of cells', () => {
  test('cells are passed along chains and into the sea until all counts are met', () => {
    const before = bands([0, 0, 0, 0, 0]);
    const sizes = [1, 2, 3, 4].map((owner) => before.sizes[owner] ?? 0);
    const [a = 0, b = 0, c = 0, d = 0] = sizes;
    const counts = [0, a - 7, b + 4, c, d + 6];
    const sharing = bands(counts);
    evenOut(sharing, 5);
    expect(Array.from(sharing.sizes).slice(1)).toEqual(counts.slice(1));
    for (const owner of [0, 1, 2, 3, 4])
      expect(piecesOf(field, sharing.owners, owner)).toHaveLength(1);
  });

  test('counts that there is no land and sea for are an error', () => {
    expect(() => evenOut(bands([0, 900, 50, 50, 50]), 5)).toThrow(/counts/);
  });
});
