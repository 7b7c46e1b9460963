import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording for the reader's own hubs and RMOs, wherever published ones would be named. */
export const importedJa = {
  mark: '取り込んだデータ（この端末だけ）',
  band: '取り込んだデータ（この端末だけ）を表示しています。公表値ではなく、ほかの人には見えません。',
  change: '取り込んだデータを変える・消す',
  ownDate: (date: string | undefined) => `取り込んだデータ、${date ?? '時点の記載なし'}`,
  ownFiles: (files: readonly string[]) => `取り込んだファイル「${files.join('」「')}」`,
  gaugeNote: '目標への到達は公表値です（取り込んだデータの集計ではありません）。',
  hubs: '小さな拠点（取り込んだデータ）',
  rmos: '地域運営組織（取り込んだデータ）',
  hubsWithUnit: '小さな拠点（取り込んだデータ）［箇所］',
  rmosWithUnit: '地域運営組織（取り込んだデータ）［団体］',
  hubCount: (count: number, date = '') =>
    `小さな拠点 ${number(count)}箇所（取り込んだデータ${date === '' ? '' : `、${date}`}）`,
  rmoCount: (count: number, date = '') =>
    `地域運営組織 ${number(count)}団体（取り込んだデータ${date === '' ? '' : `、${date}`}）`,
  hubsNone: '小さな拠点　取り込んだデータに記載なし（未取込）',
  rmosNone: '地域運営組織　取り込んだデータに記載なし（未取込）',
  noHubs: '取り込んだデータに、この地域の拠点の記載はありません。',
  noRmos: '取り込んだデータに、この地域の組織の記載はありません。',
  hubSample: (count: number) => `取り込んだデータの${number(count)}箇所です。`,
  rmoSample: (count: number) => `取り込んだデータの${number(count)}団体です。`,
  countTable: (count: number, municipalities: number, date: string) =>
    `取り込んだ市区町村別の数です（${date}）。${number(municipalities)}市区町村に計${number(count)}。場所は分からないので、点では出ません。`,
  depopulation: (known: number, count: number, share: string, population: string) =>
    `取り込んだ一覧で区分の分かる${number(known)}市区町村のうち、過疎関係市町村は${number(count)}（${share}）、人口の${population}が暮らします。`,
  choice: '取り込んだデータ',
  undated: '時点の記載なし',
  column: (title: string, date: string) => `${title}（${date}）`,
  columnDefinition: (title: string) => `取り込んだ表の「${title}」の値`,
  /** Known measures by id; other columns keep the words of their heading. */
  measures: {
    population: '人口',
    population_male: '人口（男）',
    population_female: '人口（女）',
    households: '世帯数',
    population_0_14: '15歳未満人口',
    population_15_64: '15〜64歳人口',
    population_65_over: '65歳以上人口',
    population_75_over: '75歳以上人口',
    ageing_rate: '高齢化率',
    area: '面積',
  },
  /** `undefined`: the data says nothing of the area. */
  hubsIn: (area: string, count: number | undefined) =>
    count === undefined
      ? `${area}の小さな拠点は、取り込んだデータに記載がありません（未取込。拠点がないという意味ではありません）。`
      : `${area}の小さな拠点は${number(count)}箇所です（取り込んだデータ）。`,
  area: (area: string, depopulated: number, total: number, loaded: number | undefined) =>
    `${area}：過疎関係市町村${number(depopulated)}（${number(total)}市区町村のうち）、${loaded === undefined ? '名称の分かる拠点は未取込' : `拠点${number(loaded)}箇所`}（取り込んだデータ）。`,
} as const;
