import { columnLetters } from '../cell-address.ts';
import { tidyText } from '../cells/text.ts';
import { textOf } from '../grid.ts';
import type { TableArea } from './find-tables.ts';
import { unitInLabel } from './label.ts';
import type { TableColumn } from './survey-table.ts';
import type { UnfoldedRows } from './unfold-merges.ts';

/** Between the labels of a heading of several rows. */
export const PATH_SEPARATOR = '／';

/**
 * Names the columns by joining the rows of the heading. A group's label that
 * stands only over its first column is carried to the right; a name that two
 * columns share gets an ordinal, so that each is unique.
 */
export function nameColumns(
  area: TableArea,
  rows: UnfoldedRows,
  columns: readonly number[],
): readonly TableColumn[] {
  const paths = headingPaths(area, rows, columns);
  const used = new Map<string, number>();
  return columns.map((index, at) => {
    const path = paths[at] ?? [];
    const joined = path.length === 0 ? `列${columnLetters(index)}` : path.join(PATH_SEPARATOR);
    const times = (used.get(joined) ?? 0) + 1;
    used.set(joined, times);
    const label = times === 1 ? joined : `${joined}(${times})`;
    const unitRow = area.heading.unitRow;
    const below = unitRow === undefined ? '' : textOf(rows[unitRow]?.[index]).trim();
    return { index, path, label, unit: unitOf(path, below) };
  });
}

function unitOf(path: readonly string[], below: string): string | undefined {
  for (const part of path.toReversed()) {
    const unit = unitInLabel(part);
    if (unit !== undefined) return unit;
  }
  return unitInLabel(below) ?? unitInLabel(`(${below})`);
}

function headingPaths(
  area: TableArea,
  rows: UnfoldedRows,
  columns: readonly number[],
): readonly (readonly string[])[] {
  const paths: string[][] = columns.map(() => []);
  const { first, last } = area.heading;
  for (let row = first; row <= last; row += 1) {
    let carried = { label: '', group: '' };
    columns.forEach((column, at) => {
      const path = paths[at] ?? [];
      const group = path.join(PATH_SEPARATOR);
      const own = tidyText(textOf(rows[row]?.[column]));
      if (own !== '') carried = { label: own, group };
      // A head is carried over columns of its own group that have a label below.
      else if (!hasLabelBelow(rows, row, last, column) || carried.group !== group)
        carried = { label: '', group };
      if (carried.label !== '' && path.at(-1) !== carried.label) path.push(carried.label);
    });
  }
  return paths;
}

function hasLabelBelow(rows: UnfoldedRows, row: number, last: number, column: number): boolean {
  for (let below = row + 1; below <= last; below += 1)
    if (textOf(rows[below]?.[column]).trim() !== '') return true;
  return false;
}
