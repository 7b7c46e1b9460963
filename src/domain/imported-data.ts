import { type Figure, isNumber, parseCell, toCell } from './absence.ts';
import { DEPOPULATION_CLASSES, type DepopulationClass } from './depopulation.ts';
import type { Hub } from './hub.ts';
import type { ImportedDemandKind } from './imported-demand.ts';
import { prefectureOf, type MunicipalityCode, type PrefectureCode } from './municipality-code.ts';
import type { Rmo } from './rmo.ts';

/*
 * What the page keeps of the reader's own files (IndexedDB of the browser, read and
 * written by src/data/imported-store.ts): the one contract between the page that takes
 * files in and the pages that show them. Demand points are kept beside it, see
 * imported-demand.ts.
 */

/** Version of what is kept in the browser; another one is not read. */
export const IMPORTED_FORMAT = 2;

/** Source id that rows from the reader's own file carry. */
export const IMPORTED_SOURCE = 'imported';

/** 過疎地域市町村等一覧 of one date. Municipalities it does not name are no rows. */
export interface ImportedClassList {
  /** `YYYY-MM-DD` or less; `''` when the table does not say. */
  readonly asOf: string;
  readonly rows: readonly {
    readonly municipalityCode: MunicipalityCode;
    readonly depopulationClass: DepopulationClass;
    /** Old municipalities that are the depopulated part. */
    readonly partialAreas: readonly string[];
  }[];
}

/** One figure of each municipality that a table lists. */
export interface ImportedColumn {
  /** Known measure id (`population`, `hubs`, `rmos` …), or the heading's own words. */
  readonly measure: string;
  /** Words for a reader: 人口, 世帯数. */
  readonly title: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `''` when the table does not say. */
  readonly asOf: string;
  readonly unit: string;
  readonly values: Readonly<Record<MunicipalityCode, Figure>>;
}

/** What a table became. Of demand points only the number: see imported-demand.ts. */
export type ImportedContent =
  | { readonly kind: 'hubs'; readonly rows: readonly Hub[] }
  | { readonly kind: 'rmos'; readonly rows: readonly Rmo[] }
  | { readonly kind: 'depopulation'; readonly lists: readonly ImportedClassList[] }
  | { readonly kind: 'figures'; readonly columns: readonly ImportedColumn[] }
  | {
      readonly kind: 'demandPoints';
      readonly demand: ImportedDemandKind;
      readonly points: number;
    };

/** One table of a file that the reader took in. */
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
  readonly content: ImportedContent;
  /** Rows whose municipality is not certain, which are not in the content. */
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
  const own = tables.flatMap(({ content }) => (content.kind === 'hubs' ? [content.rows] : []));
  return own.length === 0 ? undefined : own.flat();
}

/** RMOs of all tables; `undefined` where none has RMOs. */
export function importedRmos({ tables }: ImportedData): readonly Rmo[] | undefined {
  const own = tables.flatMap(({ content }) => (content.kind === 'rmos' ? [content.rows] : []));
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
  const { fileName, content } = value as Partial<ImportedTable>;
  return typeof fileName === 'string' && isContent(content);
}

function isContent(content: Partial<ImportedContent> | undefined): boolean {
  switch (content?.kind) {
    case 'hubs':
    case 'rmos':
      return isListOf(content.rows, isPoint);
    case 'depopulation':
      return isListOf(content.lists, isClassList);
    case 'figures':
      return isListOf(content.columns, isColumn);
    case 'demandPoints':
      return isNumber(content.points);
    default:
      return false;
  }
}

function isListOf<T>(list: readonly T[] | undefined, isOne: (entry: T) => boolean): boolean {
  return Array.isArray(list) && list.every((entry) => isOne(entry));
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

function isClassList({ asOf, rows }: Partial<ImportedClassList>): boolean {
  return (
    typeof asOf === 'string' &&
    isListOf(rows, (row) => DEPOPULATION_CLASSES.includes(row.depopulationClass))
  );
}

function isColumn({ title, asOf, values }: Partial<ImportedColumn>): boolean {
  if (typeof title !== 'string' || typeof asOf !== 'string') return false;
  if (typeof values !== 'object') return false;
  return Object.values(values).every((figure) => parseCell(toCell(figure)) !== undefined);
}
