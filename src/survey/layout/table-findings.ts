import { cellAddress, columnsAddress, rangeAddress, rowsAddress, runsOf } from '../cell-address.ts';
import { platformCharacter, tidyText } from '../cells/text.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { COLUMN_LIMIT, isBlank, textOf, type Grid } from '../grid.ts';
import type { ColumnGroup } from './column-groups.ts';
import type { TableArea } from './find-tables.ts';
import { PATH_SEPARATOR } from './table-columns.ts';
import type { SurveyTable } from './survey-table.ts';

/** Reports what is odd about one table's heading, columns and merged cells. */
export function reportTable(
  grid: Grid,
  area: TableArea,
  group: ColumnGroup,
  table: SurveyTable,
  findings: FindingCollector,
): void {
  const report = findings.at(grid.name, table.ordinal);
  for (const column of group.blankColumns)
    report('blankColumnInTable', { cells: columnsAddress(column, column) });
  for (const { index, label, path } of table.columns) {
    const heading = { column: index, heading: label };
    const row = area.heading.last;
    if (path.length === 0) report('headingMissing', { ...heading, row, done: label });
    else if (label !== path.join(PATH_SEPARATOR))
      report('headingDuplicate', {
        ...heading,
        row,
        found: path.join(PATH_SEPARATOR),
        done: label,
      });
    if (path.length > 1) report('headingJoined', { ...heading, row, done: label });
  }
  reportHeadingText(grid, area, table, findings);
  reportMerges(grid, area, table, findings);
  reportColours(grid, table, findings);
}

/** Reports what stands around and between the rows of an area. */
export function reportArea(
  grid: Grid,
  area: TableArea,
  strayColumns: readonly number[],
  ordinal: number,
  findings: FindingCollector,
): void {
  const report = findings.at(grid.name, ordinal);
  const { first } = area.heading;
  if (first > area.preface[0]) {
    const found =
      area.preface[0] === 0
        ? textOf(
            grid.rows
              .slice(0, first)
              .flat()
              .find((cell) => !isBlank(cell)),
          )
        : '';
    report('titleAboveHeading', { cells: rowsAddress(area.preface[0], first - 1), found });
  }
  if (area.heading.unitRow !== undefined)
    report('unitRow', { cells: rowsAddress(area.heading.unitRow, area.heading.unitRow) });
  for (const [from, to] of runsOf(area.blankRows))
    report('blankRowInTable', { cells: rowsAddress(from, to) });
  for (const [from, to] of runsOf(area.repeatedHeadings))
    report('headingRepeated', { cells: rowsAddress(from, to) });
  for (const row of area.noteRows) {
    const found = textOf((grid.rows[row] ?? []).find((cell) => !isBlank(cell)));
    report('footnote', { cells: rowsAddress(row, row), found });
  }
  if (grid.isText) reportRagged(grid, area, report);
  const stray = new Set(strayColumns);
  for (const row of [...area.body, area.heading.first])
    for (const column of stray) {
      const content = grid.rows[row]?.[column];
      if (!isBlank(content)) report('strayCell', { row, column, found: textOf(content) });
    }
}

/** Rows with more fields than the heading: a comma inside a value was not quoted. */
function reportRagged(
  grid: Grid,
  area: TableArea,
  report: ReturnType<FindingCollector['at']>,
): void {
  const width = grid.rows[area.heading.last]?.length ?? 0;
  for (const row of area.body) {
    const cells = grid.rows[row] ?? [];
    if (cells.length <= width || cells.slice(width).every(isBlank)) continue;
    const seen = { found: `${cells.length}`, expected: `${width}` };
    report('raggedRow', { cells: rowsAddress(row, row), ...seen });
  }
}

function reportHeadingText(
  grid: Grid,
  area: TableArea,
  table: SurveyTable,
  findings: FindingCollector,
): void {
  for (let row = area.heading.first; row <= area.heading.last; row += 1)
    for (const { index, label } of table.columns) {
      const text = textOf(grid.rows[row]?.[index]);
      const seen = { row, column: index, heading: label, found: text };
      if (text !== '' && tidyText(text) !== text)
        findings.add('layoutSpaces', grid.name, table.ordinal, { ...seen, done: tidyText(text) });
      const character = platformCharacter(text);
      if (character !== undefined)
        findings.add('platformCharacter', grid.name, table.ordinal, { ...seen, found: character });
    }
}

function reportMerges(
  grid: Grid,
  area: TableArea,
  table: SurveyTable,
  findings: FindingCollector,
): void {
  const bottom = table.rows.at(-1)?.row ?? area.heading.last;
  const [left, right] = [table.columns[0]?.index ?? 0, table.columns.at(-1)?.index ?? 0];
  for (const range of grid.merges) {
    if (range.bottom < area.heading.first || range.top > bottom) continue;
    if (range.right < left || range.left > right) continue;
    const found = textOf(grid.rows[range.top]?.[range.left]);
    findings.add('mergedCells', grid.name, table.ordinal, { cells: rangeAddress(range), found });
  }
}

/**
 * Colours that set single cells of a column apart. Rows coloured as a whole
 * (subtotals, stripes) say nothing that the words do not, and are passed over.
 */
function reportColours(grid: Grid, table: SurveyTable, findings: FindingCollector): void {
  if (grid.fills.size === 0) return;
  for (const { index, label } of table.columns) {
    const coloured = table.rows.filter(({ row }) => {
      const own = grid.fills.get(row * COLUMN_LIMIT + index);
      const others = table.columns.filter((column) => column.index !== index);
      const same = others.filter(
        (column) => grid.fills.get(row * COLUMN_LIMIT + column.index) === own,
      );
      return own !== undefined && same.length * 2 < others.length;
    });
    const first = coloured[0];
    if (first === undefined || coloured.length * 10 >= table.rows.length * 9) continue;
    findings.add('meaningByColour', grid.name, table.ordinal, {
      cells: cellAddress(first.row, index),
      heading: label,
      found: `${coloured.length}`,
    });
  }
}
