import { describe, expect } from 'vitest';
import { PALETTES } from '../../../src/map/palette.ts';
import { LAYERS } from '../../../src/state/view-state.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { holdBack } from '../harness/hold-back.ts';
import { countColours } from '../harness/screenshot.ts';

const ready = { timeout: 40_000 };

describe('the map', () => {
  test('draws municipalities in the colours of their class, and the hubs', async ({
    when,
    get,
  }) => {
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    const colours = await get.mapColours();
    expect(colours[PALETTES.light.depopulation.full.color] ?? 0).toBeGreaterThan(0.001);
    expect(colours[PALETTES.light.hub] ?? 0).toBeGreaterThan(0.0005);
  });

  test('compiles its programs while its tiles are read, and none that it does not draw with', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('about.html');
    const letThrough = await holdBack(stage.page, /japan\.pmtiles/);
    await stage.page.addInitScript(() => {
      const linked: WebGLProgram[] = [];
      const used = new Set<WebGLProgram>();
      const { prototype } = WebGL2RenderingContext;
      const [link, use]: unknown[] = ['linkProgram', 'useProgram'].map((name) =>
        Reflect.get(prototype, name),
      );
      if (typeof link !== 'function' || typeof use !== 'function') return;
      prototype.linkProgram = function note(program): void {
        linked.push(program);
        Reflect.apply(link, this, [program]);
      };
      prototype.useProgram = function note(program): void {
        if (program !== null) used.add(program);
        Reflect.apply(use, this, [program]);
      };
      Reflect.set(window, 'programs', () => [linked.length, used.size]);
    });
    const programs = () =>
      stage.page.evaluate(() => (Reflect.get(window, 'programs') as () => number[])());
    await when.opens();
    // Sea, stencil, areas, lines, hubs, dots, names: all there are before there is a tile.
    await expect.poll(async () => (await programs())[0], ready).toBe(7);
    expect(await get.isMapReady()).toBe(false);
    letThrough();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    expect(await programs()).toEqual([7, 7]);
  });

  test('keeps the picture of the first view, drawn once, until it is there itself', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('about.html');
    // Tables wait for the picture, which a fast network would bring after them; the library for this test.
    const isCopied = stage.page.waitForEvent('console', (message) => message.text() === 'copied');
    await stage.page.addInitScript(() => {
      const { prototype } = CanvasRenderingContext2D;
      const read: unknown = Reflect.get(prototype, 'getImageData');
      if (typeof read !== 'function') return;
      prototype.getImageData = function say(...place): ImageData {
        console.log('copied');
        return Reflect.apply(read, this, place) as ImageData;
      };
    });
    await stage.page.route(/\/data\/index\.json/, async (route) => {
      await isCopied;
      await route.continue();
    });
    const letThrough = await holdBack(stage.page, /map-controller/);
    await when.opens();
    const copy = stage.page.locator('#app .map-still canvas');
    await copy.waitFor();
    expect(await stage.page.locator('#first-view').count()).toBe(0);
    const colours = await countColours(stage.page, await copy.screenshot());
    // Of a small dot few pixels have its pure colour; of another picture none has.
    expect(colours[PALETTES.light.depopulation.full.color] ?? 0).toBeGreaterThan(0.00005);
    letThrough();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await copy.waitFor({ state: 'detached' });
  });

  test('shows and hides each layer', async ({ when, get }) => {
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    for (const layer of LAYERS) {
      const before = await get.isLayerOn(layer);
      await when.togglesLayer(layer);
      expect(await get.isLayerOn(layer)).toBe(!before);
    }
    await expect.poll(() => get.query()).toContain('layers=');
  });

  test('loses the orange of the hubs when their layer is off', async ({ when, get }) => {
    await when.opens('?layers=depopulation');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    expect((await get.mapColours())[PALETTES.light.hub]).toBeUndefined();
  });

  test('opens the prefecture, then the municipality that is clicked', async ({ when, get }) => {
    // The middle of the prefecture with the fewest municipalities, filled by class.
    await when.opens('?layers=prefecture&measure=population-2020');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await when.clicksMap(0.74, 0.14);
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '北海道']);
    await when.presses('Escape');
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole]);
  });

  test('says what lies under the pointer', async ({ when, get }) => {
    await when.opens('?layers=prefecture&measure=population-2020');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await when.pointsAtMap(0.74, 0.14);
    await expect.poll(() => get.shows('5,224,614人')).toBe(true);
  });

  test('goes by arrow keys, Enter and Escape from one tab stop', async ({ when, get, stage }) => {
    await when.opens();
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    await expect.poll(() => get.announcements()).toContainEqual(expect.stringContaining('北海道'));
    await when.presses('ArrowDown');
    await expect.poll(() => get.announcements()).toContainEqual(expect.stringContaining('青森県'));
    await when.presses('Enter');
    await expect.poll(() => get.query()).toContain('area=02');
    await when.presses('Escape');
    await expect.poll(() => get.query()).not.toContain('area=');
  });
});

describe('the equal-size map', () => {
  test('is drawn in the same classes and keeps the selection', async ({ when, get }) => {
    await when.opens('?area=39');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await when.choosesView('cells');
    await expect.poll(() => get.shows(ja.map.cellsNote)).toBe(true);
    await expect
      .poll(
        async () => (await get.mapColours())[PALETTES.light.depopulation.full.color] ?? 0,
        ready,
      )
      .toBeGreaterThan(0.05);
    expect(await get.breadcrumb()).toEqual([ja.map.whole, '高知県']);
  });

  test('stays beside the table when that opens, and when it closes', async ({ when, get }) => {
    await when.opens('?area=39&view=cells');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await when.choosesView('table');
    await expect.poll(() => get.caption()).toContain('34');
    await expect.poll(() => get.shows(ja.map.cellsNote)).toBe(true);
    await expect.poll(() => get.query()).toContain('view=cells-table');
    await when.reloads();
    await expect.poll(() => get.caption()).toContain('34');
    await expect.poll(() => get.shows(ja.map.cellsNote)).toBe(true);
    await when.clicksButton(ja.table.close);
    await expect.poll(() => get.query()).toContain('view=cells&');
    await expect.poll(() => get.shows(ja.map.cellsNote)).toBe(true);
  });
});
