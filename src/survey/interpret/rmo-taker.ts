import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { TableRow } from '../layout/survey-table.ts';
import type { CanonicalRows, SurveyedRmo } from './canonical-rows.ts';
import { columnsBy, type ColumnsByField, type Taker, type TakerTools } from './taker.ts';

/** Takes the rows of a list of RMOs. */
export class RmoTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #columns: ColumnsByField;
  readonly #rmos: SurveyedRmo[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#columns = columnsBy(tools.mapping);
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): undefined {
    const { cells, positions } = this.#tools;
    const columns = this.#columns;
    this.#rmos.push({
      row: row.row,
      municipalityCode,
      name: cells.text(row, columns.name) ?? this.#nameless(row),
      base: cells.text(row, columns.base),
      area: cells.text(row, columns.area),
      legalForm: cells.text(row, columns.legalForm),
      address: cells.address(row, columns.address),
      population: cells.count(row, columns.population),
      opened: cells.date(row, columns.opened),
      homepage: cells.text(row, columns.homepage),
      note: cells.text(row, columns.note),
      ...positions.placed(row, municipalityCode),
    });
  }

  rows(): CanonicalRows {
    return { target: 'rmos', rows: this.#rmos };
  }

  #nameless(row: TableRow): string {
    const column = this.#columns.name;
    const done = this.#tools.cells.text(row, this.#columns.base) ?? '';
    if (column !== undefined) this.#tools.cells.report('nameMissing', row, column, { done });
    return done;
  }
}
