import { describe, expect } from 'vitest';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';

const focusedLabel = (stage: Stage): Promise<string | null | undefined> =>
  stage.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('a term in plain words', () => {
  test.for([
    ['小さな拠点', 'ちい', '買い物'],
    ['過疎の区分', 'かそ', '人がとても減って'],
    ['地域運営組織', 'ちいき', '地域に住む人が中心'],
  ] as const)(
    'is opened, read and closed with the keyboard: %s',
    async ([name, reading, words], { when, stage, get }) => {
      await when.opens('?v=1&area=39');
      const opener = stage.page.getByRole('button', { name: `「${name}」の説明` }).first();
      await opener.focus();
      await when.presses('Enter');
      const card = stage.page.getByRole('dialog', { name: `「${name}」の説明` });
      await card.getByText(words).waitFor();
      expect(await card.locator('rt').allInnerTexts()).toContain(reading);
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      await when.presses('Escape');
      await card.waitFor({ state: 'hidden' });
      expect(await focusedLabel(stage)).toBe(`「${name}」の説明`);
      // Escape belongs to the card: the area stays.
      expect(get.query()).toContain('area=39');
    },
  );

  test('is in English too, with the Japanese term', async ({ when, stage }) => {
    await when.opens('?v=1&lang=en');
    await stage.page.getByRole('button', { name: 'Plain words for the terms' }).click();
    const card = stage.page.getByRole('dialog', { name: 'Plain words for the terms' });
    await card.getByText('All of the municipality is depopulated.').waitFor();
    expect(await card.locator('[lang=ja]').first().innerText()).toBe('小さな拠点 chiisana kyoten');
  });

  test.for([
    'indicators.html',
    'kit.html',
    'about.html',
    'import.html',
    'accessibility.html',
    'briefing.html',
  ])('is at the head of %s', async (link, { when, stage }) => {
    await when.opens(link);
    const summary = stage.page.locator('.terms-disclosure > summary');
    await summary.focus();
    await when.presses('Enter');
    await stage.page.locator('.plain-terms').getByText('みなし').first().waitFor();
  });

  test('is in a frame without any script', async ({ given, when, stage }) => {
    given.window({ javaScriptEnabled: false });
    await when.opens('embed/39.html');
    await stage.page.locator('.embed-terms > summary').click();
    expect(await stage.page.locator('.embed-terms dl').innerText()).toMatch(/みなし[\s\S]*合併/);
  });

  test('is in the page without any script', async ({ given, when, stage }) => {
    given.window({ javaScriptEnabled: false });
    await when.opens('');
    expect(await stage.page.locator('noscript .plain-terms').first().textContent()).toContain(
      '暮らしに必要なもの',
    );
  });
});
