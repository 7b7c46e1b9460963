import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsAroundOffice, boundsFromOffice } from '../../../src/domain/office-bounds.ts';

test('bounds of hundredths of a degree come back as they were', () => {
  const office = [132.93377, 33.39215] as const;
  for (const bounds of [
    [132.88, 33.34, 132.99, 33.45],
    [128.39, 24.01, 153.99, 45.56],
  ] as const)
    expect(boundsAroundOffice(office, boundsFromOffice(office, bounds))).toEqual(bounds);
});

test('the steps from the office are small whole numbers', () => {
  expect(boundsFromOffice([132.93377, 33.39215], [132.88, 33.34, 132.99, 33.45])).toEqual([
    -5, -5, 6, 6,
  ]);
});

test('whatever the bounds, nothing of them is lost', () => {
  const degrees = (least: number, most: number): fc.Arbitrary<number> =>
    fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(degrees(122, 154), degrees(20, 46)),
      fc.tuple(degrees(122, 138), degrees(20, 33), degrees(138, 154), degrees(33, 46)),
      (office, bounds) => {
        const [west, south, east, north] = boundsAroundOffice(
          office,
          boundsFromOffice(office, bounds),
        );
        // A millionth of a step is less than a centimetre, and rounding's.
        const slack = 1e-7;
        expect(west).toBeLessThanOrEqual(bounds[0] + slack);
        expect(south).toBeLessThanOrEqual(bounds[1] + slack);
        expect(east).toBeGreaterThanOrEqual(bounds[2] - slack);
        expect(north).toBeGreaterThanOrEqual(bounds[3] - slack);
        expect(west).toBeGreaterThan(bounds[0] - 0.0101);
        expect(north).toBeLessThan(bounds[3] + 0.0101);
      },
    ),
  );
});
