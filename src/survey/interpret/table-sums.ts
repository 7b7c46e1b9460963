import type { CanonicalRows, MunicipalFigure } from './canonical-rows.ts';
import { hubSums } from './hub-sums.ts';
import { CLASS_MEASURES } from './published-figures.ts';
import type { TableDate } from './table-date.ts';
import { add, emptyFigureSum, emptySum, type TableSum } from './table-sum.ts';

interface Counted {
  readonly municipalityCode: string;
}

/** Sums of a table that published figures may exist for. */
export function sumsOf(canonical: CanonicalRows, date: TableDate): readonly TableSum[] {
  const year = `${date.fiscalYear ?? ''}`;
  switch (canonical.target) {
    case 'figures':
      return figureSums(canonical.rows);
    case 'rmos':
      return [
        count('rmos', year, canonical.rows),
        count('rmo_municipalities', year, municipalitiesOf(canonical.rows)),
      ];
    case 'depopulation': {
      const listed = canonical.rows.filter((row) => row.depopulationClass !== 'none');
      const asOf = canonical.rows[0]?.asOf ?? '';
      return [
        count('depopulated_municipalities', asOf, listed),
        ...(['full', 'partial', 'deemed'] as const).map((known) =>
          count(
            CLASS_MEASURES[known],
            asOf,
            listed.filter((row) => row.depopulationClass === known),
          ),
        ),
      ];
    }
    case 'hubs':
      return hubSums(canonical.rows, year);
    default:
      return [];
  }
}

function municipalitiesOf(rows: readonly Counted[]): readonly Counted[] {
  const codes = new Set(rows.map(({ municipalityCode }) => municipalityCode));
  return [...codes].map((municipalityCode) => ({ municipalityCode }));
}

function count(measure: string, asOf: string, rows: readonly Counted[]): TableSum {
  const sum = emptySum(measure, asOf);
  for (const { municipalityCode } of rows) add(sum, municipalityCode, 1);
  return sum;
}

/** Sums of figures, and for counts of organisations how many municipalities have some. */
function figureSums(rows: readonly MunicipalFigure[]): readonly TableSum[] {
  const sums = new Map<string, Map<string, TableSum>>();
  const sumAt = (measure: string, asOf: string): TableSum => {
    let dates = sums.get(measure);
    if (dates === undefined) sums.set(measure, (dates = new Map<string, TableSum>()));
    let sum = dates.get(asOf);
    if (sum === undefined) dates.set(asOf, (sum = emptyFigureSum(measure, asOf)));
    return sum;
  };
  for (const { measure, asOf, value, unit, municipalityCode } of rows) {
    // Published figures are in whole persons, households and bodies.
    if (typeof value !== 'number' || /^[百千万億]/u.test(unit)) continue;
    add(sumAt(measure, asOf), municipalityCode, value);
    if (measure === 'rmos')
      add(sumAt('rmo_municipalities', asOf), municipalityCode, Number(value > 0));
    if (measure === 'hubs')
      add(sumAt('hub_municipalities', asOf), municipalityCode, Number(value > 0));
  }
  return [...sums.values()].flatMap((dates) => [...dates.values()]);
}
