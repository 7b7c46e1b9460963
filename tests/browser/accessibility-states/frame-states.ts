import { expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { NARROW, state, type AccessibilityState } from './state.ts';

/** The frame that stands in other pages. */
export const FRAME_STATES: readonly AccessibilityState[] = [
  state('embed-light', '枠：図だけ', 'Frame: drawing', 'embed/39.html?view=light'),
  state('embed-moving', '枠：動く地図', 'Frame: moving map', 'embed/39.html', {
    shows: '#embed[data-map=ready]',
  }),
  state('embed-table', '枠：表を開く', 'Frame: table open', 'embed/39.html?view=light', {
    reach: ({ page }) => page.getByText('表で見る').first().click(),
    shows: '.embed-figures',
  }),
  state(
    'embed-measure',
    '枠：指標',
    'Frame: measure',
    'embed.html?v=1&area=01&view=light&layers=municipality',
    { shows: '.embed-legend-name' },
  ),
  state('embed-narrow', '枠：幅320ピクセル', 'Frame: 320 pixels', 'embed/39.html?view=light', {
    window: NARROW,
  }),
  state('embed-dark', '枠：暗い配色', 'Frame: dark', 'embed/39.html?view=light&theme=dark'),
  state(
    'embed-forced',
    '枠：ハイコントラスト',
    'Frame: forced colours',
    'embed/39.html?view=light',
    {
      window: { forcedColors: 'active' },
    },
  ),
  state(
    'embed-failed',
    '枠：データがない',
    'Frame: data missing',
    'embed.html?v=1&area=32&view=light',
    {
      missing: /light\/area-32/,
      fault: /404/,
      shows: '[role=alert]',
    },
  ),
  state('embed-cells', '枠：等面積の図', 'Frame: equal-size map', 'embed.html?v=1&view=cells', {
    window: { without: ['webgl'] },
    shows: '.embed-drawing .d-area',
  }),
  state('embed-keys', '枠：キーで選んだ地域', 'Frame: area in focus', 'embed/39.html?view=light', {
    reach: async ({ page }) => {
      await page.locator('.embed-keys').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('?');
    },
    shows: '.embed-spoken p',
  }),
  state(
    'embed-beyond',
    '枠：県境を越えて選んだ地域',
    'Frame: area over the border in focus',
    'embed/39.html?view=light',
    {
      reach: async ({ page }) => {
        await page.locator('.embed-keys').focus();
        const spoken = page.locator('.embed-spoken');
        for (let step = 0; step < 20; step += 1) {
          const before = await spoken.innerText();
          if (before.includes(ja.focus.beyond('徳島県'))) break;
          await page.keyboard.press('ArrowRight');
          await expect.poll(() => spoken.innerText()).not.toBe(before);
        }
      },
      shows: 'circle.d-focused',
    },
  ),
  state(
    'embed-no-module',
    '枠：スクリプトが届かない',
    'Frame: its script does not come',
    'embed.html?v=1&area=39',
    { missing: /assets\/embed-.*\.js/, fault: /404/, shows: '.embed-areas' },
  ),
  state('embed-terms', '枠：ことばの説明', 'Frame: plain words', 'embed/39.html?view=light', {
    reach: ({ page }) => page.locator('.embed-terms > summary').click(),
    shows: '.embed-terms[open] dl',
  }),
  state('embed-english', '枠：英語', 'Frame: English', 'embed/39.html?view=light&lang=en', {
    shows: 'main:lang(en)',
  }),
  state('embed-no-webgl', '枠：WebGLなし', 'Frame: without WebGL', 'embed/39.html', {
    window: { without: ['webgl'] },
  }),
  state(
    'embed-contrast',
    '枠：高コントラストの設定',
    'Frame: more contrast',
    'embed/39.html?view=light',
    {
      window: { contrast: 'more' },
    },
  ),
];
