import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import type { TableMapping } from '../tables/mapping.ts';
import type { FieldId } from '../tables/field.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { CellReader } from './cell-reader.ts';
import type { LeftOutRow } from './interpretation.ts';
import type { PositionReader } from './position-reader.ts';

/** What every taker reads with. */
export interface TakerTools {
  readonly mapping: TableMapping;
  readonly cells: CellReader;
  readonly positions: PositionReader;
  /** As-of date of the table; `''` when it is not known. */
  readonly asOf: string;
}

/** Turns the rows of one kind of table into canonical rows. */
export interface Taker {
  /** Takes a row of data about a municipality, or says what in it could not be read. */
  take(row: TableRow, code: MunicipalityCode): LeftOutRow['reason'] | undefined;
  /** Rows taken so far. */
  rows(): CanonicalRows;
}

/** The first column of each field; a field without a column reads as not stated. */
export type ColumnsByField = Readonly<Partial<Record<FieldId, TableColumn>>>;

/** Columns of a mapping by field, looked up once for all rows. */
export function columnsBy(mapping: TableMapping): ColumnsByField {
  return Object.fromEntries(
    mapping.columns.toReversed().map(({ field, column }) => [field, column]),
  );
}
