import { expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { holdBack } from '../harness/hold-back.ts';
import type { Stage } from '../harness/stage.ts';

/** Runs in the page: counts the programs that it has linked for WebGL. */
const COUNT_PROGRAMS = `{
  const { prototype } = WebGL2RenderingContext;
  const link = prototype.linkProgram;
  let linked = 0;
  prototype.linkProgram = function (program) {
    linked += 1;
    document.documentElement.dataset.linked = String(linked);
    link.call(this, program);
  };
}`;

/** From the next opening of the page on. */
async function countPrograms({ page }: Stage): Promise<() => Promise<number>> {
  await page.addInitScript(COUNT_PROGRAMS);
  return async () => Number(await page.locator('html').getAttribute('data-linked'));
}

test('what draws the map is compiled while its tiles are on their way, and nothing in its first frame', async ({
  when,
  get,
  stage,
}) => {
  await when.opens('about.html');
  const programs = await countPrograms(stage);
  const letThrough = await holdBack(stage.page, /\.pmtiles$/);
  await when.opens();
  // Background, clipping, fill, line, circle and letters at least; then none more for a while.
  await expect.poll(programs, { timeout: 30_000 }).toBeGreaterThanOrEqual(6);
  await expect
    .poll(
      async () => {
        const before = await programs();
        await stage.page.waitForTimeout(500);
        return (await programs()) - before;
      },
      { timeout: 30_000 },
    )
    .toBe(0);
  const ahead = await programs();
  expect(await get.isMapReady()).toBe(false);
  letThrough();
  await expect.poll(() => get.isMapReady(), { timeout: 30_000 }).toBe(true);
  expect(await programs()).toBe(ahead);
});
