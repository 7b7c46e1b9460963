import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareArea, roundPosition } from '../../../src/geo/point-in-area.ts';
import type { AreaShape } from '../../../src/geo/point-in-area.ts';
import { randomStream } from '../../../scripts/exercise/random-stream.ts';

/** A square with a hole in its middle third. */
const RING: AreaShape = {
  type: 'Polygon',
  coordinates: [square(133, 33, 0.3), square(133.1, 33.1, 0.1)],
};

function square(west: number, south: number, side: number): number[][] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('prepareArea', () => {
  test('draws positions inside the area, rounded to five decimals', () => {
    const { draw, holds } = prepareArea(RING);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const position = draw(randomStream(seed));
        if (position === undefined) throw new Error('nothing drawn');
        expect(holds(position)).toBe(true);
        expect(position).toEqual(roundPosition(position));
        const inHole = (value: number, from: number) => value > from && value < from + 0.1;
        expect(inHole(position[0], 133.1) && inHole(position[1], 33.1)).toBe(false);
      }),
    );
  });

  test('spreads over the parts by their size, and reaches each', () => {
    const islands = prepareArea({
      type: 'MultiPolygon',
      coordinates: [[square(130, 30, 0.3)], [square(140, 40, 0.1)]],
    });
    const random = randomStream(1);
    const west = Array.from({ length: 2_000 }, () => islands.draw(random)).filter(
      (position) => position !== undefined && position[0] < 135,
    );
    // Nine tenths of the area, within four standard deviations.
    expect(Math.abs(west.length - 1_800)).toBeLessThan(4 * Math.sqrt(2_000 * 0.9 * 0.1));
  });

  test('holds what lies in any part or on a border, and nothing else', () => {
    const { holds } = prepareArea(RING);
    expect(holds([133.05, 33.05])).toBe(true);
    expect(holds([133, 33.05])).toBe(true);
    expect(holds([133.15, 33.15])).toBe(false);
    expect(holds([134, 33.05])).toBe(false);
  });

  test('draws nothing from an area without room or without parts', () => {
    const sliver = square(133.000001, 33.000001, 0.000002);
    const { draw } = prepareArea({ type: 'Polygon', coordinates: [sliver] });
    expect(draw(randomStream(1))).toBeUndefined();
    expect(prepareArea({ type: 'MultiPolygon', coordinates: [] }).draw(randomStream(1))).toBe(
      undefined,
    );
  });
});
