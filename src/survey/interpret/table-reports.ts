import { prefectureOf, type MunicipalityCode } from '../../domain/municipality-code.ts';
import { columnsAddress } from '../cell-address.ts';
import type { Observation } from '../finding-collector.ts';
import { textOf } from '../grid.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import { definitionOf } from '../tables/definition.ts';
import type { FieldId } from '../tables/field.ts';
import { columnOf, type ColumnMapping, type TableMapping } from '../tables/mapping.ts';
import { missingColumns } from '../tables/required-columns.ts';
import type { CanonicalRows, Placed } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';
import { compareWithNation } from './compare-nation.ts';
import type { InterpretContext, InterpretOptions } from './context.ts';
import { reportDoubles } from './row-doubles.ts';
import type { TableDate } from './table-date.ts';
import type { LoneTotal, TotalCheck } from './totals.ts';

/** Reports what the columns mean, and which mean nothing. */
export function reportMapping(table: SurveyTable, mapping: TableMapping, report: Report): void {
  report('tableRecognised', { cells: table.range, found: mapping.table });
  for (const { index, label } of mapping.unmapped)
    report('columnUnmapped', { ...placeOfColumn(table, index), found: label });
  for (const { field, columns } of mapping.contended) {
    const cells = columns.map(({ index }) => columnsAddress(index, index)).join(', ');
    report(decides(field, mapping) ? 'columnTwice' : 'remarksTwice', {
      cells,
      found: columns.map(({ label }) => label).join('、'),
      expected: field,
      done: decides(field, mapping) ? '' : (columns[0]?.label ?? ''),
    });
  }
  for (const any of missingColumns(definitionOf(mapping.table), mapping.columns))
    report('columnRequired', { expected: any.join(' | ') });
  const named = columnOf(mapping, 'municipality');
  if (named !== undefined && columnOf(mapping, 'code') === undefined)
    report('regionNotCoded', {
      column: named.index,
      row: table.headingRows[1],
      heading: named.label,
    });
  reportYears(table, mapping, report);
}

/** A column of the sheet, or the cell of its label where each row was a sheet: a form. */
function placeOfColumn({ origins, headingRows }: SurveyTable, column: number): Observation {
  if (origins === undefined) return { cells: columnsAddress(column, column) };
  return { row: headingRows[1], column };
}

/**
 * Whether it matters which of two columns is taken: not of remarks, and of row numbers only
 * in the list whose numbering is held against its rows.
 */
function decides(field: FieldId, { table }: TableMapping): boolean {
  if (field === 'ordinal') return definitionOf(table).target === 'depopulation';
  return field !== 'note';
}

/** Practice data says so in its titles, notes or the first cells of its rows. */
export function saysExercise(table: SurveyTable): boolean {
  const cells = table.rows.slice(0, 20).flatMap(({ cells }) => cells.slice(0, 5).map(textOf));
  return [...table.titles, ...table.notes, table.sheet, ...cells].some((text) =>
    /演習用.*架空/u.test(text),
  );
}

function reportYears(table: SurveyTable, mapping: TableMapping, report: Report): void {
  const dated = mapping.columns.filter(({ measure }) => (measure?.asOf ?? '') !== '');
  for (const found of new Set(dated.map(({ measure }) => measure?.measure ?? ''))) {
    const columns = dated.filter(({ measure }) => measure?.measure === found);
    if (columns.length > 1)
      report('wideForm', { cells: spanOf(columns), found, done: `${columns.length}` });
  }
  for (const { column, measure } of dated)
    if (!/(?:19|20)\d{2}/u.test(column.label.normalize('NFKC'))) {
      const place = { row: table.headingRows[1], column: column.index, heading: column.label };
      report('headingYearJapanese', { ...place, found: column.label, done: measure?.asOf ?? '' });
    }
}

function spanOf(columns: readonly ColumnMapping[]): string {
  const indexes = columns.map(({ column }) => column.index);
  return columnsAddress(Math.min(...indexes), Math.max(...indexes));
}

