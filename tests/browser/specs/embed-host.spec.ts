import { describe, expect } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { FRAME_HEIGHT, writeSnippet, type SnippetKind } from '../../../src/ui/kit/snippets.ts';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

/** The kit's own snippet for a prefecture. */
function snippet(kind: SnippetKind, site: string, area = '39', light = true): string {
  return writeSnippet(kind, {
    site,
    view: { ...DEFAULT_VIEW, area, ...(light ? { view: 'light' } : {}) },
    title: '高知県の過疎の区分と小さな拠点（地図と表）',
    linkText: '高知県の過疎の区分と小さな拠点を地図と表で見る',
    summary: '高知県の34市区町村のうち、過疎関係市町村は29です。',
  });
}

const heights = (stage: Stage): Promise<number[]> =>
  stage.page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height),
  );

const frameOf = (stage: Stage) => stage.page.frameLocator('iframe').first();

/** Height of the content in the first frame once its figures are in: before, it is one line of text. */
async function contentHeight(stage: Stage): Promise<number> {
  await frameOf(stage).getByText('表で見る').first().waitFor();
  return frameOf(stage)
    .locator('#embed')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
}

/** Waits until the one frame of the page is as high as its content. */
const expectInStep = (stage: Stage): Promise<void> =>
  expect.poll(async () => ((await heights(stage))[0] ?? 0) - (await contentHeight(stage))).toBe(0);

/** Sum of the host's layout shifts since `watch`, those after input included. */
async function watchShifts(stage: Stage): Promise<() => Promise<number>> {
  await stage.page.evaluate(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: false });
  });
  return () => stage.page.evaluate(() => Number(Reflect.get(window, 'shifts')));
}

describe('height', () => {
  test.for([320, 768, 1200])(
    'follows the content at %i px, up and down',
    async (width, { given, stage }) => {
      given.window({ viewport: { width, height: 900 } });
      await openHostPage(stage, ({ map }) => hostHtml(snippet('autoHeight', map)));
      const closed = await contentHeight(stage);
      await expect.poll(() => heights(stage)).toEqual([closed]);
      await frameOf(stage).getByText('表で見る').first().click();
      await expect.poll(() => heights(stage)).not.toEqual([closed]);
      await expectInStep(stage);
      await frameOf(stage).getByText('表で見る').first().click();
      await expect.poll(() => heights(stage)).toEqual([closed]);
      const sideways = await stage.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );

  test('shifts nothing once it is in step, while the moving map comes', async ({ stage }) => {
    await openHostPage(stage, ({ map }) => hostHtml(snippet('autoHeight', map, '39', false)));
    await expect.poll(() => heights(stage)).not.toEqual([FRAME_HEIGHT]);
    const shifts = await watchShifts(stage);
    await expect
      .poll(() => frameOf(stage).locator('#embed').getAttribute('data-map'), { timeout: 40_000 })
      .toBe('ready');
    expect(await heights(stage)).toEqual([await contentHeight(stage)]);
    expect(await shifts()).toBe(0);
  });

  test('is not told before the content is there', async ({ stage }) => {
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<script>addEventListener('message', ({ data }) => (window.told ??= []).push(data.height))</script><iframe title="高知県の過疎の区分（地図と表）" width="100%" height="${FRAME_HEIGHT}" src="${map}embed.html?v=1&amp;area=39&amp;view=light"></iframe>`,
      ),
    );
    const content = await contentHeight(stage);
    await expect
      .poll(() => stage.page.evaluate((): unknown => Reflect.get(window, 'told')))
      .toEqual([content]);
  });

  test('of several frames on one page is each its own', async ({ given, stage }) => {
    given.window({ viewport: { width: 768, height: 900 } });
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `${snippet('autoHeight', map, '39')}${snippet('iframe', map, '01')}${snippet('iframe', map, '13')}`,
      ),
    );
    // Lazy frames load when they come near.
    for (const area of ['39', '01', '13']) {
      const frame = stage.page.locator(`iframe[src*="embed/${area}.html"]`);
      await frame.scrollIntoViewIfNeeded();
      const content = frame.contentFrame().locator('#embed');
      await content.locator('h1').waitFor();
      await expect
        .poll(async () => {
          const own = await content.evaluate((one) =>
            Math.ceil(one.getBoundingClientRect().height),
          );
          return own - (await frame.evaluate((one) => one.getBoundingClientRect().height));
        })
        .toBe(0);
    }
  });

  test('comes when a hidden tab is opened', async ({ stage }) => {
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<div id="tab" hidden>${snippet('autoHeight', map).replace('loading="lazy"', '')}</div>`,
      ),
    );
    await stage.page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
    await expect.poll(async () => (await heights(stage))[0] ?? 0).not.toBe(FRAME_HEIGHT);
    await expectInStep(stage);
  });

  test('is left alone by messages that are not from a frame of the map', async ({ stage }) => {
    await openHostPage(stage, ({ map }) => hostHtml(snippet('autoHeight', map)));
    const closed = await contentHeight(stage);
    await expect.poll(() => heights(stage)).toEqual([closed]);
    await stage.page.evaluate(() => {
      for (const height of [9000, -1, 'much', null])
        window.postMessage({ kyoten: 1, event: 'height', height }, '*');
    });
    await stage.page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await heights(stage)).toEqual([closed]);
  });
});

