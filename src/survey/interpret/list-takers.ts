import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isBlank, textOf } from '../grid.ts';
import type { TableRow } from '../layout/survey-table.ts';
import { splitList } from '../tables/item-words.ts';
import type { CanonicalRows, CodeRow, DepopulationRow } from './canonical-rows.ts';
import { columnsBy, type ColumnsByField, type Taker, type TakerTools } from './taker.ts';

const CLASSES: readonly (readonly [DepopulationClass, RegExp])[] = [
  ['none', /^(?:非過疎|過疎でない|該当なし|-)/u],
  ['deemed', /^(?:みなし|見なし|過疎のみなし)/u],
  ['partial', /^(?:一部|過疎地域とみなされる区域|過疎区域)/u],
  ['full', /^(?:全部|全域|過疎(?:地域)?$)/u],
];

/** Takes the ministry's list of depopulated municipalities. */
export class DepopulationTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #columns: ColumnsByField;
  readonly #rows: DepopulationRow[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#columns = columnsBy(tools.mapping);
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): 'depopulationClass' | undefined {
    const { cells } = this.#tools;
    const column = this.#columns.depopulationClass;
    if (column === undefined) return undefined;
    const found = textOf(row.cells[column.index]).normalize('NFKC').replace(/\s/gu, '');
    const depopulationClass = CLASSES.find(([, words]) => words.test(found))?.[0];
    if (depopulationClass === undefined) {
      cells.report('choiceUnknown', row, column, { found });
      return 'depopulationClass';
    }
    this.#rows.push({
      row: row.row,
      municipalityCode,
      depopulationClass,
      asOf: cells.date(row, this.#columns.fiscalYear) ?? this.#tools.asOf,
      partialAreas: this.#areas(row),
    });
    return undefined;
  }

  rows(): CanonicalRows {
    return { target: 'depopulation', rows: this.#rows };
  }

  #areas(row: TableRow): readonly string[] {
    const column = this.#columns.partialAreas;
    const content = column === undefined ? undefined : row.cells[column.index];
    if (column === undefined || isBlank(content)) return [];
    const found = textOf(content);
    const areas = splitList(found).map((area) => area.replace(/^旧/u, ''));
    if (areas.length > 1)
      this.#tools.cells.report('severalValues', row, column, { found, done: `${areas.length}` });
    return areas.filter((area) => !/^[-‐―−－ー]+$/u.test(area));
  }
}

/** Takes the list of municipality codes. */
export class CodeTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #columns: ColumnsByField;
  readonly #rows: CodeRow[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#columns = columnsBy(tools.mapping);
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): undefined {
    const { cells } = this.#tools;
    const kana = cells.text(row, this.#columns.municipalityKana);
    this.#rows.push({
      row: row.row,
      municipalityCode,
      name: cells.text(row, this.#columns.municipality) ?? '',
      kana: kana?.normalize('NFKC'),
    });
  }

  rows(): CanonicalRows {
    return { target: 'codes', rows: this.#rows };
  }
}
