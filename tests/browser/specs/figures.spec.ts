import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';

const {
  hubs,
  rmos,
  hubs_with_rmo_share: share,
} = {
  hubs: '小さな拠点',
  rmos: '地域運営組織',
  hubs_with_rmo_share: '地域運営組織のある拠点の割合',
};

describe('the gauges', () => {
  test('say value, target and per cent of FY2022', async ({ when, get }) => {
    await when.opens();
    await expect.poll(() => get.gauge(hubs)).toMatchObject({ value: 1510 });
    expect((await get.gauge(hubs)).words).toContain('83.9');
    expect((await get.gauge(rmos)).words).toContain('103.0');
    expect((await get.gauge(share)).words).toContain('85.2');
  });

  test.for([
    ['', 900],
    ['?lang=en', 900],
    ['?data=exercise', 900],
    ['?year=2018', 900],
    ['?data=exercise&lang=en', 900],
    ['', 660],
  ] as const)(
    'stand in sight with figure and bar, all three, on a screen of 1440 pixels (%s, %s high)',
    async ([query, height], { given, when, stage }) => {
      given.window({ viewport: { width: 1440, height } });
      await when.opens(query);
      const bars = stage.page.locator('.gauge-track');
      await expect.poll(() => bars.count()).toBe(3);
      const panel = await stage.page.locator('.right-panel').boundingBox();
      for (const bar of await bars.all()) {
        const box = await bar.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(
          (panel?.y ?? 0) + (panel?.height ?? 0),
        );
      }
    },
  );

  test('follow the survey year', async ({ when, get }) => {
    await when.opens();
    await expect.poll(() => get.gauge(hubs)).toMatchObject({ value: 1510 });
    await when.movesYearTo(2020);
    await expect.poll(() => get.gauge(hubs)).toMatchObject({ value: 1267 });
    await expect.poll(() => get.query()).toContain('year=2020');
  });
});

describe('the year', () => {
  test('changes the classes of depopulation', async ({ when, get }) => {
    await when.opens();
    await expect.poll(() => get.shows('713')).toBe(true);
    await when.movesYearTo(2021);
    await expect.poll(() => get.shows('650')).toBe(true);
  });

  test('without a list says so instead of showing classes', async ({ when, get }) => {
    await when.opens('?year=2018');
    const words = ja.depopulation.unavailable(2018, ['2021年4月1日', '2022年4月1日']);
    await expect.poll(() => get.shows(words)).toBe(true);
  });
});

describe('the classes', () => {
  test('of the reader begin as those shown', async ({ when, get, stage }) => {
    await when.opens('?layers=municipality&measure=ageing-2020&method=rounded');
    await expect.poll(() => get.shows('25.0％未満')).toBe(true);
    await stage.page.getByText(ja.legend.settings).click();
    await when.chooses(ja.legend.method, ja.legend.methods.manual);
    await expect.poll(() => get.query()).toContain('breaks=25,30,35,40');
    expect(await get.shows('25.0％未満')).toBe(true);
    expect(await get.shows(ja.legend.everything)).toBe(false);
  });
});

describe('the search', () => {
  const found = [
    ['ゆすはら', '檮原町'],
    ['yusuhara', '檮原町'],
    ['梼原', '檮原町'],
    ['394050', '檮原町'],
    ['篠山市', '丹波篠山市'],
    // From before 2010: their list loads when nothing of today bears the name, or at a pause.
    ['鏡村', '旧・鏡村'],
    ['かがみむら', '旧・鏡村'],
    ['清水市', '旧・清水市'],
    ['大野町', '旧・大野町'],
  ] as const;

  test.for(found)('finds by %s the place %s', async ([query, name], { when, get }) => {
    await when.opens();
    await when.searches(query);
    await expect.poll(() => get.searchResults()).toContainEqual(expect.stringContaining(name));
  });

  test('tells the four 池田町 apart', async ({ when, get }) => {
    await when.opens();
    await when.searches('池田町');
    await expect
      .poll(async () => (await get.searchResults()).slice(0, 4).join())
      .toMatch(/北海道.*福井県.*長野県.*岐阜県/s);
  });

  test('opens what is picked', async ({ when, get }) => {
    await when.opens();
    await when.searches('ゆすはら');
    await expect.poll(() => get.searchResults()).not.toHaveLength(0);
    await when.picksResult('檮原町');
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
    await expect.poll(() => get.shows('3,307人')).toBe(true);
  });
});

