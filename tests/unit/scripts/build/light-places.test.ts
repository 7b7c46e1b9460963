import { expect, test } from 'vitest';
import { lightPlaces } from '../../../../scripts/build/light-places.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';

const { municipalities } = await readCanonicalTables(DATA);

test('keys go over the border to what is in reach, and to nothing else', () => {
  const { code, longitude, latitude } = lightPlaces('01', municipalities);
  // 大間町 faces 函館市; 仙台市 is farther than 200 km from all of Hokkaido.
  expect(code).toContain('02423');
  expect(code).not.toContain('04100');
  expect(code.some((one) => one.startsWith('01'))).toBe(false);
  const row = code.indexOf('02423');
  expect([longitude[row], latitude[row]]).toEqual([14_090, 4_152]);
  expect(longitude).toHaveLength(code.length);
});

test('the distance is one on the ground: a degree of longitude is shorter in the north', () => {
  const place = (code: string, office: readonly [number, number]) =>
    ({ code, prefectureCode: code.slice(0, 2), office }) as (typeof municipalities)[number];
  const near = (latitude: number): readonly string[] =>
    lightPlaces('01', [place('01100', [140, latitude]), place('02201', [142.2, latitude])]).code;
  expect(near(44)).toEqual(['02201']);
  expect(near(30)).toEqual([]);
});
