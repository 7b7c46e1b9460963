import type { Figure } from './absence.ts';
import { isNumber } from './absence.ts';
import type { ProjectionBlock } from './edition.ts';
import type { MeasureColumn, ReadColumn } from './figure-column.ts';
import { evaluateFormula, firstAbsence } from './formula.ts';
import type { Measure } from './measure.ts';
import type { PrefectureCode } from './municipality-code.ts';
import { prefectureOf } from './municipality-code.ts';
import type { MunicipalityRow } from './municipality-row.ts';

/*
 * 都道府県集計: sums numerators and denominators over municipalities and divides
 * once; rates are never averaged. A municipality that lacks a column is left out
 * of numerator and denominator alike, and `from` of `of` says so. Projections
 * made only for a block (福島県浜通り) stand in for its municipalities.
 */

/** A measure of several municipalities together. */
export interface Aggregate {
  readonly figure: Figure;
  /** Municipalities whose figures are in it. */
  readonly from: number;
  /** Municipalities there are. */
  readonly of: number;
  /** Names of the projection blocks that stand for their municipalities. */
  readonly blocks: readonly string[];
}

interface Unit {
  readonly municipalities: number;
  readonly block: string | undefined;
  readonly read: ReadColumn;
}

/** Counts of points: a municipality without a loaded one adds nothing, but its people count. */
const POINT_COLUMNS: readonly MeasureColumn[] = ['hubs', 'rmos'];

/** One measure over some municipalities, such as those of a prefecture. */
export function aggregateMeasure(
  measure: Measure,
  rows: readonly MunicipalityRow[],
  blocks: readonly ProjectionBlock[],
): Aggregate {
  const of = rows.length;
  if (!measure.levels.includes('aggregate'))
    return { figure: 'notApplicable', from: 0, of, blocks: [] };
  const required = measure.columns.filter((column) => !POINT_COLUMNS.includes(column));
  const units = completeUnits(rows, blocks, required);
  if (units.length === 0) return { figure: whyNone(rows, required), from: 0, of, blocks: [] };
  const points = measure.columns.filter((column) => POINT_COLUMNS.includes(column));
  const counted = units.filter(({ read }) => points.every((column) => isNumber(read(column))));
  return {
    figure: evaluateFormula(measure.formula, (column) => sumColumn(units, column)),
    from: counted.reduce((total, unit) => total + unit.municipalities, 0),
    of,
    blocks: units.flatMap((unit) => unit.block ?? []),
  };
}

/** One measure for every prefecture that has a row, in the order of the rows. */
export function aggregateByPrefecture(
  measure: Measure,
  rows: readonly MunicipalityRow[],
  blocks: readonly ProjectionBlock[],
): Map<PrefectureCode, Aggregate> {
  return new Map(
    [...rowsByPrefecture(rows)].map(([code, group]) => [
      code,
      aggregateMeasure(measure, group, blocks),
    ]),
  );
}

type RowsByPrefecture = ReadonlyMap<PrefectureCode, readonly MunicipalityRow[]>;

/** Every measure over the same rows is summed by the same prefectures. */
const grouped = new WeakMap<readonly MunicipalityRow[], RowsByPrefecture>();

function rowsByPrefecture(rows: readonly MunicipalityRow[]): RowsByPrefecture {
  const known = grouped.get(rows);
  if (known !== undefined) return known;
  const groups = new Map<PrefectureCode, MunicipalityRow[]>();
  for (const row of rows) {
    const code = prefectureOf(row.code);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  grouped.set(rows, groups);
  return groups;
}

function completeUnits(
  rows: readonly MunicipalityRow[],
  blocks: readonly ProjectionBlock[],
  required: readonly MeasureColumn[],
): Unit[] {
  const hasAll = ({ read }: { read: ReadColumn }): boolean =>
    required.every((column) => isNumber(read(column)));
  const units = rows
    .filter(hasAll)
    .map(({ read }): Unit => ({ municipalities: 1, block: undefined, read }));
  for (const block of blocks) {
    const [first] = block.municipalityCodes;
    // Most prefectures have no block: one look at their codes is enough.
    if (!rows.some(({ code }) => code === first)) continue;
    const members = rows.filter((row) => block.municipalityCodes.includes(row.code));
    // Only a block that is wholly inside the area, and none of whose
    // municipalities has the figure itself, may stand for them.
    if (members.length < block.municipalityCodes.length || members.some(hasAll)) continue;
    const unit = blockUnit(block, members);
    if (hasAll(unit)) units.push(unit);
  }
  return units;
}

function blockUnit(block: ProjectionBlock, members: readonly MunicipalityRow[]): Unit {
  return {
    municipalities: members.length,
    block: block.name,
    read: (column) =>
      block.values[column] ??
      firstAbsence(members.map(({ read }) => read(column))) ??
      sumColumn(members, column),
  };
}

function sumColumn(units: readonly { read: ReadColumn }[], column: MeasureColumn): Figure {
  let total = 0;
  let numbers = 0;
  for (const { read } of units) {
    const figure = read(column);
    if (!isNumber(figure)) continue;
    total += figure;
    numbers += 1;
  }
  if (numbers > 0) return total;
  return firstAbsence(units.map(({ read }) => read(column))) ?? 'notLoaded';
}

function whyNone(rows: readonly MunicipalityRow[], columns: readonly MeasureColumn[]): Figure {
  const figures = rows.flatMap(({ read }) => columns.map((column) => read(column)));
  return firstAbsence(figures) ?? 'notLoaded';
}
