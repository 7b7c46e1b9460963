import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';

describe('a link', () => {
  test('opens the view it was copied from', async ({ when, get }) => {
    const link =
      'v=1&area=39405&layers=hub,municipality&measure=population-2020&classes=7&year=2021';
    await when.opens(`?${link}`);
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
    expect(await get.year()).toBe(2021);
    expect(await get.isLayerOn('municipality')).toBe(true);
    expect(await get.isLayerOn('depopulation')).toBe(false);
    expect(get.query()).toBe(link);
  });

  test('is followed back and forward by the browser', async ({ when, get }) => {
    await when.opens();
    await when.searches('ゆすはら');
    await expect.poll(() => get.searchResults()).not.toHaveLength(0);
    await when.picksResult('檮原町');
    await expect.poll(() => get.query()).toContain('area=39405');
    await when.goesBack();
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole]);
    await when.goesForward();
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
  });

  test('with wrong parts falls back and says what was ignored', async ({ when, get }) => {
    await when.opens('?year=1999&area=39999&measure=happiness&colour=red');
    await expect.poll(() => get.shows(ja.notices.ignored)).toBe(true);
    const text = await get.text(ja.notices.heading);
    expect(text).toContain('1999');
    expect(text).toContain(ja.notices.unknownArea('39999'));
    expect(text).toContain(ja.notices.unknownMeasure('happiness'));
    expect(text).toContain(ja.notices.ignoredUnknown('colour'));
    expect(await get.breadcrumb()).toEqual([ja.map.whole]);
  });

  test('to a hub that is not in the data says so', async ({ when, get }) => {
    await when.opens('?area=39405&hub=nobody-knows');
    await expect
      .poll(() => get.text(ja.notices.heading))
      .toContain(ja.notices.unknownHub('nobody-knows'));
    expect(await get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
  });

  test('to a town of former years shows the municipality of today, and says so', async ({
    when,
    get,
  }) => {
    await when.opens('?v=1&area=40305');
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '福岡県', '那珂川市']);
    const text = await get.text(ja.notices.heading);
    expect(text).toContain(ja.notices.renewedArea('40305', '40231', 2018));
    expect(text).not.toContain(ja.notices.ignored);
  });

  test('of a later version is read as far as it can be', async ({ when, get }) => {
    await when.opens('?v=9&area=39');
    await expect.poll(() => get.shows(ja.notices.ignored)).toBe(true);
    expect(await get.breadcrumb()).toEqual([ja.map.whole, '高知県']);
  });

  test('opens the page in English', async ({ when, get }) => {
    await when.opens('?lang=en&area=39');
    await expect.poll(() => get.text()).toContain('Depopulation');
    expect(await get.title()).not.toContain('小さな拠点');
  });
});
