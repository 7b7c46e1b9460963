import { describe, expect } from 'vitest';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { officeOf } from '../harness/canonical-rows.ts';
import type { Stage } from '../harness/stage.ts';

const ready = { timeout: 40_000 };
const region = gapJa.totals.label;

/** Metres of the great circle, by the haversine formula and the mean radius of the earth. */
function metresBetween(one: LongitudeLatitude, other: LongitudeLatitude): number {
  const [a, b, c, d] = [...one, ...other].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const half = Math.sin((d - b) / 2) ** 2 + Math.cos(b) * Math.cos(d) * Math.sin((c - a) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

/** The hub nearest to an office, by looking at every hub that is published. */
async function nearestTo(stage: Stage, code: string): Promise<{ name: string; km: string }> {
  const { hubs } = (await stage.page.evaluate(async () => {
    const index: { editions: { edition: string }[] } = await (
      await fetch('data/index.json')
    ).json();
    const [newest] = index.editions;
    return (await fetch(`data/${newest?.edition}/tables/hubs.published.json`)).json();
  })) as { hubs: { name: string; position: LongitudeLatitude }[] };
  const office = officeOf(code);
  const [nearest] = hubs
    .map(({ name, position }) => ({ name, metres: metresBetween(office, position) }))
    .toSorted((one, other) => one.metres - other.metres);
  if (nearest === undefined) throw new Error('no hubs');
  return { name: nearest.name, km: `${(nearest.metres / 1000).toFixed(1)} km` };
}

describe('the nearest hub', () => {
  const own = gapJa.tooltip.selected;

  test('of a point that is clicked is named with its distance, at the end of a line', async ({
    when,
    get,
    stage,
  }) => {
    const [longitude, latitude] = officeOf('39201');
    await when.opens(`?gap=on&layers=none&area=39&at=10/${latitude}/${longitude}`);
    await expect.poll(() => get.text(region), ready).toContain('人');
    await expect.poll(() => get.text(own)).toContain(gapJa.tooltip.selectNote);
    const { name, km } = await nearestTo(stage, '39201');
    await expect
      .poll(async () => {
        await when.clicksMap();
        return get.text(own);
      }, ready)
      .toContain(gapJa.tooltip.nearest(name, km));
    expect(await get.text(own)).toContain('高知県 高知市');
    expect(await stage.page.locator('.tooltip').first().innerText()).toContain(name);
    // The click chose a point, and not another area.
    expect(get.query()).toContain('area=39&');
  });

  test('of a municipality that is chosen with keys is the same', async ({ when, get, stage }) => {
    await when.opens('?gap=on&layers=none&area=39');
    await expect.poll(() => get.text(region), ready).toContain('人');
    const map = stage.page.getByRole('application', { name: ja.map.label });
    await map.focus();
    await when.presses('ArrowRight');
    await when.presses('Enter');
    await expect.poll(() => get.query()).toMatch(/area=39\d{3}/);
    const code = /area=(\d{5})/.exec(get.query())?.[1] ?? '';
    const { name, km } = await nearestTo(stage, code);
    await expect.poll(() => get.text(own)).toContain(gapJa.tooltip.nearest(name, km));
    // Spoken where the keyboard stands, too.
    await expect
      .poll(() => map.getByRole('status').innerText())
      .toContain(gapJa.tooltip.nearest(name, km));
  });
});
