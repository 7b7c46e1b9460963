import type { Figure } from '../../../src/domain/absence.ts';
import type { UserFinding } from '../user-error.ts';
import { brokenConstraint } from './check-constraints.ts';
import type { Resource } from './data-package.ts';
import type { CellValue } from './parse-cell-text.ts';
import { isMisfit, parseCellText } from './parse-cell-text.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * A row whose cells have been read by type. Asking for a column or a type that
 * the schema does not promise is a fault of the program and throws.
 */
export class TypedRow {
  readonly row: number;
  readonly #cells: ReadonlyMap<string, CellValue>;

  constructor(row: number, cells: ReadonlyMap<string, CellValue>) {
    this.row = row;
    this.#cells = cells;
  }

  /** Text, or a date; empty where the cell is. */
  text(column: string): string {
    const cell = this.#cell(column);
    if (cell.kind === 'text') return cell.value;
    throw new TypeError(`column ${column} holds ${cell.kind}, not text`);
  }

  /** Text; `undefined` for an empty cell or a symbol of absence. */
  optionalText(column: string): string | undefined {
    const cell = this.#cell(column);
    if (cell.kind === 'absent') return undefined;
    return this.text(column) === '' ? undefined : this.text(column);
  }

  /** A number that is there. */
  number(column: string): number {
    const figure = this.figure(column);
    if (typeof figure === 'number') return figure;
    throw new TypeError(`column ${column} holds ${figure}, not a number`);
  }

  /** A number, or `undefined` for any symbol of absence. */
  optionalNumber(column: string): number | undefined {
    const figure = this.figure(column);
    return typeof figure === 'number' ? figure : undefined;
  }

  /** A number, or why there is none. */
  figure(column: string): Figure {
    const cell = this.#cell(column);
    if (cell.kind === 'number' || cell.kind === 'absent') return cell.value;
    throw new TypeError(`column ${column} holds ${cell.kind}, not a figure`);
  }

  /** True or false; `undefined` where the source does not say. */
  optionalBoolean(column: string): boolean | undefined {
    const cell = this.#cell(column);
    if (cell.kind === 'boolean') return cell.value;
    if (cell.kind === 'absent') return undefined;
    throw new TypeError(`column ${column} holds ${cell.kind}, not true or false`);
  }

  /** Items; none for 該当なし (-), `undefined` where the source does not say. */
  optionalList(column: string): readonly string[] | undefined {
    const cell = this.#cell(column);
    if (cell.kind === 'list') return cell.value;
    if (cell.kind === 'absent') return cell.value === 'notApplicable' ? [] : undefined;
    throw new TypeError(`column ${column} holds ${cell.kind}, not a list`);
  }

  #cell(column: string): CellValue {
    const cell = this.#cells.get(column);
    if (cell === undefined) throw new TypeError(`no column ${column}`);
    return cell;
  }
}

/** A table read by type. */
export interface TypedTable {
  readonly resource: Resource;
  readonly file: string;
  readonly rows: readonly TypedRow[];
}

/** Reads every cell by its field; cells that do not fit are added to `findings`. */
export function typeTable(table: RawTable, findings: UserFinding[]): TypedTable {
  const { resource, file } = table;
  return { resource, file, rows: table.rows.map((row) => typeRow(table, row, findings)) };
}

function typeRow(table: RawTable, row: RawRow, findings: UserFinding[]): TypedRow {
  const { fields, missingValues } = table.resource;
  const cells = new Map<string, CellValue>();
  for (const field of fields) {
    const text = row.cells[field.name] ?? '';
    const cell = parseCellText(text, field, missingValues);
    const misfit = isMisfit(cell) ? cell : brokenConstraint(text, cell, field);
    if (misfit !== undefined)
      findings.push({ file: table.file, row: row.row, column: field.name, found: text, ...misfit });
    if (!isMisfit(cell)) cells.set(field.name, cell);
  }
  return new TypedRow(row.row, cells);
}
