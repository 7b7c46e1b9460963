import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

const FRAME = 'embed/39.html?view=light';

const heightOf = (stage: Stage): Promise<number> =>
  stage.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);

const contentOf = (stage: Stage): Promise<number> =>
  stage.page
    .frameLocator('iframe')
    .locator('#embed')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/** Pixels that the frame has too many, or too few, while either may still change. */
const excessOf = async (stage: Stage): Promise<number> =>
  (await heightOf(stage)) - (await contentOf(stage));

/** Messages that the page has heard since it was opened. */
const heard = (stage: Stage): Promise<readonly { readonly event?: string }[]> =>
  stage.page.evaluate(() => (Reflect.get(window, 'heard') ?? []) as { event?: string }[]);

async function listen(stage: Stage): Promise<void> {
  await stage.open(FRAME);
  await stage.page.addInitScript(() => {
    const messages: unknown[] = [];
    Reflect.set(window, 'heard', messages);
    addEventListener('message', ({ data }) => messages.push(data));
  });
}

describe('the height of a frame', () => {
  test('comes even where the script for it comes after the frame has told it', async ({
    stage,
  }) => {
    await listen(stage);
    const { map } = await openHostPage(stage, ({ map: site }) =>
      hostHtml(
        `<iframe title="高知県の地図と表" width="100%" height="200" src="${site}${FRAME}"></iframe>`,
      ),
    );
    await expect
      .poll(() => heard(stage))
      .toContainEqual(expect.objectContaining({ event: 'height' }));
    await stage.page.addScriptTag({ url: `${map}embed/height.js` });
    await expect.poll(() => excessOf(stage)).toBe(0);
  });

  test('comes where the script for it is written into the page, which has no address to ask by', async ({
    stage,
  }) => {
    await listen(stage);
    const { map } = await openHostPage(stage, ({ map: site }) =>
      hostHtml(
        `<iframe title="高知県の地図と表" width="640" height="200" src="${site}${FRAME}"></iframe><iframe title="別の枠" srcdoc="<p>別の枠"></iframe>`,
      ),
    );
    const script = await fetch(`${map}embed/height.js`);
    // What it throws fails every test.
    await stage.page.addScriptTag({ content: await script.text() });
    const frame = stage.page.locator('iframe').first();
    await frame.evaluate((element) => element.setAttribute('width', '420'));
    await expect
      .poll(() => frame.evaluate(({ clientHeight }) => clientHeight))
      .toBeGreaterThan(400);
  });

  test('is not that of a column of single letters where the frame has no width', async ({
    stage,
  }) => {
    await listen(stage);
    await openHostPage(stage, ({ map, origin }) =>
      hostHtml(
        `<script src="${map}embed/height.js"></script><iframe title="高知県の地図と表" width="0" height="0" frameborder="0" src="${map}${FRAME}&amp;origin=${origin}"></iframe>`,
      ),
    );
    await expect
      .poll(() => heard(stage))
      .toContainEqual(expect.objectContaining({ event: 'error' }));
    expect(await heightOf(stage)).toBe(0);
    await stage.page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '640'));
    await expect.poll(() => heightOf(stage)).toBeGreaterThan(400);
    await expect.poll(() => excessOf(stage)).toBe(0);
  });
});