describe('the table', () => {
  test('sorts by a column, absent figures last', async ({ when, get }) => {
    await when.opens('?view=table');
    await expect.poll(() => get.tableRows(1)).not.toHaveLength(0);
    await when.sortsTableBy('人口（2020年）');
    await expect.poll(async () => (await get.tableRows(1))[0]?.[0]).toContain('横浜市');
    await when.sortsTableBy('人口（2020年）');
    await expect.poll(async () => (await get.tableRows(1))[0]?.[0]).toContain('双葉町');
    await expect.poll(() => get.query()).toContain('sort=population-2020');
  });

  test('lists one prefecture when one is open, and filters by class', async ({ when, get }) => {
    await when.opens('?view=table&area=39');
    await expect.poll(() => get.caption()).toContain('34');
    await when.chooses(ja.table.filter, ja.table.filters.full);
    await expect.poll(() => get.caption()).toContain('26');
  });

  test('is saved for Excel and for GIS', async ({ when, get }) => {
    await when.opens('?view=table&area=39');
    await expect.poll(() => get.tableRows(1)).not.toHaveLength(0);
    const csv = await when.downloads(ja.download.csv);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString('utf8')).toContain('394050,高知県,檮原町,全部過疎');
    const shiftJis = await when.downloads(ja.download.csvShiftJis);
    expect(new TextDecoder('shift_jis').decode(shiftJis.bytes)).toContain('高知県,檮原町');
    const geojson = await when.downloads(ja.download.geojson);
    const { features, citation } = JSON.parse(geojson.bytes.toString('utf8'));
    expect(features).toHaveLength(34);
    expect(citation.sources.join()).toContain('総務省');
    expect(features[0].geometry.type).toBe('Point');
    expect(citation.geometry).toBe(ja.download.offices);
  });
});

describe('a measure of hubs', () => {
  test('says how few of all are loaded', async ({ when, get }) => {
    await when.opens('?layers=prefecture&measure=hubs');
    const part = ja.summary.sample(ja.layers.loaded(115, 1510, ja.units.places));
    await expect.poll(() => get.shows(part)).toBe(true);
  });

  test('of practice data is marked in its tooltip and its sentence', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?data=exercise&layers=prefecture&measure=hubs');
    await expect.poll(() => get.isMapReady(), { timeout: 40_000 }).toBe(true);
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    const tooltip = stage.page.locator('.tooltip');
    await expect.poll(() => tooltip.innerText()).toContain('北海道');
    expect(await tooltip.innerText()).toContain(ja.dataset.exerciseMark);
    const sentence = await stage.page.locator('.summary-line').innerText();
    expect(sentence).toContain(ja.dataset.exerciseMark);
  });
});

describe('practice data', () => {
  test('keeps its map through every change of the view', async ({ when, get, stage }) => {
    await when.opens('?data=exercise');
    await expect.poll(() => get.isMapReady(), { timeout: 40_000 }).toBe(true);
    const canvas = await stage.page.locator('canvas.maplibregl-canvas').elementHandle();
    await when.togglesLayer('rmo');
    await expect.poll(() => get.query()).toContain('rmo');
    await when.movesYearTo(2021);
    await expect.poll(() => get.gauge(hubs)).toMatchObject({ value: 1408 });
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('is named wherever it shows', async ({ when, get, stage }) => {
    await when.opens('?data=exercise&area=39405&view=table');
    await expect.poll(() => get.shows(ja.dataset.exerciseBand)).toBe(true);
    await expect.poll(() => get.text()).toContain(ja.table.hubsExercise);
    await expect
      .poll(() => stage.page.title())
      .toBe(`${ja.dataset.exerciseMark} | ${ja.site.title}`);
    const csv = await when.downloads(ja.download.csv);
    expect(csv.name).toContain('EXERCISE');
    expect(csv.bytes.toString('utf8')).toContain(ja.dataset.exerciseMark);
  });
});
