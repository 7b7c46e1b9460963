import { forImported } from '../../domain/imported-measures.ts';
import type { MeasureId } from '../../domain/measure.ts';
import type { MeasureUnit } from '../../domain/measure-entry.ts';

/** Name with date, and survey of one measure. */
export interface MeasureWords {
  readonly name: string;
  readonly survey: string;
}

const CENSUS_2020 = '国勢調査（2020年10月1日）';
const CENSUS_2025 = '国勢調査（2025年10月1日、速報）';
const PROJECTION = '社人研「日本の地域別将来推計人口」（令和5（2023）年推計）';
const KASO = '総務省「過疎地域市町村等一覧」';

/** What every measure is called in Japanese. */
export const measuresJa: Readonly<Record<MeasureId, MeasureWords>> = {
  'depopulated-municipalities': {
    name: '過疎関係市町村の割合',
    survey: KASO,
  },
  'depopulated-population': {
    name: '過疎関係市町村の人口の割合',
    survey: `${KASO}、${CENSUS_2020}`,
  },
  'depopulated-area': {
    name: '過疎関係市町村の面積の割合',
    survey: `${KASO}、SSDSE-A-2026`,
  },
  'population-2020': {
    name: '人口（2020年）',
    survey: CENSUS_2020,
  },
  'population-2025': {
    name: '人口（2025年速報）',
    survey: CENSUS_2025,
  },
  'change-2000-2025': {
    name: '人口の増減（2000〜2025年）',
    survey: `国勢調査（2000年）、${CENSUS_2025}`,
  },
  'change-2020-2025': {
    name: '人口の増減（2020〜2025年）',
    survey: `${CENSUS_2020}、${CENSUS_2025}`,
  },
  'projected-change-2020-2050': {
    name: '将来の増減（2020〜2050年推計）',
    survey: `${CENSUS_2020}、${PROJECTION}`,
  },
  'density-inhabitable': {
    name: '可住地の人口密度',
    survey: `${CENSUS_2020}、SSDSE-A-2026`,
  },
  'natural-change': {
    name: '自然増減（人口千人あたり）',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'social-change': {
    name: '社会増減（人口千人あたり）',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'ageing-2020': {
    name: '高齢化率（2020年）',
    survey: CENSUS_2020,
  },
  'over-75-2020': {
    name: '75歳以上の割合（2020年）',
    survey: CENSUS_2020,
  },
  'ageing-2050': {
    name: '高齢化率（2050年推計）',
    survey: PROJECTION,
  },
  'single-65-households': {
    name: '65歳以上の単独世帯の割合',
    survey: CENSUS_2020,
  },
  households: {
    name: '世帯数（2020年）',
    survey: CENSUS_2020,
  },
  'primary-sector': {
    name: '第1次産業の割合',
    survey: CENSUS_2020,
  },
  clinics: {
    name: '一般診療所（人口1万人あたり）',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'community-halls': {
    name: '公民館',
    survey: 'SSDSE-A-2026',
  },
  'elementary-schools': {
    name: '小学校',
    survey: 'SSDSE-A-2026',
  },
  'retail-shops': {
    name: '小売店（人口1万人あたり）',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'fiscal-capacity': {
    name: '財政力指数（2023年度）',
    survey: '総務省「地方公共団体の主要財政指標一覧」（2023年度）',
  },
  hubs: {
    name: '小さな拠点の数',
    survey: '公表資料（出典は1件ごとに表示）',
  },
  'hubs-per-100000': {
    name: '小さな拠点（人口10万人あたり）',
    survey: `公表資料（出典は1件ごとに表示）、${CENSUS_2020}`,
  },
  rmos: {
    name: '地域運営組織の数',
    survey: '公表資料（出典は1件ごとに表示）',
  },
  'rmos-per-100000': {
    name: '地域運営組織（人口10万人あたり）',
    survey: `公表資料（出典は1件ごとに表示）、${CENSUS_2020}`,
  },
  // The table's own words come in their place.
  ...forImported(() => ({
    name: '取り込んだ表の項目',
    survey: '取り込んだ表',
  })),
};

/** Units in Japanese, as written behind a figure. */
export const measureUnitsJa: Readonly<Record<MeasureUnit, string>> = {
  percent: '％',
  persons: '人',
  personsPerSquareKilometre: '人/km²',
  personsPer1000: '人（千人あたり）',
  households: '世帯',
  facilities: '館',
  facilitiesPer10000: '箇所（1万人あたり）',
  schools: '校',
  shopsPer10000: '店（1万人あたり）',
  index: '',
  hubs: '箇所',
  hubsPer100000: '箇所（10万人あたり）',
  organisations: '団体',
  organisationsPer100000: '団体（10万人あたり）',
  ...forImported(() => ''),
};
