import { isNumber, type Figure } from '../domain/absence.ts';
import { DEPOPULATION_CLASSES, isDepopulated } from '../domain/depopulation.ts';
import { findMeasure, type MeasureId } from '../domain/measure.ts';
import type { AreaRow } from './municipality-rows.ts';
import { NATION, type TableFilter, type ViewState } from './view-state.ts';

/** Measures that the table always shows. */
const USUAL_COLUMNS: readonly MeasureId[] = [
  'population-2020',
  'change-2000-2025',
  'projected-change-2020-2050',
  'ageing-2020',
  'hubs',
  'rmos',
];

/** Columns of measures for a view: the usual ones, and the measure on the map if it is another. */
export function tableMeasures(measure: string): readonly MeasureId[] {
  const chosen = findMeasure(measure);
  if (chosen === undefined || !chosen.levels.includes('municipality')) return USUAL_COLUMNS;
  return USUAL_COLUMNS.includes(chosen.id) ? USUAL_COLUMNS : [chosen.id, ...USUAL_COLUMNS];
}

/** Rows of the view's area that pass its filter, in its order. */
export function tableRows(
  rows: readonly AreaRow[],
  view: Pick<ViewState, 'area' | 'filter' | 'sort'>,
): readonly AreaRow[] {
  const prefecture = view.area === NATION ? '' : view.area.slice(0, 2);
  return sortRows(
    rows.filter(({ code, depopulation }) => {
      if (!code.startsWith(prefecture)) return false;
      return passes(view.filter, depopulation);
    }),
    view.sort,
  );
}

/** Sorts by a column (`-` in front: descending). Absent figures come last either way. */
export function sortRows(rows: readonly AreaRow[], sort: string): readonly AreaRow[] {
  const descending = sort.startsWith('-');
  const compare = comparison(descending ? sort.slice(1) : sort);
  const sign = descending ? -1 : 1;
  // The code decides between equals, so that the order is the same every time.
  return rows.toSorted(
    (one, other) => compare(one, other, sign) || compareText(one.code, other.code),
  );
}

type Compare = (one: AreaRow, other: AreaRow, sign: number) => number;

function comparison(column: string): Compare {
  if (column === 'name')
    return (one, other, sign) =>
      sign * one.municipality.kana.localeCompare(other.municipality.kana, 'ja');
  if (column === 'depopulation')
    return (one, other, sign) => sign * (classRank(one) - classRank(other));
  const measure = findMeasure(column);
  if (measure === undefined) return (one, other, sign) => sign * compareText(one.code, other.code);
  const figures = new Map<string, Figure>();
  const figureOf = (row: AreaRow): Figure => {
    const known = figures.get(row.code) ?? measure.compute(row.read);
    figures.set(row.code, known);
    return known;
  };
  return (one, other, sign) => compareFigures(figureOf(one), figureOf(other), sign);
}

function compareFigures(one: Figure, other: Figure, sign: number): number {
  if (isNumber(one) && isNumber(other)) return sign * (one - other);
  return Number(isNumber(other)) - Number(isNumber(one));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function classRank({ depopulation }: AreaRow): number {
  return depopulation === undefined
    ? DEPOPULATION_CLASSES.length
    : DEPOPULATION_CLASSES.indexOf(depopulation);
}

function passes(filter: TableFilter, depopulation: AreaRow['depopulation']): boolean {
  if (filter === 'all') return true;
  if (depopulation === undefined) return false;
  return filter === 'depopulated' ? isDepopulated(depopulation) : depopulation === filter;
}
