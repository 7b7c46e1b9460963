import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import type { FieldId } from '../tables/field.ts';
import type { CanonicalRows, SurveyedRmo } from './canonical-rows.ts';
import { columnsBy, type Taker, type TakerTools } from './taker.ts';

/** Takes the rows of a list of RMOs. */
export class RmoTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #column: (field: FieldId) => TableColumn | undefined;
  readonly #rmos: SurveyedRmo[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#column = columnsBy(tools.mapping);
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): void {
    const { cells, positions } = this.#tools;
    const text = (field: FieldId): string | undefined => cells.text(row, this.#column(field));
    this.#rmos.push({
      row: row.row,
      municipalityCode,
      name: text('name') ?? this.#nameless(row),
      base: text('base'),
      area: text('area'),
      legalForm: text('legalForm'),
      address: cells.address(row, this.#column('address')),
      population: cells.count(row, this.#column('population')),
      opened: cells.date(row, this.#column('opened')),
      homepage: text('homepage'),
      note: text('note'),
      ...positions.placed(row, municipalityCode),
    });
  }

  rows(): CanonicalRows {
    return { target: 'rmos', rows: this.#rmos };
  }

  #nameless(row: TableRow): string {
    const column = this.#column('name');
    const done = this.#tools.cells.text(row, this.#column('base')) ?? '';
    if (column !== undefined) this.#tools.cells.report('nameMissing', row, column, { done });
    return done;
  }
}
