import { dateIn, readDate } from '../cells/date.ts';
import { withDigitsInDates } from '../cells/kanji-number.ts';
import { bareLabel, isYearLabel, normaliseLabel } from '../layout/label.ts';
import type { TableColumn } from '../layout/survey-table.ts';
import type { MeasureMapping } from './mapping.ts';

/** Ids of measures by the headings that name them, joined without separators. */
const MEASURES: Readonly<Record<string, { readonly labels: string; readonly unit: string }>> = {
  population: { labels: '人口 総人口 人口総数 人口計 総数 計 人口合計 総人口計', unit: '人' },
  population_male: { labels: '男 人口男 男性 人口総数男 総人口男', unit: '人' },
  population_female: { labels: '女 人口女 女性 人口総数女 総人口女', unit: '人' },
  households: { labels: '世帯数 世帯総数 世帯数計 世帯数合計', unit: '世帯' },
  population_0_14: {
    labels: '0~14歳 0-14歳 0~14歳人口 15歳未満 15歳未満人口 年少人口',
    unit: '人',
  },
  population_15_64: { labels: '15~64歳 15-64歳 15~64歳人口 生産年齢人口', unit: '人' },
  population_65_over: { labels: '65歳以上 65歳以上人口 老年人口 高齢者人口 高齢者数', unit: '人' },
  population_75_over: { labels: '75歳以上 75歳以上人口 後期高齢者人口', unit: '人' },
  ageing_rate: { labels: '高齢化率 65歳以上人口割合', unit: '%' },
  hubs: { labels: '小さな拠点数 小さな拠点 小さな拠点形成数 拠点数', unit: '箇所' },
  rmos: {
    labels: '地域運営組織数 地域運営組織 rmo数 組織数 地域運営組織の数 団体数',
    unit: '団体',
  },
  area: { labels: '面積 総面積', unit: 'km2' },
};

const BY_LABEL = new Map(
  Object.entries(MEASURES).flatMap(([measure, { labels }]) =>
    [measure, ...labels.split(' ')].map((label): [string, string] => [
      normaliseLabel(label),
      measure,
    ]),
  ),
);

/** A measure named in cells, such as 人口 and 総数 in two columns; else the words themselves. */
export function measureOfWords(words: readonly string[]): string {
  const bare = words.map((word) => bareLabel(normaliseLabel(word)));
  const known =
    BY_LABEL.get(bare.join('')) ?? (isTotal(bare) ? BY_LABEL.get(bare[0] ?? '') : undefined);
  return known ?? words.join('／');
}

/** The first Japanese name of a known measure, or the measure's own words. */
export function measureTitle(measure: string): string {
  const sex = /_(?<sex>male|female)$/u.exec(measure)?.groups?.['sex'];
  const known = MEASURES[measure]?.labels.split(' ')[0];
  if (known !== undefined) return known;
  if (sex === undefined) return measure;
  const whole = measure.slice(0, -sex.length - 1);
  return `${measureTitle(whole)}（${sex === 'male' ? '男' : '女'}）`;
}

/** All other words only say that nothing is left out: 人口, 総数, 計. */
function isTotal(bare: readonly string[]): boolean {
  return bare.slice(1).every((word) => /^(?:総数|計|合計|男女計|全体)$/u.test(word));
}

/**
 * What a column of figures counts, by its heading: the measure without the year,
 * and the year if the heading names one. A heading that is no known measure keeps
 * its own words, never a guess.
 */
export function measureOf(column: TableColumn, ofTable: string | undefined): MeasureMapping {
  const years = column.path.map(yearOf);
  const words = column.path.filter((_, at) => years[at] === undefined);
  const asOf = years.find((year) => year !== undefined) ?? inlineYear(column.label) ?? '';
  const bare = words.map((word) => bareLabel(normaliseLabel(stripYear(word))));
  const candidates = [
    bare.join(''),
    isTotal(bare) ? (bare[0] ?? '') : '',
    bare.at(-1) ?? '',
    ...(bare.length === 0 ? [ofTable ?? ''] : []),
  ];
  // 「男」 alone is a measure of people only where nothing above says otherwise.
  const known = candidates.map((label) =>
    isOfPeople(bare, label) ? inItsUnit(BY_LABEL.get(label), column.unit) : undefined,
  );
  const measure = known.find((id) => id !== undefined) ?? (bare.length === 0 ? ofTable : undefined);
  const spoken = words.map((word) => plainWords(stripYear(word))).join('／');
  return {
    measure: measure ?? (spoken === '' ? column.label : spoken),
    asOf,
    unit: column.unit ?? (measure === undefined ? '' : (MEASURES[measure]?.unit ?? '')),
  };
}

/** The measure that a title names for the whole table: 地域運営組織数の推移. */
export function measureInTitle(titles: readonly string[]): string | undefined {
  const text = normaliseLabel(titles.join(''));
  if (/地域運営組織/u.test(text)) return 'rmos';
  if (/小さな拠点/u.test(text)) return 'hubs';
  if (/世帯数/u.test(text) && !/人口/u.test(text)) return 'households';
  return /人口/u.test(text) ? 'population' : undefined;
}

/** A measure unless the heading states a share of it: 人口（%） counts nobody. */
function inItsUnit(measure: string | undefined, unit: string | undefined): string | undefined {
  const isShare = unit === '%' || unit === '‰';
  return measure !== undefined && isShare && MEASURES[measure]?.unit !== '%' ? undefined : measure;
}

/** Heads over 総数, 男 and 女 that count changes, shares or a part of the people. */
const NOT_ALL_PEOPLE =
  /率|割合|密度|増減|増加|比|指数|平均|日本人|外国人|転入|転出|出生|死亡|未満|以上|\d歳|労働|就業|昼間/u;

function isOfPeople(bare: readonly string[], label: string): boolean {
  if (!/^(?:総数|計|男|女|男性|女性)$/u.test(label) || bare.length < 2) return true;
  const group = bare.slice(0, -1).join('');
  return /人口|総数|男女|住民/u.test(group) && !NOT_ALL_PEOPLE.test(group);
}

function yearOf(label: string): string | undefined {
  if (!isYearLabel(label)) return undefined;
  const reading = readDate(label.normalize('NFKC').replace(/\s|\(.*\)/gu, ''));
  return reading.status === 'date' ? reading.iso : undefined;
}

function inlineYear(label: string): string | undefined {
  return dateIn(label)?.iso;
}

/** A1101_総人口【人】 is 総人口: the code and unit that e-Stat writes around the words. */
function plainWords(label: string): string {
  return label.replace(/^[A-Z]{1,2}\d{3,}_(?=.)/u, '').replace(/(?<=.)【[^【】]*】$/u, '');
}

function stripYear(label: string): string {
  const mention = dateIn(label);
  if (mention === undefined) return label;
  // A mention is told in digits, whatever the label writes: 令和四年人口.
  return withDigitsInDates(label.normalize('NFKC')).replace(mention.text, '').trim();
}
