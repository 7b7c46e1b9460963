import { utils, type WorkSheet } from '@e965/xlsx';
import { wrapText } from '../../map/export/text-lines.ts';
import { most } from './least-most.ts';

/** Height of a line in points, and of what is above and below the lines of a row. */
const LINE = 16;
const PADDING = 4;

/** Columns are measured in digits, of which two are as wide as one sign of Japanese and its room. */
const DIGITS_OF_EM = 2.15;

/**
 * A sheet of rows with columns of so many characters. From a row (from 1) on words wrap, and
 * rows are as high as they need: not every program finds that out when it opens the file.
 */
export function laidOut(
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  from: number,
): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((cells) => [...cells]));
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  sheet['!rows'] = rows.map((cells, index) => {
    const lines = index + 1 < from ? [] : cells.map((cell, at) => linesOf(cell, widths[at] ?? 1));
    return { hpt: LINE * Math.max(1, most(lines)) + PADDING };
  });
  return sheet;
}

function linesOf(cell: string | number, width: number): number {
  return typeof cell === 'number' ? 1 : wrapText(cell, width / DIGITS_OF_EM).length;
}
