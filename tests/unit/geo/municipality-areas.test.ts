import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areasOfGeojson, whereaboutsIn } from '../../../src/geo/municipality-areas.ts';

/** A square of a tenth of a degree with its south-western corner at a place. */
function square(west: number, south: number): Polygon {
  const [east, north] = [west + 0.1, south + 0.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const where = whereaboutsIn(
  new Map([
    ['39405', square(132.9, 33.3)],
    ['39402', square(133, 33.3)],
  ]),
);

test('tells inside, in another municipality, and in none', () => {
  expect(where([132.95, 33.35], '39405')).toEqual({ kind: 'inside' });
  expect(where([133.05, 33.35], '39405')).toEqual({ kind: 'elsewhere', code: '39402' });
  expect(where([132.95, 33.5], '39405')).toEqual({ kind: 'nowhere' });
  expect(where([133.05, 33.35], '13101')).toEqual({ kind: 'elsewhere', code: '39402' });
});

test('allows for simplified borders: 150 m beyond is inside, 300 m is not', () => {
  const degrees = (metres: number): number => metres / 1000 / 111.2;
  const east = (metres: number): number =>
    133 + degrees(metres) / Math.cos((33.35 * Math.PI) / 180);
  expect(where([east(150), 33.35], '39405')).toEqual({ kind: 'inside' });
  expect(where([east(300), 33.35], '39405')).toEqual({ kind: 'elsewhere', code: '39402' });
  expect(where([132.95, 33.3 - degrees(150)], '39405')).toEqual({ kind: 'inside' });
  expect(where([132.95, 33.3 - degrees(300)], '39405')).toEqual({ kind: 'nowhere' });
});

test('takes areas from the GeoJSON of an edition, and nothing else for it', () => {
  const features = [{ properties: { code: '39405' }, geometry: square(132.9, 33.3) }];
  expect([...areasOfGeojson({ features }).keys()]).toEqual(['39405']);
  expect(() => areasOfGeojson({})).toThrow(TypeError);
  expect(() => areasOfGeojson({ features: [{}] })).toThrow(TypeError);
});
