import type { Hub } from './hub.ts';
import { prefectureOf, type MunicipalityCode, type PrefectureCode } from './municipality-code.ts';
import type { Rmo } from './rmo.ts';

/** Version of what is kept in the browser; another one is not read. */
export const IMPORTED_FORMAT = 1;

/** Source id that rows from the reader's own file carry. */
export const IMPORTED_SOURCE = 'imported';

/** Hubs or RMOs of one table of a file that the reader took in. */
export interface ImportedTable {
  readonly fileName: string;
  /** Hexadecimal SHA-256 of the file. */
  readonly sha256: string;
  /** `''` for a text file. */
  readonly sheet: string;
  /** Such as `A4:H60`. */
  readonly range: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `''` when the table does not say. */
  readonly asOf: string;
  readonly points:
    | { readonly kind: 'hubs'; readonly rows: readonly Hub[] }
    | { readonly kind: 'rmos'; readonly rows: readonly Rmo[] };
  /** Rows whose municipality is not certain, which are not among the points. */
  readonly unmatchedRows: number;
}

/**
 * What the reader says the tables list: some hubs or RMOs, all of the prefectures named in
 * them, or all of the nation. Where they list all, a municipality without a row has 0;
 * elsewhere nobody knows, and it is 未取込.
 */
export const IMPORTED_EXTENTS = ['sample', 'prefectures', 'nation'] as const;

/** One extent. */
export type ImportedExtent = (typeof IMPORTED_EXTENTS)[number];

/** Everything the reader took in, as it is kept on this device only. */
export interface ImportedData {
  readonly format: typeof IMPORTED_FORMAT;
  /** When it was taken in, ISO 8601. */
  readonly savedAt: string;
  readonly extent: ImportedExtent;
  readonly tables: readonly ImportedTable[];
}

/** Hubs of all tables; `undefined` where none has hubs. */
export function importedHubs({ tables }: ImportedData): readonly Hub[] | undefined {
  const own = tables.flatMap(({ points }) => (points.kind === 'hubs' ? [points.rows] : []));
  return own.length === 0 ? undefined : own.flat();
}

/** RMOs of all tables; `undefined` where none has RMOs. */
export function importedRmos({ tables }: ImportedData): readonly Rmo[] | undefined {
  const own = tables.flatMap(({ points }) => (points.kind === 'rmos' ? [points.rows] : []));
  return own.length === 0 ? undefined : own.flat();
}

/** Where a municipality without a row has 0: nowhere, in the prefectures of the rows, or everywhere. */
export function importedWhole(
  points: readonly { readonly municipalityCode: MunicipalityCode }[],
  extent: ImportedExtent | undefined,
): boolean | ReadonlySet<PrefectureCode> {
  if (extent !== 'prefectures') return extent === 'nation';
  return new Set(points.map(({ municipalityCode }) => prefectureOf(municipalityCode)));
}

/** What the kept value is, or `undefined` when it is of another version or no such value. */
export function parseImportedData(value: unknown): ImportedData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, tables, savedAt, extent } = value as Partial<ImportedData>;
  if (format !== IMPORTED_FORMAT || typeof savedAt !== 'string') return undefined;
  if (extent === undefined || !IMPORTED_EXTENTS.includes(extent)) return undefined;
  if (!Array.isArray(tables) || tables.length === 0 || !tables.every(isTable)) return undefined;
  return { format, savedAt, extent, tables };
}

function isTable(value: unknown): value is ImportedTable {
  if (typeof value !== 'object' || value === null) return false;
  const { fileName, points } = value as Partial<ImportedTable>;
  if (typeof fileName !== 'string' || points === undefined || !Array.isArray(points.rows))
    return false;
  return (points.kind === 'hubs' || points.kind === 'rmos') && points.rows.every(isPoint);
}

function isPoint(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, municipalityCode, position } = value as Partial<Hub>;
  return (
    typeof id === 'string' &&
    typeof municipalityCode === 'string' &&
    Array.isArray(position) &&
    position.length === 2 &&
    position.every((degrees) => Number.isFinite(degrees))
  );
}
