import { describe, expect } from 'vitest';
import { GAP_COLORS } from '../../../src/map/gap-colors.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';

const ready = { timeout: 40_000 };

const region = gapJa.totals.label;

/** Persons beyond reach as the headline says them. */
function beyond(text: string): number {
  return Number(/([\d,]+)人/.exec(text)?.[1]?.replaceAll(',', ''));
}

describe('the gap explorer', () => {
  test('is not loaded before its layer is on', async ({ when, get, stage }) => {
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    const isOfGap = ({ path }: { path: string }): boolean =>
      /GapExplorer|gap-worker|prefectures\.geojson/.test(path);
    expect(get.requests().filter(isOfGap)).toEqual([]);
    await stage.page.getByRole('checkbox', { name: ja.layers.gap }).click();
    await expect.poll(() => get.text(region), ready).toContain('人');
    expect(get.query()).toContain('gap=on');
    expect(get.requests().some(isOfGap)).toBe(true);
  });

  test('says against which hubs it measures, how, and of when', async ({ when, get }) => {
    await when.opens('?gap=on');
    await expect.poll(() => get.text(region), ready).toContain(gapJa.sample(115));
    const text = await get.text(region);
    expect(text).toContain('道路の距離ではありません');
    expect(text).toContain('2020年10月1日');
    expect(text).toContain('2022年4月1日現在');
    expect(text).toContain('市区町村の役場（粗い）');
    // On the map itself and in its legend, too.
    expect(await get.text(ja.map.label)).toContain(gapJa.sample(115));
    expect(await get.accessibilityFaults()).toEqual([]);
  });

  test('follows the slider in totals, ranking, map and link', async ({ when, get, stage }) => {
    await when.opens('?gap=on');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain('人');
    const before = beyond(await get.text(region));
    const slider = stage.page.getByRole('slider', { name: gapJa.controls.distance });
    await slider.fill('30000');
    await expect.poll(async () => beyond(await get.text(region))).toBeLessThan(before);
    await expect.poll(() => get.query()).toContain('gap=km/30');
    await slider.press('Home');
    await expect.poll(() => get.query()).toContain('gap=km/0.5');
    await expect.poll(async () => beyond(await get.text(region))).toBeGreaterThan(before);
    const color = GAP_COLORS.light.share.at(-1) ?? '';
    await expect.poll(async () => (await get.mapColours())[color] ?? 0).toBeGreaterThan(0.001);
  });

  test('a hub that is tried out gains people, moves by arrow keys, and is in the link', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=on&area=23');
    await expect.poll(() => get.text(region), ready).toContain('人');
    const before = beyond(await get.text(region));
    await stage.page.getByLabel(gapJa.whatIf.type).fill('名古屋市');
    await stage.page.getByRole('button', { name: gapJa.whatIf.add, exact: true }).click();
    await expect.poll(() => get.query()).toMatch(/sites=136\.\d+\/35\.\d+/);
    await expect.poll(async () => beyond(await get.text(region))).toBe(before - 2_332_176);
    await expect.poll(() => get.shows(/公表値1,510箇所に仮の1箇所が加わると1,511箇所/)).toBe(true);
    const link = get.query();
    const mark = stage.page.getByRole('button', { name: gapJa.whatIf.move('仮1') });
    await mark.press('Shift+ArrowRight');
    await expect.poll(() => get.query()).not.toBe(link);
    await expect.poll(async () => beyond(await get.text(region))).toBe(before);
    await mark.press('Shift+ArrowLeft');
    await expect.poll(async () => beyond(await get.text(region))).toBe(before - 2_332_176);
    await stage.page.reload();
    await stage.untilLive();
    await expect.poll(() => get.text(region), ready).toContain('人');
    await expect.poll(async () => beyond(await get.text(region))).toBe(before - 2_332_176);
  });

  test('places a hub where the map is clicked, hollow and in a colour of its own', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=on&layers=none&area=39');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain('人');
    await when.clicksButton(gapJa.whatIf.mode);
    // The pointer turns into a cross when the map takes places.
    await expect
      .poll(() => stage.page.locator('.map-area').getAttribute('data-placing'))
      .toBe('true');
    await when.clicksMap(0.45, 0.45);
    await expect.poll(() => get.query()).toMatch(/sites=13[23]\.\d+\/33\.\d+/);
    await when.presses('Escape');
    await when.clicksMap(0.5, 0.5);
    expect(get.query().split('sites=')[1]).not.toContain(',');
    const { site } = GAP_COLORS.light;
    await expect.poll(async () => (await get.mapColours())[site] ?? 0).toBeGreaterThan(0.00001);
  });

  test('finds the next best sites and puts them into a proposal', async ({ when, get, stage }) => {
    await when.opens('?gap=next/3,where/area&area=39');
    await expect.poll(() => get.text(region), ready).toContain('人');
    await when.clicksButton(gapJa.next.start);
    await expect.poll(() => get.shows(/3箇所で、新たに[\d,]+人が圏内になります/), ready).toBe(true);
    await when.clicksButton(gapJa.next.take);
    await expect.poll(() => get.query().split('sites=')[1]?.split(',').length).toBe(3);
    await when.clicksButton(gapJa.proposal.open);
    await expect.poll(() => get.shows(gapJa.proposal.heading)).toBe(true);
    const csv = await when.downloads(gapJa.proposal.csv);
    const text = new TextDecoder().decode(csv.bytes);
    expect(text).toContain(gapJa.proposal.hypothetical);
    expect(text).toContain(gapJa.sample(115));
    const saved = await when.downloads(gapJa.proposal.geojson);
    const { features } = JSON.parse(new TextDecoder().decode(saved.bytes)) as {
      features: readonly { geometry: { type: string } }[];
    };
    expect(features.map(({ geometry }) => geometry.type)).toEqual(
      Array.from({ length: 3 }, () => ['Point', 'Polygon']).flat(),
    );
    await stage.page.emulateMedia({ media: 'print' });
    expect(await stage.page.locator('#app').isVisible()).toBe(false);
    expect(await get.shows(gapJa.proposal.heading)).toBe(true);
  });

  test('withholds a result without hubs that qualify, and without any', async ({
    when,
    get,
    given,
  }) => {
    given.site({ missing: [/hubs\.published\.json$/] });
    given.fault(/hubs\.published\.json/);
    await when.opens('?gap=on');
    await expect.poll(() => get.shows(gapJa.withheld.noHubs), ready).toBe(true);
  });

  test('counts the practice mesh as practice', async ({ when, get }) => {
    await when.opens('?data=exercise&gap=demand/mesh&area=39');
    await expect
      .poll(() => get.text(region), { timeout: 80_000 })
      .toContain('演習用（架空）の1kmメッシュ');
    expect(await get.text(region)).toContain(gapJa.practiceNote(1408));
    // The mesh adds up to the census of the prefecture.
    expect(await get.text(region)).toContain('691,527人のうち');
  });
});
