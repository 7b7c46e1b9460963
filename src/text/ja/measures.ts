import { forImported } from '../../domain/imported-measures.ts';
import type { MeasureId } from '../../domain/measure.ts';
import type { MeasureNote, MeasureTopic } from '../../domain/measure-entry.ts';

/** Short definition of every measure in Japanese. */
export const measureDefinitionsJa: Readonly<Record<MeasureId, string>> = {
  'depopulated-municipalities': '市区町村のうち、全部過疎・一部過疎・みなし過疎の市町村の割合',
  'depopulated-population': '人口（2020年）のうち、過疎関係市町村に住む人の割合',
  'depopulated-area': '総面積（2024年度）のうち、過疎関係市町村の割合',
  'population-2020': '2020年10月1日の人口（確定値）',
  'population-2025': '2025年10月1日の人口（速報値）',
  'change-2000-2025': '2000年から2025年（速報）までの人口の増減率',
  'change-2020-2025': '2020年から2025年（速報）までの人口の増減率',
  'projected-change-2020-2050': '2020年の人口に対する2050年の推計人口の増減率',
  'density-inhabitable': '可住地面積（2024年度）1 km²あたりの人口（2020年）',
  'natural-change': '出生数から死亡数を引いた数（2023年）の、人口（2020年）千人あたり',
  'social-change': '日本人の転入数から転出数を引いた数（2024年）の、人口（2020年）千人あたり',
  'ageing-2020': '年齢の分かる人のうち65歳以上の割合',
  'over-75-2020': '年齢の分かる人のうち75歳以上の割合',
  'ageing-2050': '2050年の推計人口のうち65歳以上の割合',
  'single-65-households': '一般世帯のうち65歳以上の単独世帯の割合（2020年）',
  households: '2020年10月1日の世帯の総数',
  'primary-sector': '就業者のうち第1次産業に就く人の割合（2020年）',
  clinics: '一般診療所数（2023年度）の、人口（2020年）1万人あたり',
  'community-halls': '公民館の数（2021年度）',
  'elementary-schools': '小学校と義務教育学校の数（2024年度）',
  'retail-shops': '小売店数（2021年度）の、人口（2020年）1万人あたり',
  'fiscal-capacity': '基準財政収入額を基準財政需要額で割った値の3か年平均',
  hubs: '取り込まれている小さな拠点の数',
  'hubs-per-100000': '取り込まれている小さな拠点の、人口（2020年）10万人あたり',
  rmos: '取り込まれている地域運営組織の数',
  'rmos-per-100000': '取り込まれている地域運営組織の、人口（2020年）10万人あたり',
  ...forImported(() => '取り込んだ表の値'),
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
