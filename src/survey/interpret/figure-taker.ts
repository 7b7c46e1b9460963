import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { tidyText } from '../cells/text.ts';
import { textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { measureOfWords } from '../tables/measure-words.ts';
import type { ColumnMapping } from '../tables/mapping.ts';
import type { CanonicalRows, MunicipalFigure } from './canonical-rows.ts';
import { columnsBy, type ColumnsByField, type Taker, type TakerTools } from './taker.ts';

/** Who a row of three (計, 男, 女) counts. */
const SEXES: Readonly<Record<string, '' | '_male' | '_female'>> = {
  計: '',
  総数: '',
  男女計: '',
  合計: '',
  男: '_male',
  男性: '_male',
  女: '_female',
  女性: '_female',
};

/** Takes figures by municipality, one row for each figure, whatever the table's shape. */
export class FigureTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #columns: ColumnsByField;
  readonly #measures: readonly ColumnMapping[];
  readonly #categories: readonly TableColumn[];
  readonly #figures: MunicipalFigure[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#columns = columnsBy(tools.mapping);
    this.#measures = tools.mapping.columns.filter(({ field }) => field === 'figure');
    this.#categories = tools.mapping.columns
      .filter(({ field }) => field === 'category')
      .map(({ column }) => column);
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): 'sex' | undefined {
    const sex = this.#sex(row);
    if (sex === undefined) return 'sex';
    const year = this.#tools.cells.date(row, this.#columns.fiscalYear);
    const category = this.#category(row);
    for (const { column, measure } of this.#measures) {
      if (measure === undefined) continue;
      this.#figures.push({
        row: row.row,
        municipalityCode,
        measure: `${category ?? measure.measure}${sex}`,
        asOf: measure.asOf === '' ? (year ?? this.#tools.asOf) : measure.asOf,
        value: this.#tools.cells.figure(row, column),
        unit: this.#unit(row, measure.unit),
      });
    }
    return undefined;
  }

  rows(): CanonicalRows {
    return { target: 'figures', rows: this.#figures };
  }

  /** What a row of a long table counts, where its columns say so. */
  #category(row: TableRow): string | undefined {
    if (this.#categories.length === 0) return undefined;
    const words = this.#categories.map((column) => tidyText(textOf(row.cells[column.index])));
    const filled = words.filter((word) => word !== '');
    return filled.length === 0 ? undefined : measureOfWords(filled);
  }

  /** The suffix for men and women; `undefined` for a row of neither, which is reported. */
  #sex(row: TableRow): string | undefined {
    const column = this.#columns.sex;
    if (column === undefined) return '';
    const found = textOf(row.cells[column.index]).normalize('NFKC').replace(/\s/gu, '');
    const suffix = SEXES[found];
    if (suffix === undefined) this.#tools.cells.report('choiceUnknown', row, column, { found });
    return suffix;
  }

  #unit(row: TableRow, ofColumn: string): string {
    const column = this.#columns.unit;
    return column === undefined ? ofColumn : (this.#tools.cells.text(row, column) ?? ofColumn);
  }
}
