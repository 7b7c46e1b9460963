import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording for the reader's own hubs and RMOs, wherever published ones would be named. */
export const importedJa = {
  mark: '取り込んだデータ（この端末だけ）',
  band: '取り込んだデータ（この端末だけ）を表示しています。公表値ではなく、ほかの人には見えません。',
  change: '取り込んだデータを変える・消す',
  gone: 'この端末には取り込んだデータがありません（消されたか、別の端末で作られたリンクです）。公表値を表示しています。',
  gaugeNote: '目標への到達は公表値です（取り込んだデータの集計ではありません）。',
  hubs: '小さな拠点（取り込んだデータ）',
  rmos: '地域運営組織（取り込んだデータ）',
  hubsWithUnit: '小さな拠点（取り込んだデータ）［箇所］',
  rmosWithUnit: '地域運営組織（取り込んだデータ）［団体］',
  hubCount: (count: number) => `小さな拠点 ${number(count)}箇所（取り込んだデータ）`,
  rmoCount: (count: number) => `地域運営組織 ${number(count)}団体（取り込んだデータ）`,
  hubsNone: '小さな拠点　取り込んだデータに記載なし（未取込）',
  rmosNone: '地域運営組織　取り込んだデータに記載なし（未取込）',
  noHubs: '取り込んだデータに、この地域の拠点の記載はありません。',
  noRmos: '取り込んだデータに、この地域の組織の記載はありません。',
  hubSample: (count: number) => `取り込んだデータの${number(count)}箇所です。`,
  rmoSample: (count: number) => `取り込んだデータの${number(count)}団体です。`,
  hubsIn: (area: string, count: number) =>
    `${area}の小さな拠点は${number(count)}箇所です（取り込んだデータ）。`,
  area: (area: string, depopulated: number, total: number, loaded: number) =>
    `${area}：過疎関係市町村${number(depopulated)}（${number(total)}市区町村のうち）、拠点${number(loaded)}箇所（取り込んだデータ）。`,
} as const;
