import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { expectFocusSeen } from '../harness/focus-sight.ts';

/** A window of 1,280 by 1,024 pixels at 400 %. */
const MAGNIFIED = { viewport: { width: 320, height: 256 } };

describe('at 400 %', () => {
  test.for([
    'index.html?lang=en',
    'index.html?v=1&view=table&area=39&lang=en',
    'index.html?v=1&gap=on&area=39&lang=en',
    'indicators.html?lang=en',
    'import.html?lang=en',
    'briefing.html?lang=en',
    'kit.html?lang=en',
    'about.html?lang=en',
    'accessibility.html?lang=en',
    'embed.html?v=1&area=39&data=exercise&lang=en',
  ] as const)(
    'nothing scrolls sideways in English, which has longer words: %s',
    async (link, { given, when, stage, get }) => {
      given.window(MAGNIFIED);
      await when.opens(link);
      await stage.page.waitForLoadState('networkidle');
      expect(await get.sidewaysScroll()).toBe(0);
    },
  );

  test.for(['', '?v=1&view=table&area=39', 'kit.html', 'embed/39.html?view=light'] as const)(
    'focus is seen at every stop: %s',
    async (link, { given, when, stage }) => {
      given.window(MAGNIFIED);
      await when.opens(link);
      await stage.page.waitForLoadState('networkidle');
      await expectFocusSeen(stage.page);
    },
  );

  test('the table has room for rows, and nothing stands over its tools', async ({
    given,
    when,
    stage,
  }) => {
    given.window(MAGNIFIED);
    await when.opens('?v=1&view=table&area=39');
    const scroller = stage.page.locator('.table-scroller');
    await scroller.getByRole('row').nth(3).waitFor();
    const [rows, tools, foot] = await Promise.all(
      ['.table-scroller', '.table-tools', '.page-foot'].map((part) =>
        stage.page.locator(part).first().boundingBox(),
      ),
    );
    expect(rows?.height).toBeGreaterThan(150);
    expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual(rows?.y ?? 0);
    expect((rows?.y ?? 0) + (rows?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  });
});

test('the caption of a frame’s table is in sight, however far the table scrolls', async ({
  given,
  when,
  stage,
}) => {
  given.window({ viewport: { width: 320, height: 680 } });
  await when.opens('embed/39.html?view=light');
  await stage.page.locator('.embed-table > summary').click();
  const scroller = stage.page.locator('.embed-scroll');
  const edges = (): Promise<readonly number[]> =>
    stage.page.locator('.embed-figures caption').evaluate((caption) => {
      const words = document.createRange();
      words.selectNodeContents(caption);
      const { left, right } = words.getBoundingClientRect();
      return [left, right];
    });
  for (const across of [0, 400]) {
    await scroller.evaluate((box, left) => box.scrollTo({ left }), across);
    const [left = -1, right = Infinity] = await edges();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
});
