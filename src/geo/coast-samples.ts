import type { Coast } from './coast.ts';

/** Metres in a degree of latitude. */
const METRES_A_DEGREE = 111_195;

/**
 * Points along the coast at most 100 m apart, in squares, so that the coast near a
 * position is found at once. Good to some 50 m, and for distances of a few kilometres.
 */
export class CoastSamples {
  readonly longitude: number[] = [];
  readonly latitude: number[] = [];
  /** Row of the polygon of each sample. */
  readonly polygon: number[] = [];
  private readonly squares = new Map<number, number[]>();
  /** Side of a square in metres, and the farthest that can be asked for. */
  private readonly side: number;

  constructor(coast: Coast, side: number) {
    this.side = side;
    coast.polygon.forEach((polygon, edge) => {
      this.walk(coast.edges.subarray(edge * 4, edge * 4 + 4), polygon);
    });
    this.longitude.forEach((x, sample) => {
      const row = this.rowOf(this.latitude[sample] as number);
      const key = this.keyOf(row, x);
      const members = this.squares.get(key);
      if (members === undefined) this.squares.set(key, [sample]);
      else members.push(sample);
    });
  }

  /**
   * Polygon of the nearest sample within `metres` (no more than the side) among the
   * polygons accepted.
   */
  nearestPolygon(
    longitude: number,
    latitude: number,
    metres: number,
    accept?: (polygon: number) => boolean,
  ): number | undefined {
    const cosine = Math.cos((latitude * Math.PI) / 180);
    const squareWidth = this.side / (METRES_A_DEGREE * cosine);
    let best = metres / METRES_A_DEGREE;
    let found: number | undefined;
    const middle = this.rowOf(latitude);
    for (let row = middle - 1; row <= middle + 1; row += 1) {
      for (let step = -1; step <= 1; step += 1) {
        for (const sample of this.squares.get(this.keyOf(row, longitude + step * squareWidth)) ??
          []) {
          const distance = Math.hypot(
            ((this.longitude[sample] as number) - longitude) * cosine,
            (this.latitude[sample] as number) - latitude,
          );
          const polygon = this.polygon[sample] as number;
          if (distance > best || accept?.(polygon) === false) continue;
          [best, found] = [distance, polygon];
        }
      }
    }
    return found;
  }

  private walk([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: Float64Array, polygon: number): void {
    const width = (x2 - x1) * Math.cos((y1 * Math.PI) / 180);
    const steps = Math.ceil((Math.hypot(width, y2 - y1) * METRES_A_DEGREE) / 100);
    for (let step = 0; step <= steps; step += 1) {
      this.longitude.push(x1 + ((x2 - x1) * step) / steps);
      this.latitude.push(y1 + ((y2 - y1) * step) / steps);
      this.polygon.push(polygon);
    }
  }

  private rowOf(latitude: number): number {
    return Math.floor((latitude * METRES_A_DEGREE) / this.side);
  }

  /** Squares of a row are as wide as their side at the latitude of the row. */
  private keyOf(row: number, longitude: number): number {
    const cosine = Math.cos((((row + 0.5) * this.side) / METRES_A_DEGREE) * (Math.PI / 180));
    return row * 2 ** 20 + Math.floor((longitude * METRES_A_DEGREE * cosine) / this.side);
  }
}
