import { isDepopulated } from '../../../src/domain/depopulation.ts';
import type { IndicatorSplit } from '../../../src/domain/indicator.ts';
import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { equalLine } from './check-line.ts';
import { valueOf } from './indicator-value.ts';

/** Columns that add up over the groups of a split. */
const ADDING = [
  ['municipalitiesInGroup', { ja: '市区町村', en: 'municipalities' }],
  ['municipalitiesWith', { ja: '形成市区町村', en: 'municipalities with any' }],
  ['value', { ja: '数', en: 'count' }],
] as const;

/** Indicators that say how many municipalities have any, by indicator split. */
const MUNICIPALITIES_WITH: Readonly<Record<string, string>> = {
  hubs: 'hub_municipalities',
  rmos: 'rmo_municipalities',
};

/** Split between depopulated and other municipalities: rows add up, and agree with the nation. */
export function checkSplits(tables: CanonicalTables): CheckGroup {
  const splits = [...new Set(tables.splits.map(({ indicator }) => indicator))];
  return {
    subject: { ja: '過疎・非過疎の内訳', en: 'Depopulated and other municipalities' },
    lines: splits.flatMap((indicator) => splitLines(tables, indicator)),
  };
}

function splitLines(tables: CanonicalTables, indicator: string): readonly CheckLine[] {
  const rowOf = (group: IndicatorSplit['group']): IndicatorSplit | undefined =>
    tables.splits.find((row) => row.indicator === indicator && row.group === group);
  const [depopulated, other, all] = [rowOf('depopulated'), rowOf('other'), rowOf('all')];
  const label = tables.indicatorDefinitions.find(({ id }) => id === indicator)?.label;
  const name = { ja: label?.ja ?? indicator, en: label?.en ?? indicator };
  const year = all?.fiscalYear ?? 0;
  return [
    ...ADDING.map(([column, { ja, en }]) =>
      equalLine(
        { ja: `${name.ja}: 過疎＋非過疎＝計（${ja}）`, en: `${name.en}: both = all (${en})` },
        all?.[column] ?? Number.NaN,
        (depopulated?.[column] ?? Number.NaN) + (other?.[column] ?? Number.NaN),
      ),
    ),
    equalLine(
      { ja: `　計＝全国の指標（${year}年度）`, en: `  all = national indicator (FY${year})` },
      valueOf(tables, indicator, year),
      all?.value ?? Number.NaN,
    ),
    equalLine(
      { ja: '　形成市区町村＝全国の指標', en: '  municipalities with any = national indicator' },
      valueOf(tables, MUNICIPALITIES_WITH[indicator] ?? '', year),
      all?.municipalitiesWith ?? Number.NaN,
    ),
    equalLine(
      { ja: '　過疎の市区町村＝2021年4月1日の区分', en: '  depopulated = classes of 2021-04-01' },
      (tables.depopulation['2021-04-01'] ?? []).filter(isDepopulated).length,
      depopulated?.municipalitiesInGroup ?? Number.NaN,
    ),
  ];
}
