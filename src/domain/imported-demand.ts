import { DEMAND_MEASURES, type DemandKind, type DemandMeasure } from './demand.ts';
import { tableId } from './table-id.ts';

/** Kinds of demand points that the reader's own files can hold. */
export type ImportedDemandKind = Extract<DemandKind, 'mesh1000' | 'mesh500' | 'mesh250' | 'table'>;

/**
 * Demand points of one table, in columns of equal length, as the tables of
 * src/geo/gap take them (`MeshTable`, `PointTable`). Kept apart from `ImportedData`
 * because there can be half a million of them; read with `readImportedDemand`.
 */
export interface ImportedDemand {
  readonly fileName: string;
  /** Hexadecimal SHA-256 of the file; `''` where it was kept before that was noted. */
  readonly sha256: string;
  /** `''` for a text file. */
  readonly sheet: string;
  /** 1-based ordinal of the table on its sheet, where it is not the first. */
  readonly ordinal?: number;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `''` when the table does not say. */
  readonly asOf: string;
  readonly kind: ImportedDemandKind;
  /** JIS X 0410 code of each cell, for mesh kinds only. */
  readonly meshCode: Float64Array | undefined;
  /** Degrees; for mesh kinds there are none, since the code says where the cell is. */
  readonly longitude: Float64Array | undefined;
  readonly latitude: Float64Array | undefined;
  /** Persons, NaN where the table has no number (never 0). A measure without a column is absent. */
  readonly persons: Readonly<
    { population: Float64Array } & Partial<Record<DemandMeasure, Float64Array>>
  >;
  /** 1 where the source withholds the population (秘匿). */
  readonly suppressed: Uint8Array;
  /** Number of the 5-digit municipality code, such as 1101 for 01101; 0 where none is stated. */
  readonly municipality: Uint16Array;
  /** Row of the sheet each point comes from, counted from 0. */
  readonly sourceRow: Uint32Array;
}

/** The kept demand points, or none when the value is no such list. */
export function parseImportedDemand(value: unknown): readonly ImportedDemand[] {
  if (!Array.isArray(value) || !value.every(isDemand)) return [];
  return value.map((demand) => ({ ...demand, sha256: demand.sha256 ?? '' }));
}

/** What a link calls a table of demand points; a file can hold several sheets, tables and sizes of mesh. */
export function demandTableId(demand: ImportedDemand): string {
  const { fileName, sha256, kind, sheet, ordinal } = demand;
  const parts = [kind, sheet, ordinal === undefined ? '' : String(ordinal)];
  return tableId({ fileName, sha256 }, ...parts.filter((part) => part !== ''));
}

function isDemand(value: unknown): value is ImportedDemand {
  if (typeof value !== 'object' || value === null) return false;
  const { fileName, kind, persons, suppressed, municipality, sourceRow, ...columns } =
    value as Partial<ImportedDemand>;
  if (typeof fileName !== 'string' || typeof persons !== 'object') return false;
  const length = persons.population?.length;
  if (length === undefined || length === 0) return false;
  const sameLength = (column: ArrayLike<number> | undefined): boolean => column?.length === length;
  const { meshCode, longitude, latitude } = columns;
  const places = kind === 'table' ? [longitude, latitude] : [meshCode];
  const counts = DEMAND_MEASURES.flatMap((measure) => persons[measure] ?? []);
  return [...places, ...counts, suppressed, municipality, sourceRow].every(sameLength);
}
