import type { CanonicalRows } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';
import type { InterpretContext, NationalFigure } from './context.ts';
import type { TableDate } from './table-date.ts';

interface Sum {
  readonly measure: string;
  readonly asOf: string;
  value: number;
  municipalities: number;
}

/**
 * Holds what a table adds up to against the published national figures. A table of
 * some prefectures only is a part, and is said to be one.
 */
export function compareWithNation(
  canonical: CanonicalRows,
  date: TableDate,
  context: InterpretContext,
  report: Report,
): void {
  const all = context.index.byCode.size;
  for (const sum of sumsOf(canonical, date)) {
    const national = context.national.find((figure) => isSame(figure, sum));
    if (national === undefined) continue;
    const whole =
      canonical.target === 'figures' ? sum.municipalities >= all : sum.value >= national.value;
    const agrees = sum.value === national.value;
    const kind = agrees ? 'nationalAgrees' : whole ? 'nationalDiffers' : 'nationalPartial';
    const done = `${sum.measure} ${sum.asOf}`;
    report(kind, { found: `${sum.value}`, expected: `${national.value}`, done });
  }
}

function isSame(figure: NationalFigure, sum: Sum): boolean {
  return figure.measure === sum.measure && figure.asOf.slice(0, 4) === sum.asOf.slice(0, 4);
}

function sumsOf(canonical: CanonicalRows, date: TableDate): readonly Sum[] {
  if (canonical.target === 'figures') return figureSums(canonical.rows);
  const year = `${date.fiscalYear ?? ''}`;
  const rows = canonical.rows.length;
  if (canonical.target === 'rmos')
    return [{ measure: 'rmos', asOf: year, value: rows, municipalities: 0 }];
  if (canonical.target === 'depopulation') {
    const depopulated = canonical.rows.filter((row) => row.depopulationClass !== 'none').length;
    return [
      { measure: 'depopulated_municipalities', asOf: year, value: depopulated, municipalities: 0 },
    ];
  }
  if (canonical.target !== 'hubs') return [];
  const inStrategy = canonical.rows.filter((hub) => hub.inStrategy === true).length;
  const all = {
    measure: 'hubs_including_outside_strategy',
    asOf: year,
    value: rows,
    municipalities: 0,
  };
  return inStrategy === 0 ? [all] : [all, { ...all, measure: 'hubs', value: inStrategy }];
}

function figureSums(rows: Extract<CanonicalRows, { target: 'figures' }>['rows']): readonly Sum[] {
  const sums = new Map<string, Map<string, Sum>>();
  for (const { measure, asOf, value } of rows) {
    if (typeof value !== 'number') continue;
    let byDate = sums.get(measure);
    if (byDate === undefined) sums.set(measure, (byDate = new Map<string, Sum>()));
    let sum = byDate.get(asOf);
    if (sum === undefined) byDate.set(asOf, (sum = { measure, asOf, value: 0, municipalities: 0 }));
    sum.value += value;
    sum.municipalities += 1;
  }
  return [...sums.values()].flatMap((byDate) => [...byDate.values()]);
}
