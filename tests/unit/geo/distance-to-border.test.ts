import { describe, expect, test } from 'vitest';
import { distanceToBorder } from '../../../src/geo/distance-to-border.ts';

const SQUARE = [
  [133, 33],
  [134, 33],
  [134, 34],
  [133, 34],
  [133, 33],
];
const HOLE = [
  [133.4, 33.4],
  [133.6, 33.4],
  [133.6, 33.6],
  [133.4, 33.6],
  [133.4, 33.4],
];

describe(distanceToBorder, () => {
  const area = { type: 'Polygon' as const, coordinates: [SQUARE] };

  test('is the way to the nearest edge, from outside and from inside', () => {
    expect(distanceToBorder([133.5, 34.1], area)).toBeCloseTo(11.12, 1);
    expect(distanceToBorder([133.5, 33.9], area)).toBeCloseTo(11.12, 1);
    expect(distanceToBorder([134.1, 33.5], area)).toBeCloseTo(11.12 * Math.cos(0.5847), 1);
  });

  test('is the way to the corner when no edge is beside', () => {
    expect(distanceToBorder([133, 34.2], area)).toBeCloseTo(22.24, 1);
    expect(distanceToBorder([132.9, 34.1], area)).toBeGreaterThan(13);
  });

  test('a hole has a border too, and the nearest of several parts counts', () => {
    const holed = { type: 'Polygon' as const, coordinates: [SQUARE, HOLE] };
    expect(distanceToBorder([133.5, 33.61], holed)).toBeCloseTo(1.11, 1);
    const parts = { type: 'MultiPolygon' as const, coordinates: [[SQUARE], [HOLE]] };
    expect(distanceToBorder([133.5, 34.05], parts)).toBeCloseTo(5.56, 1);
  });
});
