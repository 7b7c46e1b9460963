import { ja } from '../../../src/text/ja.ts';
import { NARROW, state, type AccessibilityState } from './state.ts';

/** The pages of text, and the terms that all pages explain. */
export const PAGE_STATES: readonly AccessibilityState[] = [
  state('indicators', '指標と目標', 'Indicators and targets', 'indicators.html'),
  state('about', 'このサイトについて', 'About', 'about.html'),
  state('kit', '埋め込みの作成', 'Embed kit', 'kit.html?v=1&area=39', { shows: '.kit-code' }),
  state('kit-narrow', '埋め込みの作成：幅320ピクセル', 'Embed kit: 320 pixels', 'kit.html', {
    window: NARROW,
    shows: '.kit-code',
  }),
  state('result', 'アクセシビリティ試験結果', 'Accessibility test result', 'accessibility.html'),
  state('terms', 'ことばの説明：地図', 'Plain words: map', '', {
    reach: ({ page }) =>
      page
        .getByRole('button', { name: ja.terms.about(ja.layers.hub) })
        .first()
        .click(),
    shows: '.term-card:popover-open .plain-terms',
  }),
  state('terms-page', 'ことばの説明：指標と目標', 'Plain words: indicators', 'indicators.html', {
    reach: ({ page }) => page.locator('.terms-disclosure > summary').click(),
    shows: '.plain-terms',
  }),
  state(
    'indicators-dark',
    '指標と目標：暗い配色',
    'Indicators: dark',
    'indicators.html?v=1&theme=dark',
  ),
  state('about-dark', 'このサイトについて：暗い配色', 'About: dark', 'about.html?v=1&theme=dark'),
  state('kit-dark', '埋め込みの作成：暗い配色', 'Embed kit: dark', 'kit.html?v=1&theme=dark', {
    shows: '.kit-code',
  }),
  state('kit-forced', '埋め込みの作成：ハイコントラスト', 'Embed kit: forced colours', 'kit.html', {
    window: { forcedColors: 'active' },
    shows: '.kit-code',
  }),
  state(
    'indicators-narrow',
    '指標と目標：幅320ピクセル',
    'Indicators: 320 pixels',
    'indicators.html',
    {
      window: NARROW,
    },
  ),
];