/**
 * Reports each subtotal: whether it agrees with its rows, that not all of them are listed,
 * or that no row belongs to it.
 */
export function reportTotals(
  totals: readonly TotalCheck[],
  lone: readonly LoneTotal[],
  report: Report,
): void {
  for (const { row, column, label, stated } of lone) {
    const place = { row, column: column.index, heading: column.label };
    report('totalUnchecked', { ...place, found: `${stated}`, done: label });
  }
  for (const { row, column, label, stated, summed, agrees, isPart } of totals)
    report(agrees ? 'totalAgrees' : isPart ? 'totalPartial' : 'totalDiffers', {
      row,
      column: column.index,
      heading: column.label,
      found: `${stated}`,
      expected: `${summed}`,
      done: label,
    });
}

interface RowsRead {
  readonly canonical: CanonicalRows;
  readonly date: TableDate;
  readonly context: InterpretContext;
  readonly options: InterpretOptions;
  readonly report: Report;
}

/** Reports date, doubles, and what is missing; returns the municipalities not listed. */
export function reportRows(read: RowsRead): readonly MunicipalityCode[] {
  reportDate(read);
  reportDoubles(read.canonical, read.report);
  reportOffices(read);
  compareWithNation(read.canonical, read.date, read.context, read.report);
  const missing = missingMunicipalities(read);
  if (missing.length > 0) {
    const names = missing
      .slice(0, 10)
      .map((code) => read.context.index.byCode.get(code)?.name ?? code);
    read.report('municipalitiesMissing', { found: names.join('、'), done: `${missing.length}` });
  }
  return missing;
}

function reportDate({ canonical, date, options, report }: RowsRead): void {
  const { asOf, fiscalYear, text } = date;
  const expected = options.fiscalYear;
  const years = yearsOf(canonical);
  if (expected !== undefined && fiscalYear !== undefined && fiscalYear !== expected)
    report('yearWrong', { found: text, expected: `${expected}`, done: `${fiscalYear}` });
  else if (
    expected !== undefined &&
    years.size > 0 &&
    ![...years].some((year) => year.startsWith(`${expected}`))
  )
    report('yearWrong', { found: [...years].join('、'), expected: `${expected}` });
  if (asOf !== '') report('yearRead', { found: text, done: asOf });
  else if (needsDate(canonical)) report('yearUnknown');
}

function yearsOf(canonical: CanonicalRows): ReadonlySet<string> {
  if (canonical.target !== 'figures' && canonical.target !== 'depopulation') return new Set();
  const years = new Set<string>();
  for (const { asOf } of canonical.rows) if (asOf !== '') years.add(asOf);
  return years;
}

function needsDate(canonical: CanonicalRows): boolean {
  if (canonical.target !== 'depopulation' && canonical.target !== 'figures') return false;
  return canonical.rows.some(({ asOf }) => asOf === '');
}

/** Hubs and RMOs that stand at the municipal office for want of a position. */
function reportOffices({ canonical, report }: RowsRead): void {
  if (canonical.target !== 'hubs' && canonical.target !== 'rmos') return;
  const { rows } = canonical as { rows: readonly Placed[] };
  const count = rows.filter((row) => row.positionPrecision === 'municipality_office').length;
  if (count > 0) report('positionOffice', { found: `${count}` });
}

/** Only lists that mean to be whole: figures and codes, prefecture by prefecture. */
function missingMunicipalities({ canonical, context }: RowsRead): readonly MunicipalityCode[] {
  if (canonical.target !== 'figures' && canonical.target !== 'codes') return [];
  const listed = new Set(canonical.rows.map(({ municipalityCode }) => municipalityCode));
  const prefectures = new Set([...listed].map(prefectureOf));
  return [...context.index.byCode.keys()].filter(
    (code) => prefectures.has(prefectureOf(code)) && !listed.has(code),
  );
}
