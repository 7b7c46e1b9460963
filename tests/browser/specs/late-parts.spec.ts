import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';

const said = (name: string) => ja.errors.partMissing(name);

/** Lets no answer through to what asks for a script, as a network that breaks does. */
async function cut(stage: Stage, script: RegExp): Promise<() => Promise<void>> {
  await stage.page.route(script, (route) => route.abort());
  return () => stage.page.unroute(script);
}

const gapLayer = (stage: Stage) =>
  stage.page.getByRole('checkbox', { name: ja.layers.gap }).first();

describe('a script that does not come', () => {
  test('of the table: said in its place, the rest works, and it can be tried again', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.fault(/TablePane|ERR_FAILED|PartNotLoaded|dynamically imported/);
    await when.opens('?v=1&area=39');
    const mend = await cut(stage, /assets\/TablePane-.*\.js/);
    await when.choosesView('table');
    const alert = stage.page.getByRole('alert');
    await alert.getByText(said(ja.panels.table)).waitFor();
    // The rest: layers, address and heading.
    await when.togglesLayer('rmo');
    await expect.poll(() => get.query()).toContain('rmo');
    expect(await get.breadcrumb()).toEqual([ja.map.whole, '高知県']);
    await mend();
    await alert.getByRole('button', { name: ja.errors.retry }).click();
    await stage.page.getByRole('rowheader', { name: '檮原町' }).first().waitFor();
    expect(get.query()).toContain('rmo');
    expect(await alert.count()).toBe(0);
  });

  test('of the gap explorer: map and legend stay, and the layer can be left', async ({
    given,
    when,
    stage,
  }) => {
    given.fault(/GapExplorer|GapLegend|ERR_FAILED|PartNotLoaded|dynamically imported/);
    await when.opens('?v=1&area=39');
    await cut(stage, /assets\/GapExplorer-.*\.js/);
    await gapLayer(stage).click();
    const panel = stage.page.locator('.right-panel');
    await panel.getByText(said(ja.layers.gap)).waitFor();
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    await expect.poll(() => stage.page.locator('.tooltip-focused').innerText()).toContain('高知県');
    await gapLayer(stage).click();
    await panel.getByText(said(ja.layers.gap)).waitFor({ state: 'detached' });
  });

  test('of the comparison: the map of the view stands beside the words', async ({
    given,
    when,
    stage,
  }) => {
    given.fault(/Compar|ERR_FAILED|PartNotLoaded|dynamically imported/);
    await when.opens('?v=1&area=39');
    await cut(stage, /assets\/Comparison-.*\.js/);
    await when.clicksButton(ja.views.compare);
    await stage.page.getByText(said(ja.views.compare)).first().waitFor();
    expect(await stage.page.locator('.map-area').count()).toBe(1);
  });

  test('of the search: said while one searches', async ({ given, when, stage }) => {
    given.fault(/search-engine|ERR_FAILED/);
    await when.opens();
    await cut(stage, /assets\/search-engine-.*\.js/);
    await when.searches('ゆすはら');
    await stage.page.getByText(said(ja.search.label)).waitFor();
  });

  test('of the moving map of a frame: the drawing stays, and the frame says so', async ({
    given,
    when,
    stage,
  }) => {
    given.fault(/moving-map|ERR_FAILED/);
    await when.opens('embed/39.html?view=light');
    await cut(stage, /assets\/moving-map-.*\.js/);
    const written: string[] = [];
    stage.page.on('request', (request) => {
      if (request.url().includes('/light/')) written.push(request.url());
    });
    await when.clicksButton(ja.embed.moving);
    await stage.page.getByRole('status').getByText(ja.embed.movingFailed).waitFor();
    // Nothing around the map is written anew, which would take the reader's place away.
    expect(written).toEqual([]);
    expect(await stage.page.locator('.embed-drawing').isVisible()).toBe(true);
    await stage.page.locator('.embed-keys').focus();
    await when.presses('ArrowRight');
    await expect.poll(() => stage.page.locator('.embed-spoken').innerText()).toMatch(/^高知市/);
  });
});
