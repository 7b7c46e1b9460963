import { currentTarget } from '../../../src/domain/current-target.ts';
import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { equalLine, everyLine } from './check-line.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import { valueOf } from './indicator-value.ts';
import { isSpecialWard } from './special-wards.ts';

const LIFELONG_ANSWERS = ['promoting', 'intending', 'considering', 'no_intention', 'no_answer'];

/** National indicators among each other, and targets. */
export function checkNational(tables: CanonicalTables, totals: ExpectedTotals): CheckGroup {
  const { municipalities, prefectures, targets } = tables;
  const value = (indicator: string, year: number): number => valueOf(tables, indicator, year);
  const status = tables.indicators.filter(({ indicator }) => indicator.startsWith('hub_status_'));
  const replies = status.reduce((sum, answer) => sum + answer.value, 0);
  return {
    subject: { ja: '全国の指標・目標', en: 'National indicators and targets' },
    lines: [
      totals.line(
        'hub_status_replies',
        { ja: '小さな拠点の現況の計（2021年度）', en: 'hub status, all answers (FY2021)' },
        replies,
      ),
      equalLine(
        { ja: '　＝特別区を除く市町村', en: '  = municipalities without the wards' },
        municipalities.filter((municipality) => !isSpecialWard(municipality)).length,
        replies,
      ),
      equalLine(
        { ja: '形成済（位置付け有＋無）＝形成市町村数', en: 'formed, both kinds = municipalities' },
        value('hub_municipalities_including_outside_strategy', 2021),
        value('hub_status_formed_in_strategy', 2021) +
          value('hub_status_formed_outside_strategy', 2021),
      ),
      equalLine(
        {
          ja: '生涯活躍のまち 回答の計＝地方公共団体',
          en: 'lifelong-activity answers = governments',
        },
        prefectures.length + municipalities.length,
        LIFELONG_ANSWERS.reduce((sum, id) => sum + value(`lifelong_town_${id}`, 2021), 0),
      ),
      ...blockLines(tables),
      everyLine(
        { ja: '総合戦略に位置付けのある拠点 ≦ 全拠点', en: 'hubs in the strategy <= all hubs' },
        tables.indicators.filter(
          ({ indicator }) => indicator === 'hubs_including_outside_strategy',
        ),
        ({ fiscalYear, value: all }) => value('hubs', fiscalYear) <= all,
        ({ fiscalYear }) => `FY${fiscalYear}`,
      ),
      everyLine(
        { ja: '現行の目標が決まる指標', en: 'indicators whose current target is clear' },
        [...new Set(targets.map(({ indicator }) => indicator))],
        (indicator) => currentTarget(targets, indicator) !== undefined,
        (indicator) => indicator,
      ),
      everyLine(
        { ja: '決定の順に並ぶ目標', en: 'targets in the order of their plans' },
        targets.slice(1).map((target, index) => [targets[index], target] as const),
        ([before, after]) =>
          before?.indicator !== after.indicator ||
          (before.decidedOn ?? '') <= (after.decidedOn ?? before.decidedOn ?? ''),
        ([, { indicator, plan }]) => `${indicator} ${plan}`,
      ),
    ],
  };
}

/** RMOs by block add up to the national counts of the same year. */
function blockLines(tables: CanonicalTables): readonly CheckLine[] {
  const sum = (column: 'rmos' | 'municipalitiesWith'): number =>
    tables.rmosByRegion.reduce((total, row) => total + row[column], 0);
  return [
    equalLine(
      { ja: '地域運営組織 ブロックの計（2016年度）', en: 'RMOs, sum of blocks (FY2016)' },
      valueOf(tables, 'rmos', 2016),
      sum('rmos'),
    ),
    equalLine(
      { ja: '　形成市町村', en: '  municipalities with any' },
      valueOf(tables, 'rmo_municipalities', 2016),
      sum('municipalitiesWith'),
    ),
  ];
}
