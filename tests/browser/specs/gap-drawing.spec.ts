import { describe, expect } from 'vitest';
import { GAP_COLORS } from '../../../src/map/gap-colors.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { test } from '../harness/browser-test.ts';

const ready = { timeout: 60_000 };
const region = gapJa.totals.label;
const { surface } = gapJa.legend;

describe('the gap explorer as a picture', () => {
  test('colours the distance to the nearest hub, with its bands in words and in the link', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=on&area=39&layers=hub');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain('人');
    const [, , , , middle = '', far = ''] = GAP_COLORS.light.surface;
    expect((await get.mapColours())[far] ?? 0).toBe(0);
    await when.checks(gapJa.controls.surface);
    await expect.poll(() => get.query()).toContain('surface/bands');
    await expect.poll(async () => (await get.mapColours())[far] ?? 0, ready).toBeGreaterThan(0.01);
    expect((await get.mapColours())[middle] ?? 0).toBeGreaterThan(0.001);
    for (const words of [
      surface.heading,
      surface.band('', '1'),
      surface.band('16', ''),
      surface.note,
    ])
      expect(await get.shows(words)).toBe(true);
    // A longer way for the same straight line: more of the land is far.
    const before = (await get.mapColours())[far] ?? 0;
    await stage.page.getByText(gapJa.controls.more).click();
    await stage.page.getByRole('slider', { name: gapJa.controls.detour }).fill('2');
    await expect
      .poll(async () => (await get.mapColours())[far] ?? 0, ready)
      .toBeGreaterThan(before * 1.05);
    expect(await get.accessibilityFaults()).toEqual([]);
  });

  test('is drawn without WebGL: gaps, circles, distances, sites and the line', async ({
    when,
    get,
    given,
    stage,
  }) => {
    given.window({ without: ['webgl'] });
    await when.opens('?gap=surface/bands&area=39405&sites=133.2/33.4');
    await expect.poll(() => get.text(region), ready).toContain('人');
    const drawing = stage.page.locator('.drawing-map');
    const count = (selector: string): Promise<number> => drawing.locator(selector).count();
    await expect.poll(() => count('[data-kind="gap-ground"] circle'), ready).toBeGreaterThan(50);
    await expect.poll(() => count('image[href^="data:image/png"]'), ready).toBe(1);
    const gaps = await count('[data-kind="gapPoint"]');
    expect(gaps).toBeGreaterThan(10);
    expect(await drawing.locator('[data-kind="site"]').textContent()).toBe(gapJa.whatIf.name(1));
    expect(await count('line[stroke-dasharray]')).toBe(1);
    await stage.page.getByRole('slider', { name: gapJa.controls.distance }).press('End');
    await expect.poll(() => count('[data-kind="gapPoint"]')).toBeLessThan(gaps);
  });

  test('fills the cells of the equal-size map by share and by the nine classes', async ({
    when,
    get,
  }) => {
    await when.opens('?view=cells&gap=on&layers=none');
    await expect.poll(() => get.isMapReady(), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain('人');
    const worst = GAP_COLORS.light.share.at(-1) ?? '';
    await expect
      .poll(async () => (await get.mapColours())[worst] ?? 0, ready)
      .toBeGreaterThan(0.02);
    await when.checks(gapJa.controls.forms.bivariate);
    const most = GAP_COLORS.light.bivariate.at(-1) ?? '';
    await expect
      .poll(async () => (await get.mapColours())[most] ?? 0, ready)
      .toBeGreaterThan(0.005);
    expect((await get.mapColours())[worst] ?? 0).toBe(0);
  });
});
