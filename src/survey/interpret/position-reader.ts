import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { readCoordinate } from '../cells/coordinate.ts';
import { textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import type { Placed } from './canonical-rows.ts';
import type { CellReader } from './cell-reader.ts';
import type { InterpretContext } from './context.ts';

/** Metres from the office beyond which a position cannot be in its municipality's polygon. */
const FAR_FROM_OFFICE = 120_000;

/**
 * Without polygons a position is doubted this far from its office where so many other
 * offices are nearer: of points spread over all municipalities, 0.4 % are so.
 */
const DOUBTED = { metres: 20_000, nearerOffices: 12 } as const;

/** How tidy tables write the precision of a position. */
export const PRECISION_WORDS: Readonly<Record<Placed['positionPrecision'], string>> = {
  surveyed: '座標',
  building: '建物',
  oaza: '大字',
  municipality_office: '役場',
};

/** Reads latitude and longitude, and checks that they can be right. */
export class PositionReader {
  readonly #cells: CellReader;
  readonly #context: InterpretContext;
  readonly #mapping: TableMapping;
  readonly #latitude: TableColumn | undefined;
  readonly #longitude: TableColumn | undefined;

  constructor(mapping: TableMapping, cells: CellReader, context: InterpretContext) {
    this.#cells = cells;
    this.#context = context;
    this.#mapping = mapping;
    this.#latitude = columnOf(mapping, 'latitude');
    this.#longitude = columnOf(mapping, 'longitude');
  }

  /** The position a row gives, in Japan; `undefined` when it gives none that can be read. */
  given(row: TableRow): LongitudeLatitude | undefined {
    if (this.#latitude === undefined || this.#longitude === undefined) return undefined;
    const latitude = this.#degrees(row, this.#latitude);
    const longitude = this.#degrees(row, this.#longitude);
    if (latitude === undefined || longitude === undefined) return undefined;
    const found = `${latitude}, ${longitude}`;
    if (isInJapan(longitude, latitude)) return [longitude, latitude];
    if (isInJapan(latitude, longitude)) {
      this.#cells.report('coordinateSwapped', row, this.#latitude, { found });
      return [latitude, longitude];
    }
    this.#cells.report('coordinateOutside', row, this.#latitude, { found });
    return undefined;
  }

  /** The given position when it lies in the municipality, else the office, marked as such. */
  placed(row: TableRow, code: MunicipalityCode): Placed {
    const given = this.given(row);
    const office = this.#context.index.byCode.get(code)?.office ?? [0, 0];
    if (given !== undefined && this.#latitude !== undefined) {
      const precision = this.#precision(row);
      const done = this.#context.index.byCode.get(code)?.name ?? code;
      const found = `${given[1]}, ${given[0]}`;
      const inside = this.#context.contains?.(given, code);
      if (inside === undefined) this.#doubt(row, this.#latitude, given, office, done);
      if (inside ?? approximateMetres(given, office) < FAR_FROM_OFFICE)
        return { position: given, positionPrecision: precision };
      this.#cells.report('coordinateOutside', row, this.#latitude, { found, expected: done });
    }
    return { position: office, positionPrecision: 'municipality_office' };
  }

  /** What the table says of its positions; coordinates it only gives are taken as surveyed. */
  #precision(row: TableRow): Placed['positionPrecision'] {
    const column = columnOf(this.#mapping, 'positionPrecision');
    const word = column === undefined ? '' : textOf(row.cells[column.index]).trim();
    const known = Object.entries(PRECISION_WORDS).find(([, words]) => words === word);
    return (known?.[0] as Placed['positionPrecision'] | undefined) ?? 'surveyed';
  }

  /** Says that a position may be another municipality's; it is taken all the same. */
  #doubt(
    row: TableRow,
    column: TableColumn,
    given: LongitudeLatitude,
    office: LongitudeLatitude,
    expected: string,
  ): void {
    const metres = approximateMetres(given, office);
    if (metres < DOUBTED.metres || metres >= FAR_FROM_OFFICE) return;
    let nearer = 0;
    for (const other of this.#context.index.byCode.values())
      if (approximateMetres(given, other.office) < metres) nearer += 1;
    if (nearer <= DOUBTED.nearerOffices) return;
    const done = `${Math.round(metres / 1000)} km, ${nearer} offices nearer`;
    const found = `${given[1]}, ${given[0]}`;
    this.#cells.report('coordinateFar', row, column, { found, expected, done });
  }

  #degrees(row: TableRow, column: TableColumn): number | undefined {
    const reading = readCoordinate(row.cells[column.index]);
    if (reading.status === 'blank') return undefined;
    const found = textOf(row.cells[column.index]);
    if (reading.status === 'unreadable') {
      this.#cells.report('coordinateUnreadable', row, column, { found });
      return undefined;
    }
    const { value, repairs } = reading;
    if (repairs.length > 0)
      this.#cells.report('coordinateRepaired', row, column, { found, done: `${value}`, repairs });
    return value;
  }
}

function isInJapan(longitude: number, latitude: number): boolean {
  return longitude >= 122 && longitude <= 154 && latitude >= 20 && latitude <= 46;
}

/** Equirectangular; good to a per cent over a prefecture's size. */
function approximateMetres(from: LongitudeLatitude, to: LongitudeLatitude): number {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  return Math.hypot(east, to[1] - from[1]) * 111_320;
}
