import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apportion,
  attributeSuppressed,
  type MeshRow,
} from '../../../../src/survey/interpret/attribute-mesh.ts';

const cell = (
  mesh: string,
  population: number,
  over65: MeshRow['over65'],
  sources: readonly string[] = [],
): MeshRow => ({
  row: 0,
  mesh,
  position: undefined,
  municipalityCode: undefined,
  name: undefined,
  population,
  over65,
  over75: 'unknown',
  population2050: 'unknown',
  households: 'unknown',
  sources,
});

test('shares are whole and add up to the total', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }),
      (total, weights) => {
        const shares = apportion(total, weights);
        fc.pre(weights.some((weight) => weight > 0));
        expect(shares?.reduce((a, b) => a + b, 0)).toBe(total);
        expect(shares?.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      },
    ),
  );
});

test('a suppressed cell gets its part back from the cell it was added to', () => {
  const { points, attributed } = attributeSuppressed([
    cell('1', 180, 90, ['2', '3']),
    cell('2', 15, 'suppressed'),
    cell('3', 5, 'suppressed'),
    cell('4', 100, 40),
  ]);
  expect(points.map(({ over65 }) => over65)).toEqual([81, 7, 2, 40]);
  expect(attributed).toEqual([{ row: 0, count: 2 }]);
});

test('a cell that states its own figure keeps it', () => {
  const { points } = attributeSuppressed([cell('1', 180, 90, ['2']), cell('2', 20, 5)]);
  expect(points.map(({ over65 }) => over65)).toEqual([90, 5]);
});

test('a suppressed cell whose host is not in the file stays suppressed', () => {
  const { points } = attributeSuppressed([cell('2', 20, 'suppressed')]);
  expect(points[0]?.over65).toBe('suppressed');
});
