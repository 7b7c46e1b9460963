import type { LongitudeLatitude } from '../domain/position.ts';

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** A place that can be reached with the arrow keys. */
export interface Place {
  readonly code: string;
  readonly position: LongitudeLatitude;
}

/** How much more a sideways degree counts than one straight ahead. */
const SIDEWAYS = 1.5;

/** A degree of longitude is shorter than one of latitude by this at 36° north. */
const LONGITUDE_SHRINK = 0.81;

/** A place of a drawing, in pixels (x to the right, y down), as `neighbourOf` takes it. */
export function placeInPixels(code: string, [x, y]: readonly [number, number]): Place {
  return { code, position: [x / LONGITUDE_SHRINK, -y] };
}

/** Pixels of a place that `placeInPixels` made. */
export function pixelsOf({ position: [x, y] }: Place): readonly [x: number, y: number] {
  return [x * LONGITUDE_SHRINK, -y];
}

/** How far aside of its arrow a place may lie, in degrees; the second where the first has none. */
const CONES = [60, 75] as const;

/**
 * The nearest place in a direction: within 60° of it, nearer ones and straighter ones first.
 * Where there is none, within 75°: an island off the corner of a coast, which other places are
 * before in each direction, would else be reached from nowhere. `undefined` at the edge.
 * Linear in the places.
 */
export function neighbourOf(
  from: LongitudeLatitude,
  direction: Direction,
  places: readonly Place[],
): string | undefined {
  for (const degrees of CONES) {
    const nearest = nearestWithin(degrees, from, direction, places);
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

function nearestWithin(
  degrees: number,
  from: LongitudeLatitude,
  direction: Direction,
  places: readonly Place[],
): string | undefined {
  const slope = Math.tan((degrees * Math.PI) / 180);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { code, position } of places) {
    const { ahead, aside } = relative(from, position, direction);
    if (ahead <= 0 || aside > ahead * slope) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (cost < least) {
      least = cost;
      best = code;
    }
  }
  return best;
}

function relative(
  from: LongitudeLatitude,
  to: LongitudeLatitude,
  direction: Direction,
): { ahead: number; aside: number } {
  const east = (to[0] - from[0]) * LONGITUDE_SHRINK;
  const north = to[1] - from[1];
  const along = { up: north, down: -north, right: east, left: -east }[direction];
  const across = direction === 'up' || direction === 'down' ? east : north;
  return { ahead: along, aside: Math.abs(across) };
}
