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
  const { headings, cells } = wordsOf(table, text);
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

/** Width in inches below which a table would break words. */
export function leastTableWidth(table: SheetTable, text: Text): number {
  const { headings, cells } = wordsOf(table, text);
  return headings.reduce((sum, _, index) => sum + unbrokenWidth(headings, cells, index), 0);
}

interface TableWords {
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

function wordsOf(table: SheetTable, text: Text): TableWords {
  return {
    headings: [table.rowHeading, ...table.columns.map(({ heading }) => heading)],
    cells: table.rows.map((row) => [
      row.name,
      ...row.cells.map((cell, index) => tableCellText(table, index, cell, text)),
    ]),
  };
}

function unbrokenWidth(
  headings: TableWords['headings'],
  cells: TableWords['cells'],
  index: number,
): number {
  return Math.max(
    PADDING.column,
    PADDING.cell + longestWord(headings[index] ?? '', true),
    ...cells.map((row) => {
      const words = row[index] ?? '';
      return PADDING.cell + (longestWord(words) || pptxWidth(words, TABLE_TEXT));
    }),
  );
}

/**
 * Together as wide as the room: first no word is broken, then every cell has its line, then
 * headings have what they need for three lines, and what is left is shared.
 */
function columnWidths(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const columns = headings.map((heading, index) => {
    const own = cells.map((row) => row[index] ?? '');
    const unbroken = unbrokenWidth(headings, cells, index);
    const whole = own.map((words) => PADDING.cell + pptxWidth(words, TABLE_TEXT));
    const inLine = Math.max(unbroken, ...whole);
    const third = PADDING.cell + pptxWidth(heading, TABLE_TEXT, true) / 3;
    return [unbroken, inLine, Math.max(inLine, third)] as const;
  });
  const sum = (widths: readonly number[]): number => widths.reduce((all, own) => all + own, 0);
  const [least, ...steps] = ([0, 1, 2] as const).map((step) => columns.map((own) => own[step]));
  if (least === undefined) return [];
  if (sum(least) > width) return least.map((own) => (own * width) / sum(least));
  const widths = steps.reduce<readonly number[]>((before, wanted) => {
    const [has, wants] = [sum(before), sum(wanted)];
    const share = Math.min(1, (width - has) / Math.max(0.01, wants - has));
    return before.map((own, index) => own + ((wanted[index] ?? own) - own) * share);
  }, least);
  const rest = Math.max(0, width - sum(widths)) / headings.length;
  return widths.map((own) => own + rest);
}

/** Width in inches of the longest word of Latin letters or digits; 0 where other letters may part anywhere. */
function longestWord(words: string, isBold = false): number {
  if (!isBold && /[^\u0020-\u024f\u2010-\u2212]/.test(words)) return 0;
  const found = words.match(/[\u0021-\u024f\u2010-\u2212]+/g) ?? [];
  return Math.max(0, ...found.map((own) => pptxWidth(own, TABLE_TEXT, isBold)));
}

/** About as many steps as a value axis has room for. */
const STEPS = 5;

/** Ends of a value axis and the step of its ticks, of which both are multiples. */
export interface ChartRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/**
 * The value axis of all charts of tables with the same columns: the same on every slide, so
 * that bars can be compared, in even steps of which one is 0. `undefined` where there is no
 * figure.
 */
export function chartRange(
  table: SheetTable,
  tables: readonly SheetTable[],
): ChartRange | undefined {
  const { chart } = table;
  const headings = (of: SheetTable): string => of.columns.map(({ heading }) => heading).join('\n');
  const rows = tables
    .filter((other) => headings(other) === headings(table))
    .flatMap((other) => other.rows);
  const lengths = rows.flatMap(({ cells }) => {
    const values = chart.columns.map((column) => figureOf(cells[column])).filter(isNumberFigure);
    return chart.isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const [least, most] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  if (least === most) return undefined;
  const step = evenStep((most - least) / STEPS);
  // Multiples of steps below 1 have digits beyond what a step means.
  const at = (steps: number): number => Number((steps * step).toPrecision(6));
  return { least: at(Math.floor(least / step)), most: at(Math.ceil(most / step)), step };
}

/**
 * The step of 1, 2 or 5 times a power of ten that is nearest to a length. Of d3-scale only
 * scales that go on without steps know it, which would come with every frame.
 */
function evenStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const steps = [1, 2, 5, 10].map((times) => times * power);
  const [first = power, ...others] = steps;
  const nearest = others.reduce(
    (best, step) =>
      Math.abs(Math.log(step / length)) < Math.abs(Math.log(best / length)) ? step : best,
    first,
  );
  return Number(nearest.toPrecision(6));
}

function isNumberFigure(figure: ReturnType<typeof figureOf>): figure is number {
  return figure !== undefined && isNumber(figure);
}
