import { describe, expect, test } from 'vitest';
import { cosineTransform } from '../../../../src/geo/cells/cosine-transform.ts';
import { flowCartogram } from '../../../../src/geo/cells/flow-cartogram.ts';
import { encloses, ringArea } from '../../../../src/geo/cells/ring.ts';

/** A square with corners every `size / 10`, from its north-western corner. */
function square(x: number, y: number, size: number): Float64Array {
  const steps = Array.from({ length: 10 }, (_, step) => (step * size) / 10);
  return Float64Array.from([
    ...steps.flatMap((step) => [x + step, y]),
    ...steps.flatMap((step) => [x + size, y + step]),
    ...steps.flatMap((step) => [x + size - step, y + size]),
    ...steps.flatMap((step) => [x, y + size - step]),
  ]);
}

describe('the flow-based cartogram', () => {
  const rings = [square(0, 0, 100), square(100, 0, 100), square(200, 0, 100)];
  const weights = [1, 3, 2];

  test('gives every ring its share of the area', () => {
    const areas = flowCartogram(rings, weights, new Float64Array()).rings.map(ringArea);
    const total = areas.reduce((sum, area) => sum + area);
    areas.forEach((area, index) => {
      expect((area / total) * 6).toBeCloseTo(weights[index] ?? 0, 1);
    });
  });

  test('keeps common borders common and what rides along inside', () => {
    const riders = Float64Array.of(50, 50, 150, 50, 250, 50);
    const flow = flowCartogram(rings, weights, riders);
    const corner = (ring: number, index: number): number[] =>
      Array.from(flow.rings[ring]?.subarray(index * 2, index * 2 + 2) ?? []);
    // Eastern border of the first square, western border of the second.
    for (let step = 0; step < 10; step += 1)
      corner(0, 10 + step).forEach((value, axis) => {
        expect(value).toBeCloseTo(corner(1, (40 - step) % 40)[axis] ?? Number.NaN, 9);
      });
    flow.rings.forEach((ring, index) => {
      const [x = 0, y = 0] = flow.riders.subarray(index * 2);
      expect(encloses(ring, x, y)).toBe(true);
    });
  });

  test('leaves what it is given as it is', () => {
    const before = rings.map((ring) => ring.slice());
    flowCartogram(rings, weights, new Float64Array());
    expect(rings).toEqual(before);
  });
});

test('the inverse of the cosine transform gives the grid back', () => {
  const size = 8;
  const values = Float64Array.from({ length: size * size }, (_, index) => (index * 37) % 11);
  const { forward, inverse } = cosineTransform(size);
  const spectrum = forward({ size, values });
  expect(spectrum.values[0]).toBeCloseTo(values.reduce((sum, value) => sum + value));
  Array.from(inverse(spectrum).values).forEach((value, index) => {
    expect(value).toBeCloseTo(values[index] ?? Number.NaN, 9);
  });
});
