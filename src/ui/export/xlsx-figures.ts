import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { isNumber } from '../../domain/absence.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import { fullTitle } from '../../map/export/sheet-document.ts';
import { digitsOf, type SheetTable } from '../../map/export/sheet-table.ts';
import { emWidth } from '../../map/export/text-lines.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { most } from './least-most.ts';
import { laidOut } from './xlsx-layout.ts';

/** Figures that go together: their tables, a sheet each, their title and the statements they need. */
export interface Figures {
  readonly title: string;
  /** 演習用（架空） where any of it is made up. */
  readonly exerciseMark: string | undefined;
  /** What the figures must not stand without; empty for none. */
  readonly caution: string;
  readonly tables: readonly SheetTable[];
  readonly facts: readonly SheetFact[];
}

/** Columns before those of figures. */
export const CODE_AND_NAME = 2;

/** Lines a heading may take, and the least and most width of a column, in characters. */
const HEADING_LINES = 3;
const WIDTH = { least: 11, most: 40 } as const;

/** Rows, from 1: of figures the headings stand below title and caution, of sources below a remark. */
export const HEADING_ROW = 3;

/** What figures are called, with the mark of practice data. */
export function headingOf({ title, exerciseMark }: Figures, { language }: Text): string {
  return fullTitle({ language, title, exerciseMark, subtitle: '' });
}

/** The sheet of one table: title, caution, headings, rows. */
export function figureSheet(
  figures: Figures,
  table: SheetTable,
  text: Text,
  words: BriefingText,
): WorkSheet {
  const { caution } = figures;
  const head = [
    words.exports.table.code,
    table.rowHeading,
    ...table.columns.map(({ heading }) => heading),
  ];
  const rows = table.rows.map(({ code, name, cells }) => [
    code,
    name,
    ...cells.map((cell, index) => {
      if ('text' in cell) return cell.text;
      const digits = digitsOf(table, index, cell);
      return isNumber(cell.figure)
        ? Number(cell.figure.toFixed(digits))
        : text.absence[cell.figure].name;
    }),
  ]);
  const all = [
    [`${headingOf(figures, text)} ${table.caption}`],
    caution === '' ? [] : [caution],
    head,
    ...rows,
  ];
  const sheet = laidOut(all, widthsOf(head, rows), HEADING_ROW);
  table.rows.forEach(({ cells }, row) => {
    cells.forEach((own, column) => {
      const at = { r: HEADING_ROW + row, c: CODE_AND_NAME + column };
      const cell: CellObject | undefined = sheet[utils.encode_cell(at)];
      if (cell?.t === 'n') cell.z = formatOf(table, column, own);
    });
  });
  return sheet;
}

/** How Excel shows a figure: with its decimals, thousands apart, and the sign of a difference. */
function formatOf(
  table: SheetTable,
  index: number,
  cell: SheetTable['rows'][number]['cells'][number],
): string {
  const digits = digitsOf(table, index, cell);
  const plain = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return table.columns[index]?.isSigned === true ? `+${plain};-${plain};${plain}` : plain;
}

/** Widths in characters: of the widest word below, and of a heading in up to three lines. */
function widthsOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly number[] {
  return head.map((heading, column) => {
    const below = rows.map((cells) => 2 * emWidth(String(cells[column] ?? '')));
    const needed = Math.max(most(below), (2 * emWidth(heading)) / HEADING_LINES) + 2;
    return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, needed)));
  });
}
