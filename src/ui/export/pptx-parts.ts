import type PptxGenJS from 'pptxgenjs';
import { isNumber } from '../../domain/absence.ts';
import { digitsOf, figureOf, type SheetTable } from '../../map/export/sheet-table.ts';
import { tableCellText } from './cell-text.ts';
import { TABLE_TEXT, type ChartRange } from './pptx-figures.ts';
import type { Text } from '../../text/text.ts';

/** One slide of pptxgenjs. */
export type PptxSlide = PptxGenJS.Slide;

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Font of every text: on Windows and Mac Office alike there is a substitute for it. */
export const PPTX_FONT = 'Yu Gothic';

/** Colours of chart series, the first the strongest. */
const SERIES_COLORS = ['3D6CB3', '8FB2DD', '5C646D', 'D94F00'];

/** `#rrggbb` without its sign, as Office wants it. */
export function officeColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** A native table with the first rows of a table. Absent figures are words, never zero. */
export function addTable(
  slide: PptxSlide,
  table: SheetTable,
  rows: SheetTable['rows'],
  place: Box & { readonly widths: readonly number[] },
  text: Text,
): void {
  const { widths, ...box } = place;
  const head = [table.rowHeading, ...table.columns.map(({ heading }) => heading)].map((words) => ({
    text: words,
    options: { bold: true, fill: { color: 'E8F1FE' } },
  }));
  const body = rows.map(({ name, cells }) => [
    { text: name },
    ...cells.map((cell, index) => ({
      text: tableCellText(table, index, cell, text),
      options: { align: 'figure' in cell ? ('right' as const) : ('left' as const) },
    })),
  ]);
  slide.addTable([head, ...body], {
    ...box,
    fontSize: TABLE_TEXT,
    fontFace: PPTX_FONT,
    border: { type: 'solid', pt: 0.5, color: 'C4C8CC' },
    margin: [0, 0.04, 0, 0.04],
    objectName: table.caption,
    autoPage: false,
    rowH: Math.min(0.25, box.h / (rows.length + 3)),
    colW: [...widths],
  });
}

/** Whether these rows of a table have a figure that its chart could draw. */
export function hasChart(table: SheetTable, rows: SheetTable['rows']): boolean {
  return rows.some(({ cells }) =>
    table.chart.columns.some((column) => isNumber(figureOf(cells[column]))),
  );
}

/** A native bar chart of the table's chart columns and the same rows; absent figures are empty. */
export function addChart(
  slide: PptxSlide,
  table: SheetTable,
  rows: SheetTable['rows'],
  place: Box & {
    readonly altText: string;
    /** Ends of the value axis, the same for all charts of a table. */
    readonly range: ChartRange | undefined;
  },
): void {
  const { altText, range, ...box } = place;
  const { columns, isStacked } = table.chart;
  // Office draws the first bar at the bottom: reversed, the order is the table's.
  const upward = rows.toReversed();
  const labels = upward.map(({ name }) => name);
  const series = columns.map((column) => ({
    name: table.columns[column]?.heading ?? '',
    labels,
    values: upward.map(({ cells }) => roundedFigure(table, column, cells[column])),
  }));
  slide.addChart('bar', series as PptxGenJS.OptsChartData[], {
    ...box,
    ...(range !== undefined && {
      valAxisMinVal: range.least,
      valAxisMaxVal: range.most,
      valAxisMajorUnit: range.step,
    }),
    barDir: 'bar',
    barGrouping: isStacked ? 'stacked' : 'clustered',
    barGapWidthPct: 30,
    // Every name: Office would leave out each second one.
    catAxisLabelFrequency: '1',
    catAxisLabelFontSize: TABLE_TEXT,
    valAxisLabelFontSize: TABLE_TEXT,
    valAxisLabelFormatCode: (range?.most ?? 0) >= 1000 ? '#,##0' : 'General',
    catAxisLabelFontFace: PPTX_FONT,
    valAxisLabelFontFace: PPTX_FONT,
    chartColors: SERIES_COLORS.slice(0, series.length),
    // Beside the plot, also where bars go to the left of zero.
    catAxisLabelPos: 'low',
    showLegend: true,
    legendPos: 't',
    legendFontSize: TABLE_TEXT,
    legendFontFace: PPTX_FONT,
    altText,
    objectName: altText,
  });
}

/** The figure as the table shows it, so that chart and table never differ. */
function roundedFigure(
  table: SheetTable,
  column: number,
  cell: SheetTable['rows'][number]['cells'][number] | undefined,
): number | undefined {
  const figure = figureOf(cell);
  return isNumber(figure) ? Number(figure.toFixed(digitsOf(table, column, cell))) : undefined;
}
