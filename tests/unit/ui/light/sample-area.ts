import type { LightArea } from '../../../../src/domain/light-edition.ts';
import type { DrawnArea } from '../../../../src/ui/light/light-model.ts';

/** A prefecture of three municipalities, made up. */
export const SAMPLE_AREA = {
  format: 1,
  edition: '2026-11-21',
  area: '39',
  drawing: {
    width: 900,
    height: 700,
    projection: { scale: 171_391, x: 0.867, y: 0.399 },
    insets: [],
    land: 'M0 0l9 0 0 9z',
    municipalities: { '39201': 'M1 1l9 0z', '39405': 'M2 2l9 0z', '39412': 'M3 3l9 0z' },
    prefectures: { '39': 'M0 0l9 9z' },
    lines: 'M0 0l1 1',
    offices: { '39201': [10, 10], '39405': [20, 20], '39412': [30, 30] },
    labels: [['39201', 100, 100]],
  },
  municipalities: {
    code: ['39201', '39405', '39412'],
    name: ['高知市', '檮原町', '四万十町'],
    kana: ['こうちし', 'ゆすはらちょう', 'しまんとちょう'],
    depopulation: {
      '2022-04-01': ['partial', 'full', 'none'],
      '2021-04-01': ['none', 'full', 'none'],
    },
  },
  prefectures: { code: ['39'], name: ['高知県'], nameEnglish: ['Kochi'] },
  figures: {
    'population-2020': [326_545, 3307, 0],
    'change-2000-2025': [-4.1, -33.2, '-'],
    'ageing-2020': [30.3, 46.1, '…'],
  },
  points: {
    dataset: 'published',
    hubs: [
      { id: 'h1', code: '39405', position: [132.9, 33.4], opened: '2012-06' },
      { id: 'h2', code: '39405', position: [132.9, 33.3], opened: '2021-05' },
    ],
    rmos: { '39405': 4 },
  },
  counted: { hubs: 1510, rmos: 7207 },
  depopulationSource: { publisher: '総務省', title: '過疎地域市町村等一覧' },
  credit: { ja: '国土数値情報を加工', en: 'Made from MLIT data' },
} satisfies LightArea as DrawnArea;
