import type { FigureGroup } from '../../../src/domain/edition.ts';
import type { Wording } from '../wording.ts';

/** Types of the Table Schema that the canonical tables use. */
export const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'list'] as const;

/** One type of field. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** What every cell of a column must keep to. */
export interface Constraints {
  /** No symbol of absence and, for text, no empty cell. */
  readonly required: boolean;
  readonly unique: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly pattern: RegExp | undefined;
  readonly allowed: readonly string[] | undefined;
}

/** A column: its Table Schema field with our own unit, date and source. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: Wording;
  /** What the cells are and how they are written, where the title does not say it all. */
  readonly description: Wording | undefined;
  readonly unit: string | undefined;
  readonly asOf: string | undefined;
  /** Source id, where all cells of the column come from one source. */
  readonly source: string | undefined;
  readonly figureGroup: FigureGroup | undefined;
  /** Between the items of a `list`. */
  readonly delimiter: string;
  readonly constraints: Constraints;
}

/** Columns whose values must stand in another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly referencedFields: readonly string[];
}

/** A table: one CSV file and its schema. */
export interface Resource {
  readonly name: string;
  /** Path inside the data directory, with slashes. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Set where the other columns of the table are figures by municipality. */
  readonly figureGroup: FigureGroup | undefined;
  /** Set where the table holds hand fixes of another one. */
  readonly corrects: string | undefined;
}

/** `datapackage.json`, Data Package v2. */
export interface DataPackage {
  /** Date of the edition, `YYYY-MM-DD`. */
  readonly version: string;
  readonly title: Wording;
  readonly resources: readonly Resource[];
}
