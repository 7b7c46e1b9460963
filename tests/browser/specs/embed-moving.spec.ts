import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

/** A frame on a page of another site, with a page's height of text before it. */
const openFarDown = (stage: Stage) =>
  openHostPage(stage, ({ map }) =>
    hostHtml(
      `<p>${'本文<br>'.repeat(200)}</p><iframe title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html"></iframe>`,
    ),
  );

const isReady = async (stage: Stage): Promise<void> => {
  await stage.page
    .frameLocator('iframe')
    .locator('#embed[data-map=ready]')
    .waitFor({ state: 'attached', timeout: 40_000 });
};

describe('the moving map of a frame', () => {
  test('comes when the frame is in sight, and not before', async ({ stage, get }) => {
    await openFarDown(stage);
    const frame = stage.page.frameLocator('iframe');
    // Its script has run: the drawing takes keys.
    await frame.locator('.embed-keys').waitFor();
    await stage.page.waitForLoadState('networkidle');
    const library = () =>
      get.requests().filter(({ path }) => /map-controller|\.pmtiles/.test(path));
    expect(library()).toEqual([]);
    await stage.page.locator('iframe').scrollIntoViewIfNeeded();
    await isReady(stage);
    expect(library().length).toBeGreaterThan(0);
  });

  test('leaves the wheel to the page around it, and says how it zooms', async ({ stage }) => {
    await openFarDown(stage);
    await stage.page.locator('iframe').scrollIntoViewIfNeeded();
    await isReady(stage);
    const box = await stage.page.frameLocator('iframe').locator('.map-area').boundingBox();
    if (box === null) throw new Error('the map has no box');
    await stage.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const before = await stage.page.evaluate(() => scrollY);
    await stage.page.mouse.wheel(0, -300);
    await expect.poll(() => stage.page.evaluate(() => scrollY)).toBeLessThan(before);
    await stage.page
      .frameLocator('iframe')
      .getByText(ja.mapLibre['CooperativeGesturesHandler.WindowsHelpText'])
      .first()
      .waitFor({ state: 'attached' });
  });

  test('keeps to the room of its drawing on a telephone, and covers none of the words below', async ({
    stage,
  }) => {
    await stage.open('embed.html?v=1&area=39');
    await stage.page.setViewportSize({ width: 375, height: 700 });
    await stage.page
      .locator('#embed[data-map=ready]')
      .waitFor({ state: 'attached', timeout: 40_000 });
    const bottomOf = (selector: string): Promise<number> =>
      stage.page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottomOf('.embed-live .map-credit')).toBeLessThanOrEqual(
      await bottomOf('.embed-map'),
    );
  });

  test('is the equal-size map where the link has the table beside it, too', async ({ stage }) => {
    await stage.open('embed.html?v=1&area=39&view=cells-table');
    await stage.page
      .locator('#embed[data-map=ready]')
      .waitFor({ state: 'attached', timeout: 40_000 });
    await stage.page.locator('.map-area[data-drawing=cells]').waitFor();
  });
});
