import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { hostHtml, openHostPage } from '../harness/host-page.ts';

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