describe('in a strict page', () => {
  test('a Content-Security-Policy that allows frame and script is enough', async ({ stage }) => {
    await openHostPage(stage, ({ map }) => {
      const origin = new URL(map).origin;
      const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
      return hostHtml(
        snippet('autoHeight', map),
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      );
    });
    await expect.poll(() => heights(stage)).not.toEqual([FRAME_HEIGHT]);
    // No border and no style that the policy refuses: exactly as high as its content.
    await expectInStep(stage);
  });

  test('so it is for the element, and for the picture', async ({ given, stage }) => {
    given.window({ viewport: { width: 320, height: 700 } });
    await openHostPage(stage, ({ map }) => {
      const origin = new URL(map).origin;
      const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src ${origin}`;
      return hostHtml(
        snippet('element', map) + snippet('picture', map, '39', false),
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      );
    });
    const frame = stage.page.locator('kyoten-map').locator('iframe');
    await expect
      .poll(() => frame.evaluate((one) => one.getBoundingClientRect().height))
      .not.toBe(FRAME_HEIGHT);
    const picture = stage.page.locator('img');
    await expect
      .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(900);
    expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(320);
  });

  test('a sandbox without script shows drawing, figures and table', async ({ given, stage }) => {
    // What the sandbox refuses, the browser writes down.
    given.fault(/Blocked script execution/);
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html"></iframe>`,
      ),
    );
    const frame = frameOf(stage);
    expect(await frame.locator('h1').innerText()).toBe('高知県の過疎の区分と小さな拠点');
    expect(await frame.locator('svg.embed-drawing path').count()).toBeGreaterThan(3);
    expect(await frame.locator('table tbody tr').count()).toBe(34);
    expect(await frame.locator('.embed-summary').innerText()).toContain('過疎関係市町村は29');
  });

  test('a sandbox without own origin keeps what the build wrote', async ({ given, stage }) => {
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="allow-scripts" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html"></iframe>`,
      ),
    );
    expect(await frameOf(stage).locator('h1').innerText()).toContain('高知県');
    await expect.poll(() => stage.faults.all().length).toBeGreaterThan(0);
  });

  test('a sandbox with script and own origin runs as usual', async ({ stage }) => {
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="allow-scripts allow-same-origin" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html?view=light"></iframe><script src="${map}embed/height.js"></script>`,
      ),
    );
    await expect.poll(() => heights(stage)).not.toEqual([FRAME_HEIGHT]);
  });
});

describe('the element', () => {
  test('shows the frame with its title and grows', async ({ stage }) => {
    await openHostPage(stage, ({ map }) => hostHtml(snippet('element', map)));
    const frame = stage.page.locator('kyoten-map').locator('iframe');
    await expect.poll(() => frame.getAttribute('title')).toContain('高知県');
    await expect
      .poll(() => frame.evaluate((one) => one.getBoundingClientRect().height))
      .not.toBe(FRAME_HEIGHT);
    expect(await stage.page.getByText('地図と表で見る').isVisible()).toBe(false);
  });

  test('shows its fallback where its script does not come', async ({ given, stage }) => {
    given.site({ missing: [/kyoten-map\.js/] });
    given.fault(/404/);
    await openHostPage(stage, ({ map }) => hostHtml(snippet('element', map)));
    expect(await stage.page.getByText('地図と表で見る').isVisible()).toBe(true);
  });
});
