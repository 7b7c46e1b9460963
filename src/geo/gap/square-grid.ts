/** Degrees by which reaches are widened, so that rounding never leaves a point out. */
const MARGIN = 1e-7;

/** A run of rows or columns: from `first` up to, not including, `end`. */
export type Run = readonly [first: number, end: number];

/** Squares of equal degrees over the extent of some points. */
export class SquareGrid {
  readonly rows: number;
  readonly columns: number;
  /** Side of a square in degrees. */
  readonly step: number;
  readonly south: number;
  private readonly west: number;

  /**
   * `chosen`: rows of the points it must hold; `step`: side wished for, in degrees, made
   * larger when there would be more than `most` squares.
   */
  constructor(
    longitude: Float64Array,
    latitude: Float64Array,
    chosen: Uint32Array,
    step: number,
    most: number,
  ) {
    const [west, east] = extent(longitude, chosen);
    const [south, north] = extent(latitude, chosen);
    const [width, height] = [east - west, north - south];
    this.west = west;
    this.south = south;
    this.step = Math.max(step, Math.sqrt((width * height) / most), Math.max(width, height) / most);
    this.rows = Math.floor(height / this.step) + 1;
    this.columns = Math.floor(width / this.step) + 1;
  }

  /** Number of the square a point of the grid lies in, row by row from the south-west. */
  squareAt(longitude: number, latitude: number): number {
    const row = Math.floor((latitude - this.south) / this.step);
    return row * this.columns + Math.floor((longitude - this.west) / this.step);
  }

  /** Rows that any point within `reach` degrees of a latitude may lie in. */
  rowsWithin(latitude: number, reach: number): Run {
    return [
      clamp(Math.floor((latitude - reach - MARGIN - this.south) / this.step), 0, this.rows),
      clamp(Math.floor((latitude + reach + MARGIN - this.south) / this.step) + 1, 0, this.rows),
    ];
  }

  /** Columns that any point within `reach` degrees of a longitude may lie in. */
  columnsWithin(longitude: number, reach: number): Run {
    return [
      clamp(Math.floor((longitude - reach - MARGIN - this.west) / this.step), 0, this.columns),
      clamp(Math.floor((longitude + reach + MARGIN - this.west) / this.step) + 1, 0, this.columns),
    ];
  }

  /** Columns of a run that lie wholly within `reach` of a longitude; below 0: none, at its end. */
  columnsInside(longitude: number, reach: number, [first, end]: Run): Run {
    if (reach < 0) return [end, end];
    const inside = clamp(Math.ceil((longitude - reach - this.west) / this.step), first, end);
    return [inside, clamp(Math.floor((longitude + reach - this.west) / this.step), inside, end)];
  }
}

function extent(values: Float64Array, chosen: Uint32Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const row of chosen) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return chosen.length === 0 ? [0, 0] : [least, most];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
