import type { WindowOptions } from './harness/playwright-helper.ts';
import type { Stage } from './harness/stage.ts';

/** A state of a page in which it must be accessible. */
export interface AccessibilityState {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly link: string;
  readonly window?: WindowOptions;
  /** What a reader does to get there. */
  readonly reach?: (stage: Stage) => Promise<void>;
  /** What shows that the state is there; the heading unless told otherwise. */
  readonly shows?: string;
  /** Faults that the state is about. */
  readonly fault?: RegExp;
  readonly missing?: RegExp;
}

const narrow: WindowOptions = { viewport: { width: 320, height: 700 } };

const row = (
  id: string,
  ja: string,
  en: string,
  link: string,
  more: Omit<AccessibilityState, 'id' | 'name' | 'link'> = {},
): AccessibilityState => ({ id, name: { ja, en }, link, ...more });

/** Every state that the accessibility tests open. */
export const ACCESSIBILITY_STATES: readonly AccessibilityState[] = [
  row('map', '地図：過疎の区分と小さな拠点', 'Map: depopulation and hubs', ''),
  row('map-rmo', '地図：地域運営組織', 'Map: RMOs', '?v=1&layers=rmo'),
  row(
    'map-municipality',
    '地図：市区町村の指標',
    'Map: measure by municipality',
    '?v=1&layers=municipality&measure=ageing-2020',
  ),
  row(
    'map-prefecture',
    '地図：都道府県の集計',
    'Map: figures by prefecture',
    '?v=1&layers=prefecture',
  ),
  row('cells', '等面積の図', 'Equal-size map', '?v=1&view=cells'),
  row('map-drawing', '地図：図だけの表示', 'Map: drawing alone', '?v=1&view=light'),
  row('prefecture', '都道府県を選択', 'Prefecture selected', '?v=1&area=39'),
  row('municipality', '市区町村を選択', 'Municipality selected', '?v=1&area=39405'),
  row('table', '表', 'Table', '?v=1&view=table&area=39', { shows: 'table tbody tr' }),
  row('search', '検索の候補', 'Search results', '', {
    reach: async ({ page }) => page.getByRole('combobox', { name: /探す/ }).fill('ゆすはら'),
    shows: '[role=option]',
  }),
  row('exercise', '演習用（架空）データ', 'Practice data', '?v=1&data=exercise', {
    shows: '.exercise-band',
  }),
  row('notices', '読み取れないリンクのお知らせ', 'Notice of a broken link', '?v=1&year=1066', {
    shows: '.notices',
  }),
  row('map-dark', '地図：暗い配色', 'Map: dark', '?v=1&theme=dark'),
  row('map-forced', '地図：ハイコントラスト', 'Map: forced colours', '', {
    window: { forcedColors: 'active' },
  }),
  row('map-narrow', '地図：幅320ピクセル', 'Map: 320 pixels', '', { window: narrow }),
  row('map-english', '地図：英語', 'Map: English', '?v=1&lang=en'),
  row('indicators', '指標と目標', 'Indicators and targets', 'indicators.html'),
  row('about', 'このサイトについて', 'About', 'about.html'),
  row('kit', '埋め込みの作成', 'Embed kit', 'kit.html?v=1&area=39', { shows: '.kit-code' }),
  row('kit-narrow', '埋め込みの作成：幅320ピクセル', 'Embed kit: 320 pixels', 'kit.html', {
    window: narrow,
    shows: '.kit-code',
  }),
  row('result', 'アクセシビリティ試験結果', 'Accessibility test result', 'accessibility.html'),
  row('embed-light', '枠：図だけ', 'Frame: drawing', 'embed/39.html?view=light'),
  row('embed-moving', '枠：動く地図', 'Frame: moving map', 'embed/39.html', {
    shows: '#embed[data-map=ready]',
  }),
  row('embed-table', '枠：表を開く', 'Frame: table open', 'embed/39.html?view=light', {
    reach: ({ page }) => page.getByText('表で見る').first().click(),
    shows: '.embed-figures',
  }),
  row(
    'embed-measure',
    '枠：指標',
    'Frame: measure',
    'embed.html?v=1&area=01&view=light&layers=municipality',
    { shows: '.embed-legend-name' },
  ),
  row('embed-narrow', '枠：幅320ピクセル', 'Frame: 320 pixels', 'embed/39.html?view=light', {
    window: narrow,
  }),
  row('embed-dark', '枠：暗い配色', 'Frame: dark', 'embed/39.html?view=light&theme=dark'),
  row('embed-forced', '枠：ハイコントラスト', 'Frame: forced colours', 'embed/39.html?view=light', {
    window: { forcedColors: 'active' },
  }),
  row(
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
];
