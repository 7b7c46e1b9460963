import { NARROW, state, type AccessibilityState } from './state.ts';

/** The page of the map: by layer, drawing, selection, ground and width. */
export const MAP_STATES: readonly AccessibilityState[] = [
  state('map', '地図：過疎の区分と小さな拠点', 'Map: depopulation and hubs', ''),
  state('map-rmo', '地図：地域運営組織', 'Map: RMOs', '?v=1&layers=rmo'),
  state(
    'map-municipality',
    '地図：市区町村の指標',
    'Map: measure by municipality',
    '?v=1&layers=municipality&measure=ageing-2020',
  ),
  state(
    'map-prefecture',
    '地図：都道府県の集計',
    'Map: figures by prefecture',
    '?v=1&layers=prefecture',
  ),
  state('cells', '等面積の図', 'Equal-size map', '?v=1&view=cells'),
  state('map-drawing', '地図：図だけの表示', 'Map: drawing alone', '?v=1&view=light'),
  state('prefecture', '都道府県を選択', 'Prefecture selected', '?v=1&area=39'),
  state('municipality', '市区町村を選択', 'Municipality selected', '?v=1&area=39405'),
  state('table', '表', 'Table', '?v=1&view=table&area=39', { shows: 'table tbody tr' }),
  state('search', '検索の候補', 'Search results', '', {
    reach: async ({ page }) => page.getByRole('combobox', { name: /探す/ }).fill('ゆすはら'),
    shows: '[role=option]',
  }),
  state('exercise', '演習用（架空）データ', 'Practice data', '?v=1&data=exercise', {
    shows: '.exercise-band',
  }),
  state('notices', '読み取れないリンクのお知らせ', 'Notice of a broken link', '?v=1&year=1066', {
    shows: '.notices',
  }),
  state('map-dark', '地図：暗い配色', 'Map: dark', '?v=1&theme=dark'),
  state('map-forced', '地図：ハイコントラスト', 'Map: forced colours', '', {
    window: { forcedColors: 'active' },
  }),
  state('map-narrow', '地図：幅320ピクセル', 'Map: 320 pixels', '', { window: NARROW }),
  state('map-english', '地図：英語', 'Map: English', '?v=1&lang=en'),
  state('map-contrast', '地図：高コントラストの設定', 'Map: more contrast', '', {
    window: { contrast: 'more' },
  }),
  state(
    'map-contrast-dark',
    '地図：暗い配色、高コントラストの設定',
    'Map: dark, more contrast',
    '?v=1&theme=dark',
    {
      window: { contrast: 'more' },
    },
  ),
];
