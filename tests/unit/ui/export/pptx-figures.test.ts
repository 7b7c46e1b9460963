import { describe, expect, test } from 'vitest';
import type { SheetTable } from '../../../../src/map/export/sheet-table.ts';
import { en } from '../../../../src/text/en.ts';
import { ja } from '../../../../src/text/ja.ts';
import {
  chartRange,
  leastTableWidth,
  tableLayout,
  TABLE_TEXT,
} from '../../../../src/ui/export/pptx-figures.ts';
import { pptxWidth } from '../../../../src/ui/export/pptx-measure.ts';

const room = { w: 7.5, h: 5.2 };

function tableOf(name: string, cell: string, rows = 32): SheetTable {
  return {
    caption: '',
    rowHeading: 'Municipality',
    columns: [
      { heading: 'Depopulation class', digits: undefined },
      { heading: 'Aged 65 and over (2020) [%]', digits: 1 },
      { heading: 'Population (2020) [people]', digits: 0 },
      { heading: 'Population change (2000–2025) [%]', digits: 1 },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      code: String(index),
      name,
      cells: [{ text: cell }, { figure: index }, { figure: 12_345 }, { figure: -31.4 }],
    })),
    chart: { columns: [1], isStacked: false },
  };
}

describe('a table on slides', () => {
  test('has columns as wide as their words, and together as wide as the room', () => {
    const { widths, pages } = tableLayout(tableOf('Kochi City', 'Partly depopulated'), en, room);
    expect(widths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(room.w, 6);
    expect(widths[1]).toBeGreaterThan(pptxWidth('Partly depopulated', TABLE_TEXT));
    expect(pages.map(({ length }) => length)).toEqual([16, 16]);
  });

  test('gives a long heading no more than what cells leave of the room', () => {
    const heading = '小さな拠点（演習用（架空））の数（公表資料の合計に合わせたもの）［箇所］';
    const plain = tableOf('土佐清水市', '一部過疎');
    const columns = plain.columns.map((column) => ({ ...column, heading }));
    const { widths } = tableLayout({ ...plain, columns }, ja, room);
    expect(widths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(room.w, 6);
    expect(widths[0]).toBeGreaterThan(pptxWidth('土佐清水市', TABLE_TEXT));
    expect(widths[1]).toBeGreaterThan(pptxWidth('一部過疎', TABLE_TEXT));
  });

  test('breaks no word of a heading, whatever cells need in one line', () => {
    const plain = tableOf('Matsumoto City', 'Partly depopulated');
    const headings = ['Small hubs (practice data)', 'Organisations (practice data)'];
    const columns = [...plain.columns, ...headings.map((heading) => ({ heading, digits: 0 }))];
    const rows = plain.rows.map((row) => ({
      ...row,
      cells: [...row.cells, { figure: 1 }, { figure: 2 }],
    }));
    const table = { ...plain, columns, rows };
    // The chart beside it gives way.
    const wide = { ...room, w: leastTableWidth(table, en) };
    expect(wide.w).toBeGreaterThan(room.w);
    const { widths } = tableLayout(table, en, wide);
    expect(widths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(wide.w, 6);
    for (const [index, word] of [
      [0, 'Municipality'],
      [3, 'Population'],
      [6, 'Organisations'],
    ] as const)
      expect(widths[index], word).toBeGreaterThan(pptxWidth(word, TABLE_TEXT, true));
  });

  test('goes on over more slides where its cells take several lines', () => {
    const cell = 'Partly depopulated, and a name that goes on and on over several lines of a cell';
    const { pages } = tableLayout(tableOf('Municipality of a long name', cell), en, room);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat()).toHaveLength(32);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThan(12);
  });

  test('has charts to one scale with those of the same columns', () => {
    const [one, two] = [tableOf('a', 'b', 5), tableOf('a', 'b', 60)];
    expect(chartRange(one, [one])).toEqual({ least: 0, most: 4, step: 1 });
    expect(chartRange(one, [one, two])).toEqual({ least: 0, most: 60, step: 10 });
    const other = { ...two, columns: two.columns.slice(1) };
    expect(chartRange(one, [one, other])).toEqual({ least: 0, most: 4, step: 1 });
  });

  test('has even steps through 0 on the axis of figures below it', () => {
    const table = tableOf('a', 'b', 3);
    const rows = [-37.4, 3.2, 8.1].map((figure, index) => ({
      code: `${index}`,
      name: `${index}`,
      cells: table.columns.map(() => ({ figure })),
    }));
    expect(chartRange(table, [{ ...table, rows }])).toEqual({ least: -40, most: 10, step: 10 });
  });
});
