import { expect, test } from 'vitest';
import {
  decodeRing,
  readPrefectureOutlines,
} from '../../../../scripts/lib/boundaries/prefecture-outlines.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { areaBounds, officeBounds } from '../../../../scripts/lib/geometry/area-bounds.ts';
import { findIslandMarks } from '../../../../scripts/lib/geometry/island-marks.ts';
import { outlineMap } from '../../../../scripts/lib/geometry/outline-map.ts';
import { DATA } from '../../../../scripts/lib/places.ts';

const tables = await readCanonicalTables(DATA);
const map = await outlineMap(
  new Map(tables.prefectures.map(({ nameEnglish, code }) => [nameEnglish, code])),
);

test('rings are zigzag differences in steps of 1/1024 degree', () => {
  expect(decodeRing('@@BA', [1024, 2048])).toEqual([
    [1, 2],
    [1 + 1 / 1024, 2 - 1 / 1024],
  ]);
});

test('the installed package has 47 prefectures as closed rings', async () => {
  const outlines = await readPrefectureOutlines();
  expect(outlines).toHaveLength(47);
  for (const { geometry } of outlines)
    for (const ring of geometry.coordinates.flat()) expect(ring[0]).toEqual(ring.at(-1));
});

test('without boundaries there are 47 prefectures, their borders, and no municipality', () => {
  expect(map.prefectures.map(({ code }) => code)).toEqual(
    tables.prefectures.map(({ code }) => code),
  );
  expect(map.municipalities).toEqual([]);
  expect(map.prefectureLines.arcs.length).toBeGreaterThan(30);
});

test('the northern territories are land of Hokkaido up to the east of Etorofu', () => {
  expect(map.northern.map(({ name }) => name)).toEqual(['北方領土']);
  const [hokkaido] = map.prefectures;
  if (hokkaido === undefined) throw new Error('no prefectures');
  const [, , east, north] = areaBounds(map.topology, hokkaido);
  expect([east, north]).toEqual([148.86, 45.53]);
});

test('Takeshima and the Senkaku Islands are marked where no outline has them', () => {
  const missing = findIslandMarks(map).filter(({ area }) => area === 0);
  expect(missing.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['竹島', '大正島（尖閣諸島）', '沖ノ鳥島']),
  );
});

test('bounds are rounded outwards, and an office alone has a box of 0.1 degrees', () => {
  expect(officeBounds([133.512, 33.504])).toEqual([133.46, 33.45, 133.57, 33.56]);
});
