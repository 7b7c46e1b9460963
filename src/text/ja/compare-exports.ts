import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: exports of two views beside each other, and of how they differ. */
export const compareExportsJa = {
  title: (name: string) => `${name}の比較`,
  year: (year: number) => `${year}年度`,
  join: (parts: readonly string[]) => parts.join('　'),
  /** Heading and counts of a legend that explains both maps. */
  heading: (heading: string) => `${heading}（A｜B）`,
  counts: (a: string, b: string) => `${a}｜${b}`,
  noCount: '－',
  facts: (a: string, b: string) => `A：${a}　B：${b}`,
  sides: (a: string, b: string) =>
    `A：${a} と B：${b} を同じ色の区切りで並べています。凡例の数はAとBのものです。長さは各図の縮尺バーのとおりです。`,
  pointsOfA: '点や円（拠点など）はA側のものです。',
  noDifferenceMap: '差の地図は出せないため、2つの地図を並べています。',
  whole: (name: string, a: string, b: string) => `${name}は、A：${a}、B：${b}です。`,
  wholeWithDifference: (name: string, a: string, b: string, difference: string) =>
    `${name}は、A：${a}、B：${b}、差（A－B）は${difference}です。`,
  counted: (areas: number, parts: readonly string[]) =>
    `${number(areas)}地域のうち、${parts.join('、')}です。`,
  part: (name: string, count: number) => `${name}${number(count)}`,
  absent: '差を出せない',
  table: {
    side: (letter: string, name: string, unit: string) =>
      `${letter} ${name}${unit === '' ? '' : `［${unit}］`}`,
    difference: (unit: string) => `差（A－B）${unit === '' ? '' : `［${unit}］`}`,
    caption: (name: string, table: string) => `${name}：${table}`,
    against: (caption: string, other: string) => `${caption}（${other}全体と比べたもの）`,
    summary: '全体の比較',
    item: '項目',
    depopulated: (letter: string, name: string) => `${letter} ${name}の過疎関係市町村［市町村］`,
    changed: '区分が変わった市区町村［市町村］',
  },
} as const;
