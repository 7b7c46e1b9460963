import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeUpAreas } from '../../browser/harness/made-up-areas.ts';

const places = fc
  .uniqueArray(
    fc.tuple(
      fc.double({ min: 123, max: 154, noNaN: true }),
      fc.double({ min: 20, max: 46, noNaN: true }),
    ),
    {
      minLength: 2,
      maxLength: 30,
      selector: ([longitude, latitude]) => `${longitude} ${latitude}`,
    },
  )
  .map((offices) =>
    offices.map((office, index) => ({ code: String(index).padStart(5, '0'), name: '町', office })),
  );

test('every area holds its own office, and no two areas meet', () => {
  fc.assert(
    fc.property(places, (all) => {
      const boxes = makeUpAreas(all).features.map(({ geometry: { coordinates } }) => {
        const [[west = NaN, south = NaN] = [], , [east = NaN, north = NaN] = []] =
          coordinates[0] ?? [];
        return { west, south, east, north };
      });
      boxes.forEach((box, index) => {
        const [longitude = NaN, latitude = NaN] = all[index]?.office ?? [];
        expect(longitude >= box.west && longitude <= box.east).toBe(true);
        expect(latitude >= box.south && latitude <= box.north).toBe(true);
        const meeting = boxes.filter(
          (other, place) =>
            place !== index &&
            other.west < box.east &&
            other.east > box.west &&
            other.south < box.north &&
            other.north > box.south,
        );
        expect(meeting).toEqual([]);
      });
    }),
  );
});

test('areas carry the code and the name, and are no wider than 18 km', () => {
  const [first] = makeUpAreas([
    { code: '39405', name: '檮原町', office: [132.93, 33.39] },
    { code: '39402', name: '佐川町', office: [133.29, 33.5] },
  ]).features;
  expect(first?.properties).toEqual({ code: '39405', name: '檮原町' });
  const [[west = NaN] = [], [east = NaN] = []] = first?.geometry.coordinates[0] ?? [];
  expect(east - west).toBeCloseTo(0.16, 10);
});
