import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastCostAssignment } from '../../../../src/geo/cells/assignment.ts';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { axialCentre } from '../../../../src/geo/cells/hexagon.ts';
import { cellKey } from '../../../../src/geo/cells/occupied-cells.ts';
import { placeMunicipalities } from '../../../../src/geo/cells/place-municipalities.ts';
import type { Point } from '../../../../src/geo/cells/plane.ts';

test('the assignment is the cheapest of all', () => {
  const matrices = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
    .chain(([rows, more]) =>
      fc.array(
        fc.array(fc.integer({ min: -9, max: 30 }), {
          minLength: rows + more,
          maxLength: rows + more,
        }),
        { minLength: rows, maxLength: rows },
      ),
    );
  fc.assert(
    fc.property(matrices, (costs) => {
      const columns = costs[0]?.length ?? 0;
      const assigned = leastCostAssignment(
        costs.length,
        columns,
        (row, column) => costs[row]?.[column] ?? 0,
      );
      expect(new Set(assigned).size).toBe(costs.length);
      const sum = assigned.reduce((total, column, row) => total + (costs[row]?.[column] ?? 0), 0);
      expect(sum).toBe(cheapest(costs, 0, new Set()));
    }),
  );
});

/** The least sum, by trying everything. */
function cheapest(costs: readonly number[][], row: number, used: ReadonlySet<number>): number {
  const line = costs[row];
  if (line === undefined) return 0;
  return Math.min(
    ...line.map((cost, column) =>
      used.has(column)
        ? Number.POSITIVE_INFINITY
        : cost + cheapest(costs, row + 1, new Set([...used, column])),
    ),
  );
}

test('no two municipalities of a prefecture turn their direction by more than a right angle', () => {
  const places = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
    { minLength: 2, maxLength: 12, selector: String },
  );
  const cells = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
    { minLength: 12, maxLength: 12, selector: cellKey },
  );
  fc.assert(
    fc.property(places, cells, (points, free) => {
      const chosen: Axial[] = placeMunicipalities(points, free.slice(0, points.length));
      expect(new Set(chosen.map(cellKey)).size).toBe(points.length);
      points.forEach((a, i) =>
        points.forEach((b, j) => {
          const [fromX, fromY] = axialCentre(chosen[i] ?? [0, 0]);
          const [toX, toY] = axialCentre(chosen[j] ?? [0, 0]);
          const along: Point = [(b[0] - a[0]) * (toX - fromX), (b[1] - a[1]) * (toY - fromY)];
          // Costs are whole numbers, so that a right angle may be passed by a hair.
          expect(along[0] + along[1]).toBeGreaterThan(-0.5);
        }),
      );
    }),
  );
});
