import type { Figure } from '../../../src/domain/absence.ts';
import { isNumber } from '../../../src/domain/absence.ts';
import type { CanonicalMunicipality, CanonicalTables } from '../canonical/canonical-tables.ts';

/** A municipality and its place in every column of figures. */
export interface Place extends CanonicalMunicipality {
  readonly index: number;
}

/** Reads figures by column and municipality. */
export class FigureReader {
  readonly places: readonly Place[];
  readonly #columns: ReadonlyMap<string, readonly Figure[]>;

  constructor(tables: CanonicalTables) {
    this.places = tables.municipalities.map((municipality, index) => ({ ...municipality, index }));
    this.#columns = new Map(tables.figures.map(({ name, values }) => [name, values]));
  }

  /** Whether there is such a column. */
  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** The figure of one municipality; `notLoaded` where there is no such column. */
  at(column: string, { index }: Place): Figure {
    return this.#columns.get(column)?.[index] ?? 'notLoaded';
  }

  /** The number of one municipality, NaN where it has none, so that no comparison holds. */
  numberAt(column: string, place: Place): number {
    const figure = this.at(column, place);
    return isNumber(figure) ? figure : Number.NaN;
  }

  /** Sum over the municipalities that have a number, to the second decimal. */
  sum(column: string, places: readonly Place[] = this.places): number {
    const total = places
      .map((place) => this.at(column, place))
      .filter(isNumber)
      .reduce((sum, value) => sum + value, 0);
    return Math.round(total * 100) / 100;
  }

  /** Municipalities that have a number in a column. */
  withNumber(column: string): readonly Place[] {
    return this.places.filter((place) => isNumber(this.at(column, place)));
  }
}
