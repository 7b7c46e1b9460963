import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { corrupted } from '../harness/changed-files.ts';

const ready = { timeout: 40_000 };
const hubsGauge = '小さな拠点';

describe('figures that cannot be verified are never shown', () => {
  test('unknown edition', async ({ when, get }) => {
    await when.opens('?edition=1999-01-01');
    await expect
      .poll(() => get.announcements())
      .toContainEqual(expect.stringContaining('1999-01-01'));
    await when.clicksButton(ja.errors.openNewest);
    await expect.poll(() => get.gauge(hubsGauge)).toMatchObject({ value: 1510 });
  });

  test('no manifest', async ({ given, when, get }) => {
    given.site({ missing: [/manifest\.json$/] });
    given.fault(/404/);
    await when.opens();
    await expect
      .poll(() => get.announcements())
      .toContainEqual(expect.stringContaining('manifest.json'));
  });

  test('a table that does not match the manifest', async ({ given, when, get }) => {
    given.site({
      changes: [
        {
          path: /tables\/figures-core\.json$/,
          change: (bytes) => bytes.toString('utf8').replace('1973395', '9973395'),
        },
      ],
    });
    await when.opens();
    await expect
      .poll(() => get.announcements())
      .toContainEqual(expect.stringMatching(/figures-core\.json.*目録と一致しません/s));
  });

  test('a table that is missing leaves the rest of the page', async ({ given, when, get }) => {
    given.site({ missing: [/hubs\.published\.json$/] });
    given.fault(/404/);
    await when.opens();
    await expect.poll(() => get.text(ja.notices.heading), ready).toContain('hubs.published.json');
    expect(await get.shows(ja.layers.notLoaded)).toBe(true);
    expect(await get.gauge(hubsGauge)).toMatchObject({ value: 1510 });
  });
});

test('without the places of its cells the equal-size map says so and the map stands in', async ({
  given,
  when,
  get,
}) => {
  given.site({ missing: [/tables\/cells\.json$/] });
  given.fault(/404/);
  await when.opens('?view=cells');
  await expect.poll(() => get.text(ja.notices.heading), ready).toContain('tables/cells.json');
  expect(await get.shows(ja.map.cellsNote)).toBe(false);
  expect(await get.shows(ja.map.dotsNote)).toBe(true);
});

describe('the map in trouble', () => {
  test('a missing archive leaves the drawing, the figures and the table', async ({
    given,
    when,
    get,
  }) => {
    given.site({ missing: [/\.pmtiles$/] });
    given.fault(/404/);
    await when.opens();
    await expect.poll(() => get.shows(ja.map.tilesFailed), ready).toBe(true);
    expect(await get.gauge(hubsGauge)).toMatchObject({ value: 1510 });
  });

  test('a corrupt archive does so too', async ({ given, when, get }) => {
    given.site({ changes: [corrupted(/\.pmtiles$/)] });
    await when.opens();
    await expect.poll(() => get.shows(ja.map.tilesFailed), ready).toBe(true);
  });

  test('a server without Range requests serves the map whole', async ({ given, when, get }) => {
    given.site({ ranges: false });
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    const whole = get.requests().filter(({ path }) => path.endsWith('.pmtiles'));
    expect(whole.map(({ status }) => status)).toContain(200);
  });

  test('without WebGL areas are drawn, pointed at and chosen as SVG', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.window({ without: ['webgl'] });
    await when.opens();
    await expect.poll(() => get.shows(ja.map.noWebgl), ready).toBe(true);
    await stage.page
      .locator('.drawing-map [data-code="01"], .drawing-map [data-code^="01"]')
      .first()
      .click();
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '北海道']);
    // Nothing waits for a map that will not come.
    await expect.poll(() => stage.page.workers().map((worker) => worker.url())).toEqual([]);
  });

  test('a base map that cannot be reached says so and stays off', async ({ given, when, get }) => {
    given.fault(/cyberjapandata/);
    given.fault(/ERR_NAME_NOT_RESOLVED|Failed to/);
    await when.opens('?base=pale');
    await expect.poll(() => get.shows(ja.map.offlineBase), ready).toBe(true);
  });

  test('after the network is gone the page goes on', async ({ when, get }) => {
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    // The last file of a plain visit; what no link asked for stays on the server.
    await expect
      .poll(() => get.requests().some(({ path }) => path.endsWith('figures-census.json')), ready)
      .toBe(true);
    await when.losesNetwork();
    await when.togglesLayer('rmo');
    await when.movesYearTo(2021);
    await expect.poll(() => get.gauge(hubsGauge)).toMatchObject({ value: 1408 });
  });
});

