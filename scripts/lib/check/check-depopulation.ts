import type { DepopulationClass, DepopulationDate } from '../../../src/domain/depopulation.ts';
import { depopulationDates, isDepopulated } from '../../../src/domain/depopulation.ts';
import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { equalLine, everyLine } from './check-line.ts';
import type { ExpectedTotals } from './expected-totals.ts';

const CLASS_NAMES = { full: '全部過疎', partial: '一部過疎', deemed: 'みなし過疎' } as const;

/** Class totals, and the areas of partly depopulated municipalities. */
export function checkDepopulation(tables: CanonicalTables, totals: ExpectedTotals): CheckGroup {
  return {
    subject: { ja: '過疎区分', en: 'Depopulation classes' },
    lines: [
      ...Object.entries(tables.depopulation).flatMap(([date, classes]) => [
        ...classLines(date, classes, totals),
        ...indicatorLine(date, classes, tables),
      ]),
      partialAreaLine(tables),
      everyLine(
        { ja: '理由のある手直し', en: 'hand fixes with a reason' },
        tables.corrections,
        ({ reason }) => reason.length >= 10,
        ({ key }) => key,
      ),
    ],
  };
}

function classLines(
  date: string,
  classes: readonly DepopulationClass[],
  totals: ExpectedTotals,
): readonly CheckLine[] {
  const id = `depopulation_${date.replaceAll('-', '_')}`;
  // A list that was imported was held against its own totals then; others may be added here.
  if (!totals.has(id)) return [];
  const all = { ja: `過疎関係市町村 ${date}`, en: `depopulated municipalities ${date}` };
  return [
    totals.line(id, all, classes.filter(isDepopulated).length),
    ...(['full', 'partial', 'deemed'] as const).map((name) =>
      totals.line(
        `${id}_${name}`,
        { ja: `　${CLASS_NAMES[name]}`, en: `  ${name}` },
        classes.filter((found) => found === name).length,
      ),
    ),
  ];
}

/** The national indicator of the same date must be the same number. */
function indicatorLine(
  date: DepopulationDate,
  classes: readonly DepopulationClass[],
  tables: CanonicalTables,
): readonly CheckLine[] {
  return tables.indicators
    .filter(({ indicator, asOf }) => indicator === 'depopulated_municipalities' && asOf === date)
    .map(({ value }) =>
      equalLine(
        { ja: `　全国の指標 ${date}`, en: `  national indicator ${date}` },
        value,
        classes.filter(isDepopulated).length,
      ),
    );
}

function partialAreaLine(tables: CanonicalTables): CheckLine {
  const [newest = ''] = depopulationDates(tables.depopulation);
  const named = new Set(
    tables.partialAreas.filter(({ asOf }) => asOf === newest).map(({ code }) => code),
  );
  const isPartial = (index: number): boolean => tables.depopulation[newest]?.[index] === 'partial';
  return everyLine(
    {
      ja: '一部過疎の市町村と区域の表が一致',
      en: 'partly depopulated ones are those with areas named',
    },
    tables.municipalities.filter(({ code }, index) => isPartial(index) || named.has(code)),
    (municipality) =>
      named.has(municipality.code) && isPartial(tables.municipalities.indexOf(municipality)),
    ({ code, name }) => `${code} ${name}`,
  );
}
