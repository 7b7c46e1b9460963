import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { textOf } from '../grid.ts';
import type { TableRow } from '../layout/survey-table.ts';
import { splitList } from '../tables/item-words.ts';
import { attributeSuppressed, type MeshRow } from './attribute-mesh.ts';
import type { CanonicalRows, SurveyedDemandPoint } from './canonical-rows.ts';
import type { InterpretContext } from './context.ts';
import type { LeftOutRow } from './interpretation.ts';
import { columnsBy, type ColumnsByField, type TakerTools } from './taker.ts';

/** Takes points where people live: cells of a mesh, or places with latitude and longitude. */
export class DemandTaker {
  readonly #tools: TakerTools;
  readonly #context: InterpretContext;
  readonly #columns: ColumnsByField;
  readonly #points: MeshRow[] = [];

  constructor(tools: TakerTools, context: InterpretContext) {
    this.#tools = tools;
    this.#context = context;
    this.#columns = columnsBy(tools.mapping);
  }

  /** Takes a row that has a place on the map; `code` where the table names a municipality. */
  take(row: TableRow, code: MunicipalityCode | undefined): LeftOutRow['reason'] | undefined {
    const mesh = this.#mesh(row);
    const position = mesh === undefined ? this.#tools.positions.given(row) : undefined;
    if (mesh === undefined && position === undefined)
      return this.#columns.mesh === undefined ? 'position' : 'mesh';
    const { cells, positions } = this.#tools;
    if (position !== undefined && code !== undefined) positions.check(row, position, code);
    const columns = this.#columns;
    this.#points.push({
      row: row.row,
      mesh,
      position,
      municipalityCode: code,
      name: cells.text(row, columns.name),
      population: cells.count(row, columns.population),
      over65: cells.count(row, columns.over65),
      over75: cells.count(row, columns.over75),
      population2050: cells.count(row, columns.population2050),
      households: cells.count(row, columns.households),
      sources: this.#sources(row),
    });
    return undefined;
  }

  /** The points, with what suppressed cells were added to given back to them. */
  rows(): CanonicalRows {
    const { points, attributed } = attributeSuppressed(this.#points);
    const column = this.#columns.meshSources ?? this.#columns.mesh;
    for (const { row, count } of attributed)
      if (column !== undefined)
        this.#tools.cells.report('meshAttributed', { row, cells: [] }, column, {
          found: `${count}`,
        });
    const rows: readonly SurveyedDemandPoint[] = points;
    const suppressed = rows.filter((point) => point.population === 'suppressed');
    const [first] = suppressed;
    if (first !== undefined && this.#columns.mesh !== undefined)
      this.#tools.cells.report(
        'meshSuppressed',
        { row: first.row, cells: [] },
        this.#columns.mesh,
        {
          found: `${suppressed.length}`,
        },
      );
    return { target: 'demandPoints', rows };
  }

  #mesh(row: TableRow): string | undefined {
    const column = this.#columns.mesh;
    if (column === undefined) return undefined;
    const found = textOf(row.cells[column.index]).normalize('NFKC').trim();
    const isCell = /^\d{8,10}$/u.test(found) && this.#context.isMesh?.(found) !== false;
    if (isCell) return found;
    this.#tools.cells.report('meshInvalid', row, column, { found });
    return undefined;
  }

  #sources(row: TableRow): readonly string[] {
    const column = this.#columns.meshSources;
    return column === undefined ? [] : splitList(textOf(row.cells[column.index]));
  }
}
