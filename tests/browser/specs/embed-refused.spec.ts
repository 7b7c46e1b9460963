import { describe, expect } from 'vitest';
import { embedEn } from '../../../src/text/en/embed.ts';
import { kitEn } from '../../../src/text/en/kit.ts';
import { ja } from '../../../src/text/ja.ts';
import { kitJa } from '../../../src/text/ja/kit.ts';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

/** Has every frame mark itself once it has heard that its module does not come. */
async function markRefusals(stage: Stage): Promise<void> {
  await stage.open('embed/39.html?view=light');
  await stage.page.addInitScript(() => {
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof HTMLScriptElement && target.type === 'module')
          document.documentElement.dataset['module'] = 'refused';
      },
      true,
    );
  });
}

describe('a frame in a page of another site', () => {
  test('works where the browser refuses it cookies and storage', async ({ given, stage }) => {
    given.window({ without: ['storage'] });
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed.html?v=1&amp;area=39&amp;view=light&amp;lang=en"></iframe>`,
      ),
    );
    const frame = stage.page.frameLocator('iframe');
    await frame.getByRole('heading', { name: /Kochi/ }).waitFor();
    expect(await frame.locator('table tbody tr').count()).toBe(34);
    expect(await stage.page.context().cookies()).toEqual([]);
  });

  test('where scripts may run but do not come, shows the area that the build has written', async ({
    given,
    stage,
  }) => {
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="allow-scripts" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed.html?v=1&amp;area=39405&amp;layers=hub"></iframe>`,
      ),
    );
    const frame = stage.page.frameLocator('iframe');
    await frame.getByText(ja.embed.noScript).waitFor();
    const written = frame.frameLocator('iframe');
    expect(await written.locator('h1').innerText()).toBe('高知県の過疎の区分と小さな拠点');
    expect(await written.locator('table tbody tr').count()).toBe(34);
    expect(await frame.getByText(ja.site.loading).count()).toBe(0);
  });

  test('without script shows the nation in words, drawing and table', async ({ given, stage }) => {
    given.fault(/Blocked script execution/);
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed.html?v=1&amp;area=39"></iframe>`,
      ),
    );
    const frame = stage.page.frameLocator('iframe').first();
    const words = frame.locator('noscript .embed-summary');
    await words.first().waitFor();
    expect(await words.allInnerTexts()).toEqual([ja.embed.noScript, embedEn.embed.noScript]);
    // Nothing waits for what never comes.
    expect(await frame.locator('#embed').isVisible()).toBe(false);
    expect(await frame.frameLocator('iframe').locator('table tbody tr').count()).toBe(47);
    expect(await frame.locator('.embed-areas a[href="./embed/39.html"]').innerText()).toBe(
      '高知県',
    );
  });

  test('that the build has written says when the view of its address is not the one shown', async ({
    given,
    stage,
  }) => {
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await markRefusals(stage);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        [
          '?measure=population-2025&amp;lang=en',
          '?v=1&amp;view=light&amp;theme=dark&amp;lang=ja',
          '',
        ]
          .map(
            (query, at) =>
              `<iframe id="f${at}" sandbox="allow-scripts" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html${query}"></iframe>`,
          )
          .join(''),
      ),
    );
    const asked = stage.page.frameLocator('#f0');
    await asked.getByText(kitJa.plainOnly).waitFor();
    await asked.getByText(kitEn.plainOnly).waitFor();
    expect(await asked.locator('table tbody tr').count()).toBe(34);
    for (const id of ['#f1', '#f2']) {
      const plain = stage.page.frameLocator(id);
      // Not before: the note comes in the same step, or not at all.
      await plain.locator('html[data-module=refused]').waitFor();
      expect(await plain.locator('.embed-drawing').count()).toBe(1);
      expect(await plain.getByText(kitJa.plainOnly).count()).toBe(0);
    }
  });

  test('that the build has written says so without any script, too', async ({ given, stage }) => {
    given.fault(/Blocked script execution/);
    given.fault(/CORS policy/);
    given.fault(/Failed to load resource/);
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe sandbox="" title="高知県の過疎の区分（地図と表）" width="100%" height="680" src="${map}embed/39.html?measure=population-2025"></iframe>`,
      ),
    );
    const frame = stage.page.frameLocator('iframe');
    const notice = frame.locator('noscript .embed-notices');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(kitJa.plainOnly);
  });

  test('without any size throws nothing, and shows itself when it gets one', async ({ stage }) => {
    await openHostPage(stage, ({ map }) =>
      hostHtml(
        `<iframe title="高知県の過疎の区分（地図と表）" width="0" height="0" src="${map}embed/39.html"></iframe>`,
      ),
    );
    await stage.page.locator('iframe').evaluate((frame) => {
      frame.setAttribute('width', '640');
      frame.setAttribute('height', '680');
    });
    const frame = stage.page.frameLocator('iframe');
    await frame.locator('.embed-drawing, canvas').first().waitFor();
    expect(await frame.locator('.embed-summary').innerText()).toContain('高知県');
  });
});
