import { forImported } from '../../domain/imported-measures.ts';
import type { MeasureId } from '../../domain/measure.ts';
import type { MeasureNote, MeasureTopic, MeasureUnit } from '../../domain/measure-entry.ts';

/** Name, short definition with date, and survey of one measure. */
export interface MeasureWords {
  readonly name: string;
  readonly definition: string;
  readonly survey: string;
}

const CENSUS_2020 = '国勢調査（2020年10月1日）';
const CENSUS_2025 = '国勢調査（2025年10月1日、速報）';
const PROJECTION = '社人研「日本の地域別将来推計人口」（令和5（2023）年推計）';
const KASO = '総務省「過疎地域市町村等一覧」';

/** Words of every measure in Japanese. */
export const measuresJa: Readonly<Record<MeasureId, MeasureWords>> = {
  'depopulated-municipalities': {
    name: '過疎関係市町村の割合',
    definition: '市区町村のうち、全部過疎・一部過疎・みなし過疎の市町村の割合',
    survey: KASO,
  },
  'depopulated-population': {
    name: '過疎関係市町村の人口の割合',
    definition: '人口（2020年）のうち、過疎関係市町村に住む人の割合',
    survey: `${KASO}、${CENSUS_2020}`,
  },
  'depopulated-area': {
    name: '過疎関係市町村の面積の割合',
    definition: '総面積（2024年度）のうち、過疎関係市町村の割合',
    survey: `${KASO}、SSDSE-A-2026`,
  },
  'population-2020': {
    name: '人口（2020年）',
    definition: '2020年10月1日の人口（確定値）',
    survey: CENSUS_2020,
  },
  'population-2025': {
    name: '人口（2025年速報）',
    definition: '2025年10月1日の人口（速報値）',
    survey: CENSUS_2025,
  },
  'change-2000-2025': {
    name: '人口の増減（2000〜2025年）',
    definition: '2000年から2025年（速報）までの人口の増減率',
    survey: `国勢調査（2000年）、${CENSUS_2025}`,
  },
  'change-2020-2025': {
    name: '人口の増減（2020〜2025年）',
    definition: '2020年から2025年（速報）までの人口の増減率',
    survey: `${CENSUS_2020}、${CENSUS_2025}`,
  },
  'projected-change-2020-2050': {
    name: '将来の増減（2020〜2050年推計）',
    definition: '2020年の人口に対する2050年の推計人口の増減率',
    survey: `${CENSUS_2020}、${PROJECTION}`,
  },
  'density-inhabitable': {
    name: '可住地の人口密度',
    definition: '可住地面積（2024年度）1 km²あたりの人口（2020年）',
    survey: `${CENSUS_2020}、SSDSE-A-2026`,
  },
  'natural-change': {
    name: '自然増減（人口千人あたり）',
    definition: '出生数から死亡数を引いた数（2023年）の、人口（2020年）千人あたり',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'social-change': {
    name: '社会増減（人口千人あたり）',
    definition: '日本人の転入数から転出数を引いた数（2024年）の、人口（2020年）千人あたり',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'ageing-2020': {
    name: '高齢化率（2020年）',
    definition: '年齢の分かる人のうち65歳以上の割合',
    survey: CENSUS_2020,
  },
  'over-75-2020': {
    name: '75歳以上の割合（2020年）',
    definition: '年齢の分かる人のうち75歳以上の割合',
    survey: CENSUS_2020,
  },
  'ageing-2050': {
    name: '高齢化率（2050年推計）',
    definition: '2050年の推計人口のうち65歳以上の割合',
    survey: PROJECTION,
  },
  'single-65-households': {
    name: '65歳以上の単独世帯の割合',
    definition: '一般世帯のうち65歳以上の単独世帯の割合（2020年）',
    survey: CENSUS_2020,
  },
  households: {
    name: '世帯数（2020年）',
    definition: '2020年10月1日の世帯の総数',
    survey: CENSUS_2020,
  },
  'primary-sector': {
    name: '第1次産業の割合',
    definition: '就業者のうち第1次産業に就く人の割合（2020年）',
    survey: CENSUS_2020,
  },
  clinics: {
    name: '一般診療所（人口1万人あたり）',
    definition: '一般診療所数（2023年度）の、人口（2020年）1万人あたり',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'community-halls': {
    name: '公民館',
    definition: '公民館の数（2021年度）',
    survey: 'SSDSE-A-2026',
  },
  'elementary-schools': {
    name: '小学校',
    definition: '小学校と義務教育学校の数（2024年度）',
    survey: 'SSDSE-A-2026',
  },
  'retail-shops': {
    name: '小売店（人口1万人あたり）',
    definition: '小売店数（2021年度）の、人口（2020年）1万人あたり',
    survey: `SSDSE-A-2026、${CENSUS_2020}`,
  },
  'fiscal-capacity': {
    name: '財政力指数（2023年度）',
    definition: '基準財政収入額を基準財政需要額で割った値の3か年平均',
    survey: '総務省「地方公共団体の主要財政指標一覧」（2023年度）',
  },
  hubs: {
    name: '小さな拠点の数',
    definition: '取り込まれている小さな拠点の数',
    survey: '取り込まれた表',
  },
  'hubs-per-100000': {
    name: '小さな拠点（人口10万人あたり）',
    definition: '取り込まれている小さな拠点の、人口（2020年）10万人あたり',
    survey: `取り込まれた表、${CENSUS_2020}`,
  },
  rmos: {
    name: '地域運営組織の数',
    definition: '取り込まれている地域運営組織の数',
    survey: '取り込まれた表',
  },
  'rmos-per-100000': {
    name: '地域運営組織（人口10万人あたり）',
    definition: '取り込まれている地域運営組織の、人口（2020年）10万人あたり',
    survey: `取り込まれた表、${CENSUS_2020}`,
  },
  // The table's own words come in their place.
  ...forImported(() => ({
    name: '取り込んだ表の項目',
    definition: '取り込んだ表の値',
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

/** Headings of the list of measures. */
export const measureTopicsJa: Readonly<Record<MeasureTopic, string>> = {
  depopulation: '過疎',
  population: '人口',
  ageing: '高齢化',
  households: '世帯・産業',
  services: '生活の施設',
  finance: '財政',
  points: '拠点・組織',
  imported: '取り込んだ表',
};

/** What a reader must know beside the definition. */
export const measureNotesJa: Readonly<Record<MeasureNote, string>> = {
  knownAgesOnly: '年齢不詳の人（全国2,931,838人）は分母に含めません。',
  preliminaryCount: '2025年は速報値です。',
  mergersOnly: '2000年と2005年は合併だけを調整しています（境界の小さな変更は調整していません）。',
  projectedAsBlock: '福島県浜通りの13市町村は一括の推計だけがあり、市町村ごとの値はありません。',
  projectionSpreadsUnknownAges:
    '社人研の推計は年齢不詳を割り振っており、国勢調査の年齢別とは直接比べられません。',
  evacuationZero: '避難指示などで調査日に住民がいない（少ない）市町村があります。',
  populationOf2020: '分母の人口は2020年国勢調査です。',
  japaneseNationalsOnly: '日本人の移動だけを数えています。',
  unclassifiedIndustryInDenominator: '分母には分類不能の産業を含みます。',
  compulsorySchoolsCounted: '義務教育学校を含みます。',
  notHubBuildings: '拠点の建物の数ではありません。',
  areaWithoutNorthernTerritories: '面積には北方地域と竹島を含みません。',
  wholeMunicipalityOverstatesPartial:
    '一部過疎も市町村全体で数えるため、過疎地域だけの値より大きくなります。',
  loadedPointsOnly: '取り込まれている分だけの集計です。',
  noAggregate: '指数のため、複数の市区町村をまとめた値はありません。',
};
