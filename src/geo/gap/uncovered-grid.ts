import { capBand, widest } from './cap-rows.ts';
import { EARTH_RADIUS_METRES, chordSquaredWithin } from './placed-points.ts';
import { SquareGrid } from './square-grid.ts';

/** Squares to the radius of a circle: enough that most of it is whole squares. */
const SQUARES_A_RADIUS = 8;

/** Squares of a grid at most; a grid of the nation then has some 2 km a side. */
const MOST_SQUARES = 2_000_000;

const DEGREES = 180 / Math.PI;

/** Uncovered points in columns, before they are put in a grid. */
export interface UncoveredPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Unit vectors, x y z of each point in turn. */
  readonly vectors: Float64Array;
  /** Rows of the uncovered points in the columns above. */
  readonly rows: Uint32Array;
  /** Persons by point. */
  readonly persons: Float64Array;
}

/** Where a candidate site stands. */
export interface Site {
  readonly longitude: number;
  readonly latitude: number;
  readonly vector: readonly [x: number, y: number, z: number];
}

/**
 * Uncovered persons in a grid with running sums along each row, to count those within
 * a radius of a site without looking at everybody: squares wholly inside are taken as
 * a run, only points near the rim are measured. Counts are exact.
 */
export class UncoveredGrid {
  /** Radius as an angle at the Earth's centre, and as the square of its chord. */
  private readonly radius: number;
  private readonly chordSquared: number;
  private readonly grid: SquareGrid;
  /** First point of each square; points stand in the order of squares. */
  private readonly starts: Uint32Array;
  private readonly vectors: Float64Array;
  private readonly persons: Float64Array;
  /** Persons west of each square edge, row by row. */
  private readonly sums: Float64Array;

  /** `metres`: the radius within which a site covers. */
  constructor(points: UncoveredPoints, metres: number) {
    const { longitude, latitude, rows } = points;
    this.radius = metres / EARTH_RADIUS_METRES;
    this.chordSquared = chordSquaredWithin(metres);
    const side = (this.radius * DEGREES) / SQUARES_A_RADIUS;
    this.grid = new SquareGrid(longitude, latitude, rows, side, MOST_SQUARES);
    const squares = rows.map((row) =>
      this.grid.squareAt(longitude[row] as number, latitude[row] as number),
    );
    this.starts = countStarts(squares, this.grid.rows * this.grid.columns);
    this.vectors = new Float64Array(rows.length * 3);
    this.persons = new Float64Array(rows.length);
    this.fill(points, squares);
    this.sums = new Float64Array(this.grid.rows * (this.grid.columns + 1));
    for (let row = 0; row < this.grid.rows; row += 1) this.sumRow(row);
  }

  /** No fewer persons than a site can cover, and cheap: those in the box around its circle. */
  bound({ longitude, latitude }: Site): number {
    const { halfWidth } = widest(latitude, this.radius);
    const [first, end] = this.grid.columnsWithin(longitude, halfWidth);
    const [firstRow, endRow] = this.grid.rowsWithin(latitude, this.radius * DEGREES);
    let persons = 0;
    for (let row = firstRow; row < endRow; row += 1) persons += this.sumOf(row, first, end);
    return persons;
  }

  /** Uncovered persons within the radius of a site. */
  gain(site: Site): number {
    let persons = 0;
    this.visit(
      site,
      (row, first, end) => {
        persons += this.sumOf(row, first, end);
      },
      (place) => {
        persons += this.persons[place] as number;
      },
    );
    return persons;
  }

  /** Takes those within the radius of a site out of the grid. */
  cover(site: Site): void {
    const rows = new Set<number>();
    this.visit(
      site,
      (row, first, end) => {
        const square = row * this.grid.columns;
        this.persons.fill(0, this.starts[square + first], this.starts[square + end]);
        rows.add(row);
      },
      (place, row) => {
        this.persons[place] = 0;
        rows.add(row);
      },
    );
    for (const row of rows) this.sumRow(row);
  }

  /** Calls `whole` with runs of squares inside the circle, `single` with points near its rim. */
  private visit(
    site: Site,
    whole: (row: number, first: number, end: number) => void,
    single: (place: number, row: number) => void,
  ): void {
    const { longitude, latitude } = site;
    const { grid } = this;
    const [firstRow, endRow] = grid.rowsWithin(latitude, this.radius * DEGREES);
    for (let row = firstRow; row < endRow; row += 1) {
      const south = grid.south + row * grid.step;
      const band = capBand(latitude, this.radius, south, south + grid.step);
      const run = grid.columnsWithin(longitude, band.outer);
      const [innerFirst, innerEnd] = grid.columnsInside(longitude, band.inner, run);
      if (innerEnd > innerFirst) whole(row, innerFirst, innerEnd);
      this.visitPoints(site, row, run[0], innerFirst, single);
      this.visitPoints(site, row, innerEnd, run[1], single);
    }
  }

  private visitPoints(
    { vector: [siteX, siteY, siteZ] }: Site,
    row: number,
    first: number,
    end: number,
    single: (place: number, row: number) => void,
  ): void {
    const { vectors, chordSquared, starts } = this;
    const square = row * this.grid.columns;
    const last = starts[square + end] as number;
    for (let place = starts[square + first] as number; place < last; place += 1) {
      const x = (vectors[place * 3] as number) - siteX;
      const y = (vectors[place * 3 + 1] as number) - siteY;
      const z = (vectors[place * 3 + 2] as number) - siteZ;
      if (x * x + y * y + z * z <= chordSquared) single(place, row);
    }
  }

  private sumOf(row: number, first: number, end: number): number {
    const edge = row * (this.grid.columns + 1);
    return (this.sums[edge + end] as number) - (this.sums[edge + first] as number);
  }

  private sumRow(row: number): void {
    const { columns } = this.grid;
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      const square = row * columns + column;
      const end = this.starts[square + 1] as number;
      for (let place = this.starts[square] as number; place < end; place += 1) {
        sum += this.persons[place] as number;
      }
      this.sums[row * (columns + 1) + column + 1] = sum;
    }
  }

  private fill(points: UncoveredPoints, squares: Uint32Array): void {
    const next = this.starts.slice();
    points.rows.forEach((row, at) => {
      const square = squares[at] as number;
      const place = next[square] as number;
      next[square] = place + 1;
      this.vectors.set(points.vectors.subarray(row * 3, row * 3 + 3), place * 3);
      this.persons[place] = points.persons[row] as number;
    });
  }
}

function countStarts(squares: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const square of squares) starts[square + 1] = (starts[square + 1] as number) + 1;
  for (let square = 0; square < count; square += 1) {
    starts[square + 1] = (starts[square + 1] as number) + (starts[square] as number);
  }
  return starts;
}