test('the page stands when the browser refuses storage, and says so', async ({
  given,
  when,
  get,
}) => {
  given.window({ without: ['storage'] });
  await when.opens();
  await expect.poll(() => get.text(ja.notices.heading), ready).toContain(ja.notices.storageRefused);
  await expect.poll(() => get.isMapReady(), ready).toBe(true);
});

test('the page works from any sub-path', async ({ given, when, get }) => {
  given.site({ base: '/policy/maps/kyoten/' });
  await when.opens();
  await expect.poll(() => get.isMapReady(), ready).toBe(true);
});

test('without script the nation and the prefectures are there', async ({ given, when, get }) => {
  given.window({ javaScriptEnabled: false });
  await when.opens();
  expect(await get.text()).toContain('1,510');
  expect(await get.text()).toContain('高知県');
  // The build's own lack of storage is nobody's.
  expect(await get.text()).not.toContain(ja.notices.storageRefused);
});

test.for([1280, 375])(
  'without script nothing stands in the page of %i pixels that only script can do',
  async (width, { given, when, stage }) => {
    given.window({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await when.opens();
    const { page } = stage;
    for (const control of await page.locator('button, select, input').all())
      expect(await control.isVisible(), await control.evaluate((one) => one.outerHTML)).toBe(false);
    // The map is a picture with a name: no key works on it.
    expect(await page.locator('.map-area[tabindex], [role=application]').count()).toBe(0);
    await page.getByRole('img', { name: ja.map.staticAlt(ja.site.title) }).waitFor();
    // What the controls stood beside is there, and nothing lies over the picture's own words.
    await page.getByText(ja.layers.depopulation).first().waitFor();
    const [picture, notes] = await Promise.all(
      ['.map-pane img', '.map-notes'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((picture?.y ?? Infinity) + (picture?.height ?? 0)).toBeLessThanOrEqual(
      (notes?.y ?? 0) + 1,
    );
  },
);

test('nothing scrolls sideways at 320 pixels', async ({ given, when, get }) => {
  given.window({ viewport: { width: 320, height: 640 } });
  await when.opens();
  await expect.poll(() => get.isMapReady(), ready).toBe(true);
  expect(await get.sidewaysScroll()).toBe(0);
});

test.for([
  ['a phone', 375],
  ['a tablet', 768],
] as const)(
  'on %s nothing but its own buttons and the mark lies on the map',
  async ([, width], { given, when, get, stage }) => {
    given.window({ viewport: { width, height: 800 } });
    await when.opens('?data=exercise&layers=nothing-of-the-kind');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    const boxes = (selector: string): Promise<DOMRectReadOnly[]> =>
      stage.page
        .locator(selector)
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    const [map] = await boxes('.map-area');
    const below = await boxes('.map-notes p, .map-credit');
    expect(below.length).toBeGreaterThan(1);
    for (const { top } of below) expect(top).toBeGreaterThanOrEqual(map?.bottom ?? Infinity);
    const inside = await boxes('.zoom-buttons, .map-notes strong, .notices > button');
    expect(inside).toHaveLength(3);
    for (const { left, right } of inside) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    const [buttons] = await boxes('.zoom-buttons');
    expect(buttons?.bottom).toBeLessThanOrEqual(map?.bottom ?? 0);
  },
);
