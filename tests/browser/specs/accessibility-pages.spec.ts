import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import { expectFocusSeen } from '../harness/focus-sight.ts';

const pages = [
  '',
  '?v=1&lang=en',
  '?v=1&area=39',
  '?v=1&area=39405',
  '?v=1&view=table',
  '?v=1&view=cells',
  '?v=1&view=light',
  '?v=1&gap=on',
  '?v=1&layers=municipality,rmo&data=exercise',
  'indicators.html',
  'about.html',
  'kit.html',
  'kit.html?v=1&lang=en',
  'import.html',
  'briefing.html',
  'accessibility.html',
  'embed/39.html',
  'embed/39.html?view=light',
  'embed/39.html?view=light&lang=en',
  'embed/00.html?view=light',
] as const;

describe('at 320 pixels, which is 400 % of 1,280', () => {
  test.for(pages)('nothing scrolls sideways: %s', async (link, { given, when, stage, get }) => {
    given.window({ viewport: { width: 320, height: 640 } });
    await when.opens(link);
    await stage.page.waitForLoadState('networkidle');
    expect(await get.sidewaysScroll()).toBe(0);
  });
});

describe('focus', () => {
  test.for([
    '',
    '?v=1&view=table&area=39',
    '?v=1&gap=on&area=39',
    'indicators.html',
    'import.html',
    'briefing.html',
    'accessibility.html',
    'kit.html',
    'embed/39.html',
    'embed/39.html?view=light',
  ] as const)('is seen at every stop: %s', async (link, { when, stage }) => {
    await when.opens(link);
    await stage.page.waitForLoadState('networkidle');
    await expectFocusSeen(stage.page);
  });
});

test('with reduced motion nothing is animated', async ({ given, when, stage }) => {
  given.window({ reducedMotion: 'reduce' });
  await when.opens('');
  await stage.page.waitForLoadState('networkidle');
  await when.choosesView('cells');
  const running = await stage.page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});

test.for([
  '?v=1&view=table&area=39',
  'embed/39.html?view=light',
  'accessibility.html',
  'indicators.html',
] as const)(
  'every table has a caption, and every heading says its direction: %s',
  async (link, { when, stage }) => {
    await when.opens(link);
    await stage.page.locator('table').first().waitFor({ state: 'attached' });
    const faults = await stage.page.evaluate(() =>
      [...document.querySelectorAll('table')].flatMap((table) => [
        ...((table.caption?.textContent ?? '').trim() === '' ? ['no caption'] : []),
        ...[...table.querySelectorAll('th')]
          .filter((heading) => !['row', 'col'].includes(heading.scope))
          .map((heading) => `no scope: ${heading.textContent}`),
      ]),
    );
    expect(faults).toEqual([]);
  },
);

test('a sorted column says so', async ({ when, stage }) => {
  await when.opens('?v=1&view=table&area=39&sort=-population-2020');
  const heading = stage.page.locator('th[aria-sort=descending]');
  await heading.waitFor();
  expect(await heading.innerText()).toContain('人口');
  await heading.getByRole('button').click();
  await stage.page.locator('th[aria-sort=ascending]').waitFor();
});
