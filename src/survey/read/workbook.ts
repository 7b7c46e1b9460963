import type { WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../cell-address.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { COLUMN_LIMIT, isBlank, type CellContent, type Grid } from '../grid.ts';
import { SurveyRefusal } from '../refusal.ts';
import type { SniffedFile } from './file-kind.ts';
import type { ReadLimits } from './limits.ts';
import { cellContent, fillOf, type WorkbookCell } from './workbook-cell.ts';
import { readPlainCells, type PlainSheet, type SharedStrings } from './plain-sheet.ts';
import { countCells } from './workbook-elements.ts';
import { openWorkbook } from './open-workbook.ts';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts';

/**
 * Opens xlsx, xls and ods with SheetJS and gives each sheet as a grid. Throws
 * `SurveyRefusal` for damaged or protected workbooks and beyond the limits.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: SniffedFile,
  limits: ReadLimits,
  findings: FindingCollector,
): readonly Grid[] {
  const most = limits.workbookCells;
  // Before SheetJS makes an object of each, which takes most of the memory.
  requireFew(countCells(bytes, file, most), most);
  const parts = readWorkbookParts(bytes, file);
  const { workbook, plain, strings } = openWorkbook(bytes, file, parts, limits);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let cells = 0;
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const part = parts.get(name);
    if (sheet === undefined) return emptyGrid(name, hidden);
    const context = { hidden, date1904, part, limits, plain: plain.get(name), strings };
    const grid = readSheet(name, sheet, context);
    // The parsed sheet is several times the size of the grid.
    delete workbook.Sheets[name];
    cells += grid.rows.reduce((sum, row) => sum + row.length, 0);
    requireFew(cells, most);
    reportSheet(grid, part, findings);
    return grid;
  });
}

function requireFew(cells: number, most: number): void {
  if (cells > most)
    throw new SurveyRefusal('tooManyCells', { found: `> ${most}`, expected: `${most}` });
}

interface SheetContext {
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly part: WorkbookParts | undefined;
  readonly limits: ReadLimits;
  /** The cells, where they were taken out before SheetJS read the sheet. */
  readonly plain: PlainSheet | undefined;
  readonly strings: SharedStrings;
}

function readSheet(name: string, sheet: WorkSheet, context: SheetContext): Grid {
  const cells = new SheetCells(context);
  const hiddenRows = readCells(sheet, context, cells);
  return {
    name,
    rows: withinLimit(name, cells.rows, context.limits),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenRows.concat(context.part?.hiddenRows ?? []),
    hiddenColumns: hiddenIndexes(sheet['!cols']).concat(context.part?.hiddenColumns ?? []),
    hidden: context.hidden,
    isText: false,
    formulas: cells.formulas,
    fills: cells.fills,
  };
}

/** Takes all cells of a sheet, and returns its hidden rows. */
function readCells(sheet: WorkSheet, context: SheetContext, cells: SheetCells): number[] {
  const data = (sheet['!data'] ?? []) as (WorkbookCell[] | undefined)[];
  const { plain, strings, limits } = context;
  if (plain !== undefined) {
    const hidden = readPlainCells(plain, data[0] ?? [], strings, (row, column, cell) => {
      if (row <= limits.rows) cells.take(row, column, cell);
    });
    return hidden.filter((row) => row <= limits.rows);
  }
  for (const [row, own] of data.entries()) {
    // Sparse arrays: `forEach` passes over the holes.
    own?.forEach((cell, column) => cells.take(row, column, cell));
    // The parsed cells are several times the size of their contents.
    data[row] = undefined;
  }
  return hiddenIndexes(sheet['!rows']);
}

/** The cells of one sheet, as they are taken. */
class SheetCells {
  readonly rows: CellContent[][] = [];
  readonly fills = new Map<number, string>();
  readonly formulas = { count: 0, first: '' };
  readonly #context: SheetContext;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  take(row: number, column: number, cell: WorkbookCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    if (cell.f !== undefined) countFormula(this.formulas, row, column);
    const fill = cell.s === undefined ? undefined : fillOf(cell);
    if (fill !== undefined) this.fills.set(row * COLUMN_LIMIT + column, fill);
    const contents = this.rows[row];
    if (contents !== undefined)
      contents[column] = isUncalculated(cell, row, column, this.#context)
        ? { kind: 'error', code: 'uncalculated' }
        : cellContent(cell, this.#context.date1904);
  }
}

/** SheetJS gives a formula without a stored result the value 0. */
function isUncalculated(
  cell: WorkbookCell,
  row: number,
  column: number,
  { part }: SheetContext,
): boolean {
  if (cell.f === undefined || cell.v !== 0) return false;
  return part?.isUncalculated(cellAddress(row, column)) === true;
}

/** Drops the blank rows that formatting leaves below a table, and refuses too many real ones. */
function withinLimit(name: string, rows: CellContent[][], limits: ReadLimits): CellContent[][] {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every(isBlank)) last -= 1;
  if (last > limits.rows) {
    const seen = { found: `> ${limits.rows}`, expected: `${limits.rows}` };
    throw new SurveyRefusal('tooManyRows', seen, name);
  }
  return rows.slice(0, last);
}

function countFormula(
  formulas: { count: number; first: string },
  row: number,
  column: number,
): void {
  formulas.count += 1;
  if (formulas.count === 1) formulas.first = cellAddress(row, column);
}

function hiddenIndexes(info: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const indexes: number[] = [];
  info?.forEach((entry, index) => {
    if (entry?.hidden === true) indexes.push(index);
  });
  return indexes;
}

function emptyGrid(name: string, hidden: boolean): Grid {
  const formulas = { count: 0, first: '' };
  const nothing = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [], fills: new Map() };
  return { name, hidden, isText: false, formulas, ...nothing };
}

function reportSheet(
  grid: Grid,
  part: WorkbookParts | undefined,
  findings: FindingCollector,
): void {
  if (grid.hidden) findings.add('sheetHidden', grid.name, 0);
  if (part !== undefined && part.objects > 0)
    findings.add('objectsPresent', grid.name, 0, { found: `${part.objects}` });
}
