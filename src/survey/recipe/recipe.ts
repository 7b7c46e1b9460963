import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { TableId } from '../tables/definition.ts';
import type { FieldId } from '../tables/field.ts';
import type { MeasureMapping } from '../tables/mapping.ts';

/** Version of the recipe files below; another one is refused. */
export const RECIPE_FORMAT = 1;

/** What one heading means. */
export interface RecipeColumn {
  /** Heading as `TableColumn.label`; years in it may differ next year. */
  readonly heading: string;
  readonly field: FieldId;
  readonly item?: string;
  readonly measure?: MeasureMapping;
}

/** How a table was when the recipe was made; a re-run is compared with it. */
export interface RecipeSnapshot {
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly rows: number;
  /** Sums of the columns of figures, by heading. */
  readonly totals: Readonly<Record<string, number>>;
}

/** A mapping that a person made, kept as JSON and used again next year. */
export interface Recipe {
  readonly format: typeof RECIPE_FORMAT;
  readonly name: string;
  readonly table: TableId;
  /** Sheet the table stands on; `''` for any. */
  readonly sheet: string;
  readonly columns: readonly RecipeColumn[];
  readonly prefecture: PrefectureCode | undefined;
  readonly asOf: string | undefined;
  /** Answers to questions about municipalities, by `placeKey`. */
  readonly answers: Readonly<Record<string, MunicipalityCode>>;
  readonly snapshot: RecipeSnapshot;
}

/** A heading without its years: 令和4年度 人口 and 令和5年度 人口 are the same column. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(
      /(?:明治|大正|昭和|平成|令和|[MTSHR])\.?(?:元|\d{1,2})(?=[年.度]|$)|(?:19|20)\d{2}/gu,
      '#',
    )
    .replace(/#(?:年度?)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:\((?:#|平成|令和)[^)]*\))?/gu, '#');
}
