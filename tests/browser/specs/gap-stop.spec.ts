import { describe, expect } from 'vitest';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { test } from '../harness/browser-test.ts';
import { holdWorkers, releaseWorkers } from '../harness/held-worker.ts';

const ready = { timeout: 60_000 };
const region = gapJa.totals.label;
const { next } = gapJa;

describe('heavy work of the gap explorer', () => {
  test('telling islands apart is stopped by its button, and taken up again', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { answersOf: ['load'] });
    await when.opens('?gap=on&area=39');
    await when.clicksButton(gapJa.cancel);
    await releaseWorkers(stage.page);
    await expect.poll(() => get.shows(next.cancelled), ready).toBe(true);
    expect(await get.accessibilityFaults()).toEqual([]);
    // Nothing is given out as a result meanwhile, and the page is not frozen.
    expect(await get.text()).not.toContain('人のうち');
    await when.clicksButton(gapJa.resume);
    await expect.poll(() => get.text(region), ready).toContain('人のうち');
  });

  test('making the practice mesh is stopped by its button: offices take its place', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { answersOf: ['practice'] });
    await when.opens('?data=exercise&gap=demand/mesh&area=39');
    await when.clicksButton(gapJa.cancel);
    await expect.poll(() => get.text(region), ready).toContain(gapJa.method.kinds.office);
    expect(get.query()).not.toContain('mesh');
  });

  test('looking for the next best sites is stopped by its button, and can begin again', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { beginsAtCancel: 'nextBest' });
    await when.opens('?data=exercise&gap=demand/mesh,next/20');
    await expect.poll(() => get.text(region), ready).toContain('人のうち');
    await when.clicksButton(next.start);
    await expect.poll(() => get.text(), ready).toContain(next.searching('').slice(0, 5));
    await when.clicksButton(gapJa.cancel);
    await expect.poll(() => get.shows(next.cancelled), ready).toBe(true);
    expect(await get.text()).not.toContain(next.take);
    await releaseWorkers(stage.page);
    expect(await get.text()).not.toContain(next.take);
    await when.clicksButton(next.start);
    await expect.poll(() => get.text(), ready).toContain(next.take);
  });

  test('that breaks off says so in words, and the next search works', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=none');
    await holdWorkers(stage.page, { diesAt: 'nextBest' });
    await when.opens('?gap=next/2');
    await expect.poll(() => get.text(region), ready).toContain('人のうち');
    await when.clicksButton(next.start);
    await expect.poll(() => get.shows(gapJa.withheld.failed('out of memory')), ready).toBe(true);
    expect(await get.accessibilityFaults()).toEqual([]);
    await releaseWorkers(stage.page);
    // A change of the limit starts another worker, and with it everything works again.
    await stage.page.getByLabel(gapJa.controls.distance, { exact: true }).first().focus();
    await when.presses('ArrowRight');
    await expect.poll(() => get.text(region), ready).toContain('4.5 km');
    await when.clicksButton(next.start);
    await expect.poll(() => get.text(), ready).toContain(next.take);
  });
});
