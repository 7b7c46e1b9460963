import { columnsAddress, rangeAddress, rowsAddress } from '../cell-address.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { isBlank, textOf, type Grid } from '../grid.ts';
import { groupColumns, type ColumnGroup } from './column-groups.ts';
import { withoutDitto } from './ditto-marks.ts';
import { findTables, type TableArea } from './find-tables.ts';
import { unitInNote } from './label.ts';
import { isBlankRow } from './row-shape.ts';
import type { SurveyTable } from './survey-table.ts';
import { nameColumns } from './table-columns.ts';
import { reportArea, reportTable } from './table-findings.ts';
import { unfoldMerges, type UnfoldedRows } from './unfold-merges.ts';

/** The tables of one sheet, top to bottom and left to right, with findings on their layout. */
export function readTables(grid: Grid, findings: FindingCollector): readonly SurveyTable[] {
  const rows = unfoldMerges(grid);
  const areas = findTables(grid, rows).filter((area) => area.body.length > 0);
  const tables: SurveyTable[] = [];
  for (const [at, area] of areas.entries()) {
    const { groups, strayColumns } = groupColumns(area, rows, widthOf(grid, area));
    const end = areas[at + 1]?.heading.first ?? grid.rows.length;
    const notes = textsBelow(grid, area, end);
    for (const group of groups) {
      const place = { area, group, notes, ordinal: tables.length + 1 };
      const table = withoutDitto(makeTable(grid, rows, place), findings);
      tables.push(table);
      reportTable(grid, area, group, table, findings);
    }
    reportArea(grid, area, strayColumns, tables.length - groups.length + 1, findings);
  }
  for (const table of tables.slice(1))
    findings.add('severalTables', grid.name, table.ordinal, { cells: table.range });
  return tables;
}

/** Fields of the heading of separated text; a sheet has no such bound. */
function widthOf(grid: Grid, area: TableArea): number {
  return grid.isText ? (grid.rows[area.heading.last]?.length ?? 0) : Infinity;
}

interface TablePlace {
  readonly area: TableArea;
  readonly group: ColumnGroup;
  readonly notes: readonly string[];
  readonly ordinal: number;
}

function makeTable(grid: Grid, rows: UnfoldedRows, place: TablePlace): SurveyTable {
  const { area, group, notes, ordinal } = place;
  const titles = textsIn(grid, area.preface[0], area.preface[1]);
  const unit = [...titles, ...notes].map(unitInNote).find((found) => found !== undefined);
  const { first, last } = area.heading;
  const [left, right] = [group.columns[0] ?? 0, group.columns.at(-1) ?? 0];
  const body = area.body.filter((row) =>
    group.columns.some((column) => !isBlank(rows[row]?.[column])),
  );
  return {
    sheet: grid.name,
    ordinal,
    range: rangeAddress({ top: first, left, bottom: body.at(-1) ?? last, right }),
    headingRows: [first, last],
    titles,
    notes,
    unit,
    columns: nameColumns(area, rows, group.columns),
    rows: body.map((row) => ({ row, cells: rows[row] ?? [] })),
  };
}

function textsIn(grid: Grid, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row += 1)
    for (const content of grid.rows[row] ?? [])
      if (!isBlank(content)) texts.push(textOf(content).trim());
  return texts;
}

/** Notes inside and below the body, up to where the next table's titles may start. */
function textsBelow(grid: Grid, area: TableArea, end: number): readonly string[] {
  const inside = area.noteRows.flatMap((row) => textsIn(grid, row, row));
  const lastRow = Math.max(area.body.at(-1) ?? 0, area.noteRows.at(-1) ?? 0);
  if (end !== grid.rows.length) return inside;
  return [...inside, ...textsIn(grid, lastRow + 1, end - 1)];
}

/** Addresses for whole rows and columns that are hidden, as the sheet's own findings. */
export function reportHidden(grid: Grid, findings: FindingCollector): void {
  for (const row of grid.hiddenRows)
    if (!isBlankRow(grid.rows[row]))
      findings.add('rowsHidden', grid.name, 0, { cells: rowsAddress(row, row) });
  for (const column of grid.hiddenColumns)
    if (grid.rows.some((row) => !isBlank(row[column])))
      findings.add('columnsHidden', grid.name, 0, { cells: columnsAddress(column, column) });
}
