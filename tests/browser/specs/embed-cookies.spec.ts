import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';
import type { Stage } from '../harness/stage.ts';

const frameOf = (stage: Stage) => stage.page.frameLocator('iframe').first();

/** A page of another site with one frame of the map, and the script of its height. */
const openFrame = (stage: Stage, link: string) =>
  openHostPage(
    stage,
    ({ map, origin }) =>
      hostHtml(
        `<iframe title="高知県の過疎の区分（地図と表）" width="100%" height="300" src="${map}${link}&amp;origin=${origin}"></iframe><script src="${map}embed/height.js"></script>`,
      ),
    'localhost',
  );

// Each test has a private window, in which Chromium keeps frames of other sites from both.

/** What the browser answers a frame of another site that wants to keep something. */
const refusals = (stage: Stage): Promise<readonly string[]> =>
  frameOf(stage)
    .locator('html')
    .evaluate(async () => {
      const refused: string[] = [];
      document.cookie = 'kept=1; SameSite=None; Secure';
      if (document.cookie === '') refused.push('cookie');
      try {
        localStorage.setItem('kept', '1');
      } catch {
        refused.push('localStorage');
      }
      await new Promise<void>((resolve) => {
        const request = indexedDB.open('kept');
        request.addEventListener('error', (event) => {
          event.preventDefault();
          refused.push('indexedDB');
          resolve();
        });
        request.addEventListener('success', () => resolve());
      });
      return refused;
    });

describe('a frame of another site, whose cookies and storage the browser blocks', () => {
  test('has drawing, table, terms and height as ever', async ({ stage }) => {
    await openFrame(stage, 'embed/39.html?v=1&amp;view=light');
    expect(await refusals(stage)).toEqual(['cookie', 'localStorage', 'indexedDB']);
    const frame = frameOf(stage);
    await frame.locator('.embed-table > summary').click();
    await frame.getByRole('rowheader', { name: '檮原町' }).waitFor();
    await expect
      .poll(() => stage.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
      .toBeGreaterThan(400);
    await frame.locator('.embed-keys').focus();
    await stage.page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.locator('.embed-spoken').innerText()).toMatch(/^高知市/);
  });

  test('gets its moving map, and obeys the page around it', async ({ stage }) => {
    await openFrame(stage, 'embed/39.html?v=1');
    expect(await refusals(stage)).toContain('localStorage');
    const frame = frameOf(stage);
    await expect
      .poll(() => frame.locator('#embed').getAttribute('data-map'), { timeout: 40_000 })
      .toBe('ready');
    await stage.page.evaluate((map) => {
      const frames = document.querySelector('iframe')?.contentWindow;
      frames?.postMessage(
        { kyoten: 1, id: 1, name: 'setState', state: { area: '39405' } },
        new URL(map).origin,
      );
    }, stage.site.address);
    await expect
      .poll(() => frame.locator('.embed-summary').innerText())
      .toContain('選択中：檮原町');
  });

  test('asked for data that only storage has, says so and shows the published ones', async ({
    stage,
  }) => {
    await openFrame(stage, 'embed.html?v=1&amp;area=39&amp;view=light&amp;data=imported');
    const notice = frameOf(stage).locator('.embed-notices');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(
      ja.notices.ignoredPart('data', 'imported', 'published, exercise'),
    );
    expect(await frameOf(stage).locator('.embed-drawing').count()).toBe(1);
  });
});
