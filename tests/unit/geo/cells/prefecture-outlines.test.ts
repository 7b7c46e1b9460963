import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { ROW_HEIGHT } from '../../../../src/geo/cells/hexagon.ts';
import { cellKey } from '../../../../src/geo/cells/occupied-cells.ts';
import type { Point } from '../../../../src/geo/cells/plane.ts';
import { prefectureOutlines } from '../../../../src/geo/cells/prefecture-outlines.ts';

/** Area of a closed ring, above zero when it turns clockwise on the screen. */
function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

const someCells = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })),
  { minLength: 1, maxLength: 50, selector: cellKey },
);

describe('outlines of prefectures in cells', () => {
  test('one cell has a closed ring of six sides, clockwise', () => {
    const [outline, ...others] = prefectureOutlines([[0, 0]], () => '13');
    expect(others).toEqual([]);
    expect(outline?.prefecture).toBe('13');
    expect(outline?.ring).toHaveLength(7);
    expect(outline?.ring[0]).toEqual(outline?.ring[6]);
    expect(signedArea(outline?.ring ?? [])).toBeCloseTo(ROW_HEIGHT);
  });

  test('neighbours of one prefecture share one ring, of two prefectures have one each', () => {
    const pair: Axial[] = [
      [0, 0],
      [1, 0],
    ];
    expect(prefectureOutlines(pair, () => '01').map(({ ring }) => ring.length)).toEqual([11]);
    expect(prefectureOutlines(pair, String).map(({ ring }) => ring.length)).toEqual([7, 7]);
  });

  test('an island is a ring of its own, a hole a ring that turns the other way', () => {
    const around: Axial[] = [
      [1, 0],
      [0, 1],
      [-1, 1],
      [-1, 0],
      [0, -1],
      [1, -1],
    ];
    const rings = prefectureOutlines([...around, [5, 5]], () => '15').map(({ ring }) => ring);
    const areas = rings.map((ring) => Math.round(signedArea(ring) / ROW_HEIGHT));
    expect(areas.sort((a, b) => a - b)).toEqual([-1, 1, 7]);
  });

  test('rings are closed and enclose exactly the cells of their prefecture', () => {
    fc.assert(
      fc.property(someCells, fc.integer({ min: 1, max: 4 }), (cells, prefectures) => {
        const owner = (index: number): string => String(index % prefectures);
        const areas = new Map<string, number>();
        for (const { prefecture, ring } of prefectureOutlines(cells, owner)) {
          const [first = [0, 0], last = [1, 1]] = [ring[0], ring.at(-1)];
          expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(1e-9);
          areas.set(prefecture, (areas.get(prefecture) ?? 0) + signedArea(ring));
        }
        for (const [prefecture, area] of areas) {
          const count = cells.filter((_, index) => owner(index) === prefecture).length;
          expect(area / ROW_HEIGHT).toBeCloseTo(count, 6);
        }
      }),
    );
  });
});
