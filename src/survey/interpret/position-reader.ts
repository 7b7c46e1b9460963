import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { FindingKind } from '../../domain/survey-finding.ts';
import { readCoordinate } from '../cells/coordinate.ts';
import { textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import type { Placed } from './canonical-rows.ts';
import type { CellReader, Report } from './cell-reader.ts';
import type { InterpretContext } from './context.ts';
import { doubtPosition, type AreasAtHand } from './position-check.ts';

/** How tidy tables write the precision of a position. */
export const PRECISION_WORDS: Readonly<Record<Placed['positionPrecision'], string>> = {
  surveyed: '座標',
  building: '建物',
  oaza: '大字',
  municipality_office: '役場',
};

/** How a doubt is told of a row that may go to the office, and of a point that stays. */
const DOUBT_KINDS = {
  outside: 'coordinateOutside',
  nowhere: 'coordinateNowhere',
  far: 'coordinateFar',
} as const;

/** Reads latitude and longitude, and checks that they can be right. */
export class PositionReader {
  readonly #cells: CellReader;
  readonly #context: InterpretContext;
  readonly #mapping: TableMapping;
  readonly #latitude: TableColumn | undefined;
  readonly #longitude: TableColumn | undefined;
  readonly #areas: AreasAtHand;
  #checked = 0;

  constructor(
    mapping: TableMapping,
    cells: CellReader,
    context: InterpretContext,
    areas: AreasAtHand,
  ) {
    this.#cells = cells;
    this.#context = context;
    this.#areas = areas;
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
    if (given !== undefined && this.#belongs(row, given, code, DOUBT_KINDS))
      return { position: given, positionPrecision: this.#precision(row) };
    const office = this.#context.index.byCode.get(code)?.office ?? [0, 0];
    return { position: office, positionPrecision: 'municipality_office' };
  }

  /** Says where a point that stays where it is does not lie in the municipality it names. */
  check(row: TableRow, given: LongitudeLatitude, code: MunicipalityCode): void {
    this.#belongs(row, given, code, { ...DOUBT_KINDS, outside: 'pointElsewhere' });
  }

  /** Says what the positions of the table were held against. */
  finish(report: Report): void {
    if (this.#checked === 0) return;
    const done = typeof this.#areas === 'string' ? this.#areas : 'areas';
    report('positionsChecked', { found: `${this.#checked}`, done });
  }

  #belongs(
    row: TableRow,
    given: LongitudeLatitude,
    code: MunicipalityCode,
    kinds: Readonly<Record<keyof typeof DOUBT_KINDS, FindingKind>>,
  ): boolean {
    if (this.#latitude === undefined) return true;
    this.#checked += 1;
    const doubt = doubtPosition(given, code, this.#context.index, this.#areas);
    if (doubt === undefined) return true;
    const { kind, done } = doubt;
    const expected = this.#context.index.byCode.get(code)?.name ?? code;
    const found = `${given[1]}, ${given[0]}`;
    this.#cells.report(kinds[kind], row, this.#latitude, { found, expected, done });
    return kind !== 'outside';
  }

  /** What the table says of its positions; coordinates it only gives are taken as surveyed. */
  #precision(row: TableRow): Placed['positionPrecision'] {
    const column = columnOf(this.#mapping, 'positionPrecision');
    const word = column === undefined ? '' : textOf(row.cells[column.index]).trim();
    const known = Object.entries(PRECISION_WORDS).find(([, words]) => words === word);
    return (known?.[0] as Placed['positionPrecision'] | undefined) ?? 'surveyed';
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
