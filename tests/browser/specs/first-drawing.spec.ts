import { expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { holdBack } from '../harness/hold-back.ts';
import type { Stage } from '../harness/stage.ts';

/** What the page that script drew says of its layers: counts of hubs and organisations among it. */
const layersOf = async ({ page }: Stage): Promise<string> =>
  page.locator('#app .layer-list').innerText();

/** So many hubs loaded of all that are counted. */
const LOADED_HUBS = /[1-9][\d,]* \/ [\d,]+箇所/;

/** Notes the text of an element at the moment the page gives a mark. */
async function noteAt(
  stage: Stage,
  mark: string,
  selector: string,
): Promise<() => Promise<string>> {
  await stage.page.addInitScript(
    ([wanted, place]) => {
      const give = performance.mark.bind(performance);
      performance.mark = (name, options) => {
        if (name === wanted)
          document.documentElement.dataset['noted'] =
            document.querySelector<HTMLElement>(place ?? '')?.innerText ?? '';
        return give(name, options);
      };
    },
    [mark, selector],
  );
  return async () => (await stage.page.locator('html').getAttribute('data-noted')) ?? '';
}

test('the page is drawn with the points that came with its tables, and not once more for them', async ({
  when,
  get,
  stage,
}) => {
  // A window first, so that what the page is to be watched for is there before it.
  await when.opens('about.html');
  const noted = await noteAt(stage, 'kyoten:useful', '#app .layer-list');
  await when.opens();
  await expect.poll(() => get.isMapReady(), { timeout: 30_000 }).toBe(true);
  const final = await layersOf(stage);
  expect(final).toMatch(LOADED_HUBS);
  expect(await noted()).toBe(final);
});

test('points that are late hold nothing up, and are drawn when they come', async ({
  when,
  get,
  stage,
}) => {
  await when.opens('about.html');
  const letThrough = await holdBack(stage.page, /tables\/hubs\.published/);
  await when.opens();
  await expect.poll(() => get.isMapReady(), { timeout: 30_000 }).toBe(true);
  expect(await layersOf(stage)).not.toMatch(LOADED_HUBS);
  letThrough();
  await expect.poll(() => layersOf(stage)).toMatch(LOADED_HUBS);
});
