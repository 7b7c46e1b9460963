import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { OutlinePolygon } from './outline-polygons.ts';

/** Squares to a degree in the table that says which outlines may hold a position. */
const SQUARES_A_DEGREE = 10;

/** Finds the outline that holds a position. */
export class OutlineLocator {
  private readonly polygons: readonly OutlinePolygon[];
  private readonly squares = new Map<number, number[]>();

  constructor(polygons: readonly OutlinePolygon[]) {
    this.polygons = polygons;
    polygons.forEach(({ bounds: [west, south, east, north] }, polygon) => {
      for (let row = square(south); row <= square(north); row += 1) {
        for (let column = square(west); column <= square(east); column += 1) {
          const key = row * 3600 + column;
          const members = this.squares.get(key);
          if (members === undefined) this.squares.set(key, [polygon]);
          else members.push(polygon);
        }
      }
    });
  }

  /** Row of the polygon that holds the position; of several, the first. */
  polygonAt(longitude: number, latitude: number): number | undefined {
    const candidates = this.squares.get(square(latitude) * 3600 + square(longitude));
    return candidates?.find((polygon) => {
      const { bounds, rings } = this.polygons[polygon] as OutlinePolygon;
      const [west, south, east, north] = bounds;
      if (longitude < west || longitude > east || latitude < south || latitude > north) {
        return false;
      }
      return booleanPointInPolygon([longitude, latitude], { type: 'Polygon', coordinates: rings });
    });
  }
}

function square(degrees: number): number {
  return Math.floor(degrees * SQUARES_A_DEGREE);
}
