import { parseCell, type Figure } from '../domain/absence.ts';
import type { FigureTable } from '../domain/edition.ts';
import { DataError } from './data-error.ts';

/** A table as JSON gave it: nothing is known of it yet. */
export type UnknownTable = Readonly<Record<string, unknown>>;

/** Throws `DataError` `incomplete` unless the table has the columns, each `rows` long. */
export function requireColumns(
  path: string,
  table: unknown,
  columns: readonly string[],
  rows?: number,
): asserts table is UnknownTable {
  const record = isRecord(table) ? table : {};
  for (const column of columns) {
    const values = record[column];
    if (values === undefined) throw new DataError('incomplete', path, '-', column);
    if (rows !== undefined && Array.isArray(values) && values.length !== rows)
      throw new DataError('incomplete', path, `${column}: ${values.length}`, String(rows));
  }
}

/** Figures of a table, each checked cell by cell; columns that are wrong throw. */
export function readFigures(
  path: string,
  table: unknown,
  rows: number,
): ReadonlyMap<string, readonly Figure[]> {
  requireColumns(path, table, ['columns', 'fields']);
  const { columns } = table as unknown as FigureTable;
  requireColumns(path, columns, Object.keys(columns), rows);
  return new Map(
    Object.entries(columns).map(([name, cells]) => [
      name,
      cells.map((cell, row) => {
        const figure = parseCell(cell);
        if (figure === undefined)
          throw new DataError('incomplete', path, `${name}[${row}]: ${String(cell)}`, 'number');
        return figure;
      }),
    ]),
  );
}

function isRecord(value: unknown): value is UnknownTable {
  return typeof value === 'object' && value !== null;
}
