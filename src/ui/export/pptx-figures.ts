import { isNumber } from '../../domain/absence.ts';
import { figureOf, type SheetRow, type SheetTable } from '../../map/export/sheet-table.ts';
import type { Text } from '../../text/text.ts';
import { tableCellText } from './cell-text.ts';
import { pptxLines, pptxWidth } from './pptx-measure.ts';

/** Size of text in tables and charts, in points. */
export const TABLE_TEXT = 12;

/** Beside the words of a cell, in inches; columns are no narrower than `column`. */
const PADDING = { cell: 0.12, column: 0.7 } as const;

/** Height of a row's first line and of each further one, in inches, as Office sets them. */
const ROW = { first: 0.265, further: 0.19 } as const;

/** More rows than this are hard to read beside a chart. */
const MOST_ROWS = 18;

/** Widths of the columns, the names' first, and the rows of each slide. */
export interface TableLayout {
  readonly widths: readonly number[];
  readonly pages: readonly (readonly SheetRow[])[];
}

/** A table in a room of inches: columns as wide as their words, as few slides as can be, about equally full. */
export function tableLayout(
  table: SheetTable,
  text: Text,
  room: { readonly w: number; readonly h: number },
): TableLayout {
  const headings = [table.rowHeading, ...table.columns.map(({ heading }) => heading)];
  const cells = table.rows.map((row) => [
    row.name,
    ...row.cells.map((cell, index) => tableCellText(table, index, cell, text)),
  ]);
  const widths = columnWidths(headings, cells, room.w);
  const heightOf = (words: readonly string[], isBold: boolean): number => {
    const lines = words.map(
      (cell, index) =>
        pptxLines(cell, (widths[index] ?? 0) - PADDING.cell, TABLE_TEXT, isBold).length,
    );
    return ROW.first + ROW.further * (Math.max(...lines) - 1);
  };
  const left = room.h - heightOf(headings, true);
  const heights = cells.map((row) => heightOf(row, false));
  const pageSizes = (slides: number): number => Math.ceil(table.rows.length / slides);
  const fits = (slides: number): boolean => {
    const size = pageSizes(slides);
    if (size > MOST_ROWS) return false;
    return Array.from({ length: slides }, (_, slide) =>
      heights.slice(slide * size, (slide + 1) * size).reduce((sum, height) => sum + height, 0),
    ).every((height) => height <= left);
  };
  let slides = 1;
  while (slides < table.rows.length && !fits(slides)) slides += 1;
  const size = pageSizes(slides);
  const pages = Array.from({ length: slides }, (_, slide) =>
    table.rows.slice(slide * size, (slide + 1) * size),
  );
  return { widths, pages: pages.filter((rows, slide) => slide === 0 || rows.length > 0) };
}

/** As wide as the longest cell, or a third of a heading; all together as wide as the room. */
function columnWidths(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const needed = headings.map((heading, index) => {
    const widest = Math.max(
      0,
      ...cells.map((row) => pptxWidth(row[index] ?? '', TABLE_TEXT)),
      ...heading
        .split(' ')
        .map((word) => pptxWidth(word, TABLE_TEXT, true) / (word.length > 12 ? 2 : 1)),
      pptxWidth(heading, TABLE_TEXT, true) / 3,
    );
    return Math.max(PADDING.column, widest + PADDING.cell);
  });
  const all = needed.reduce((sum, own) => sum + own, 0);
  if (all > width) return needed.map((own) => (own * width) / all);
  return needed.map((own) => own + (width - all) / needed.length);
}

/**
 * The value axis of all charts of tables with the same columns: the same on every slide, so
 * that bars can be compared. `undefined` where there is no figure.
 */
export function chartRange(
  table: SheetTable,
  tables: readonly SheetTable[],
): { readonly least: number; readonly most: number } | undefined {
  const { chart } = table;
  const headings = (of: SheetTable): string => of.columns.map(({ heading }) => heading).join('\n');
  const rows = tables
    .filter((other) => headings(other) === headings(table))
    .flatMap((other) => other.rows);
  const lengths = rows.flatMap(({ cells }) => {
    const values = chart.columns.map((column) => figureOf(cells[column])).filter(isNumberFigure);
    return chart.isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const least = rounded(Math.min(0, ...lengths));
  const most = rounded(Math.max(0, ...lengths));
  return least === most ? undefined : { least, most };
}

function isNumberFigure(figure: ReturnType<typeof figureOf>): figure is number {
  return figure !== undefined && isNumber(figure);
}

/** The next value away from 0 with two digits that count. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
}
