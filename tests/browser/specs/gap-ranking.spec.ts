import { describe, expect } from 'vitest';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { test } from '../harness/browser-test.ts';

const ready = { timeout: 60_000 };
const region = gapJa.totals.label;
const { ranking } = gapJa;

describe('the ranking of gaps', () => {
  test('is weighed by the reader, kept in the link, and printed whole with its rule', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=weights/0.1.2&area=13');
    await expect.poll(() => get.text(region), ready).toContain('人');
    await expect.poll(() => get.shows(ranking.heading), ready).toBe(true);
    await stage.page.getByText(ranking.weights).click();
    const share = stage.page.getByRole('slider', { name: ranking.weightNames.share });
    expect(await share.inputValue()).toBe('1');
    await share.press('ArrowRight');
    await expect.poll(() => get.query()).toContain('weights/0.2.2');
    const table = await when.downloads(ranking.save);
    const csv = new TextDecoder().decode(table.bytes);
    const said = ranking.weighed([
      ranking.weight(ranking.weightNames.share, '2'),
      ranking.weight(ranking.weightNames.distance, '2'),
    ]);
    expect(csv).toContain(said);
    await when.clicksButton(ranking.print);
    const sheet = stage.page.getByRole('dialog');
    await expect.poll(() => sheet.innerText()).toContain(said);
    const text = await sheet.innerText();
    expect(text).toContain(ranking.rule);
    expect(text).toContain(gapJa.sample(115));
    // All 62 of Tokyo: its islands have no distance to a hub, and are listed apart.
    const ranked = await sheet.locator('tbody tr').count();
    const missing = Number(/順位を付けられない地域：(\d+)件/.exec(text)?.[1] ?? 0);
    expect(ranked + missing).toBe(62);
    expect(missing).toBeGreaterThan(0);
    expect(await get.accessibilityFaults()).toEqual([]);
    await stage.page.emulateMedia({ media: 'print' });
    expect(await stage.page.locator('#app').isVisible()).toBe(false);
    expect(await sheet.isVisible()).toBe(true);
  });

  test('refuses weights that are all 0, in words', async ({ when, get, stage }) => {
    await when.opens('?gap=on&area=39');
    await expect.poll(() => get.shows(ranking.heading), ready).toBe(true);
    await stage.page.getByText(ranking.weights).click();
    await stage.page.getByRole('slider', { name: ranking.weightNames.uncovered }).press('Home');
    await expect.poll(() => get.shows(gapJa.withheld.weights), ready).toBe(true);
  });
});
