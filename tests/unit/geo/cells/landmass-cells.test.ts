import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { ROW_HEIGHT, cellsBeside } from '../../../../src/geo/cells/hexagon.ts';
import { landmassCells } from '../../../../src/geo/cells/landmass-cells.ts';
import { cellKey } from '../../../../src/geo/cells/occupied-cells.ts';

/** Columns of land side by side, each as large as its count of cells, ten cells high. */
function columns(counts: readonly number[]): Float64Array[] {
  let x = 0;
  return counts.map((count) => {
    const west = x;
    x += (count * ROW_HEIGHT) / 10;
    return Float64Array.of(west, 0, x, 0, x, 10, west, 10);
  });
}

/** How many pieces cells are in. */
function pieces(cells: readonly Axial[]): number {
  const left = new Map(cells.map((cell) => [cellKey(cell), cell]));
  let count = 0;
  for (const start of cells) {
    if (!left.delete(cellKey(start))) continue;
    count += 1;
    const queue = [start];
    for (const cell of queue)
      for (const beside of cellsBeside(cell)) if (left.delete(cellKey(beside))) queue.push(beside);
  }
  return count;
}

describe('the cells of a landmass', () => {
  test('every prefecture gets its count, in one piece, though its outline fits another', () => {
    const neighbours = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
    const sizes = fc.array(fc.integer({ min: 12, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: -4, max: 4 }), (sizesDrawn, more) => {
        const counts = sizesDrawn.map((count, index) => (index === 0 ? count + more : count));
        const cells = landmassCells({ rings: columns(sizesDrawn), counts, touches: neighbours });
        expect(cells.map(({ length }) => length)).toEqual(counts);
        expect(cells.map(pieces)).toEqual(counts.map(() => 1));
        expect(pieces(cells.flat())).toBe(1);
        expect(new Set(cells.flat().map(cellKey)).size).toBe(cells.flat().length);
      }),
      { numRuns: 25 },
    );
  });
});
