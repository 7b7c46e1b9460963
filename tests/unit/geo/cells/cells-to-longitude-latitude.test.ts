import { describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { cellsToLongitudeLatitude } from '../../../../src/geo/cells/cells-to-longitude-latitude.ts';
import { axialCentre, hexagonCorners } from '../../../../src/geo/cells/hexagon.ts';

const cells: Axial[] = [
  [0, 0],
  [40, 0],
  [-40, 80],
  [5, 90],
];
const toDegrees = cellsToLongitudeLatitude({ cells, northernTerritories: [[60, 0]] });

/** Web Mercator in radians. */
function mercator([longitude, latitude]: readonly [number, number]): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [(longitude * Math.PI) / 180, y];
}

describe('the equal-size map on a web map', () => {
  test('lies within the box of Japan, north up', () => {
    for (const cell of [...cells, [60, 0] as const]) {
      const [longitude, latitude] = toDegrees(axialCentre(cell));
      expect(longitude).toBeGreaterThan(122.9);
      expect(longitude).toBeLessThan(149.1);
      expect(latitude).toBeGreaterThan(23.9);
      expect(latitude).toBeLessThan(46.1);
    }
    expect(toDegrees([0, 0])[1]).toBeGreaterThan(toDegrees([0, 1])[1]);
  });

  test('fills the box in one direction and is in its middle', () => {
    const corners = [...cells, [60, 0] as const].map((cell) => toDegrees(axialCentre(cell)));
    const longitudes = corners.map(([longitude]) => longitude);
    expect((Math.min(...longitudes) + Math.max(...longitudes)) / 2).toBeCloseTo(136, 6);
    const latitudes = corners.map(([, latitude]) => latitude);
    expect(Math.max(...latitudes)).toBeGreaterThan(45);
    expect(Math.min(...latitudes)).toBeLessThan(25);
  });

  test.each(cells)('the hexagon %i, %i is regular on the map', (q, r) => {
    const corners = hexagonCorners([q, r]).map((corner) => mercator(toDegrees(corner)));
    const sides = corners.map(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % 6] ?? [0, 0];
      return Math.hypot(nextX - x, nextY - y);
    });
    for (const side of sides) expect(side / (sides[0] ?? 0)).toBeCloseTo(1, 6);
  });
});
