import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { PALETTES } from '../../../src/map/palette.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';

/*
 * With boundaries imported. A fresh clone has none: the edition opened here is
 * built from made-up squares around the offices, as a folder of plain tiles.
 */
const DATA_WITH_AREAS = 'test-results/data-with-areas';
const ready = { timeout: 40_000 };

test('an edition with areas has been built', () => {
  expect(existsSync(DATA_WITH_AREAS), 'npm test -- "data with areas" builds it').toBe(true);
});

describe('with areas of municipalities', () => {
  test('the map is filled from plain tiles, and no archive is asked for', async ({
    given,
    when,
    get,
  }) => {
    given.site({ overlays: { data: DATA_WITH_AREAS } });
    await when.opens('?layers=depopulation&at=9/33.39/132.93');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    const share = (await get.mapColours())[PALETTES.light.depopulation.full.color] ?? 0;
    expect(share).toBeGreaterThan(0.02);
    const paths = get.requests().map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.mvt')).length).toBeGreaterThan(0);
    expect(paths.filter((path) => path.endsWith('.pmtiles'))).toEqual([]);
    expect(await get.shows(ja.map.dotsNote)).toBe(false);
  });

  test('a click anywhere in an area opens its municipality', async ({ given, when, get }) => {
    given.site({ overlays: { data: DATA_WITH_AREAS } });
    // 檮原町, a little off its office, which would be hit as a dot.
    await when.opens('?layers=depopulation&area=39&at=11/33.42/132.96');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await when.clicksMap();
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
  });

  test('the table is saved for GIS with the areas', async ({ given, when, get }) => {
    given.site({ overlays: { data: DATA_WITH_AREAS } });
    await when.opens('?view=table&area=39');
    await expect.poll(() => get.tableRows(1)).not.toHaveLength(0);
    const { bytes } = await when.downloads(ja.download.geojson);
    const { features, citation } = JSON.parse(bytes.toString('utf8'));
    expect(features).toHaveLength(34);
    expect(features[0].geometry.type).toBe('MultiPolygon');
    expect(features[0].properties).toMatchObject({ code: '39201', name: '高知市' });
    expect(citation.geometry).toBe(ja.download.areas);
    const { bytes: readme } = await when.downloads(ja.download.readme);
    expect(readme.toString('utf8')).toContain(ja.download.areas);
  });
});
