import type { Point, Ring } from './plane.ts';

/** Area inside a ring, in the square of its unit, whichever way it turns. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  forEachEdge(ring, (ax, ay, bx, by) => {
    sum += ax * by - bx * ay;
  });
  return Math.abs(sum) / 2;
}

/** Centre of gravity of what a ring encloses. */
export function ringCentre(ring: Ring): Point {
  let sum = 0;
  let x = 0;
  let y = 0;
  forEachEdge(ring, (ax, ay, bx, by) => {
    const cross = ax * by - bx * ay;
    sum += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return [x / (3 * sum), y / (3 * sum)];
}

/** Whether a ring encloses a place. */
export function encloses(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let ax = ring.at(-2) ?? 0;
  let ay = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const bx = ring[index] ?? 0;
    const by = ring[index + 1] ?? 0;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside;
}

/** Distance from a place to the line of a ring, in the ring's unit. */
export function distanceToRing(ring: Ring, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let ax = ring.at(-2) ?? 0;
  let ay = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const bx = ring[index] ?? 0;
    const by = ring[index + 1] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const part = along < 0 ? 0 : along > 1 ? 1 : along;
    const offX = ax + part * dx - x;
    const offY = ay + part * dy - y;
    const square = offX * offX + offY * offY;
    if (square < nearest) nearest = square;
    ax = bx;
    ay = by;
  }
  return Math.sqrt(nearest);
}

/** Distance from a place to a ring: below zero inside, above zero outside. */
export function signedDistance(ring: Ring, x: number, y: number): number {
  const distance = distanceToRing(ring, x, y);
  return encloses(ring, x, y) ? -distance : distance;
}

/** West, north, east and south end of a ring. */
export function ringBox(ring: Ring): readonly [number, number, number, number] {
  let [west, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, south] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < ring.length; index += 2) {
    west = Math.min(west, ring[index] ?? west);
    east = Math.max(east, ring[index] ?? east);
    north = Math.min(north, ring[index + 1] ?? north);
    south = Math.max(south, ring[index + 1] ?? south);
  }
  return [west, north, east, south];
}

/** West, north, east and south end of several rings together. */
export function boxAround(rings: readonly Ring[]): readonly [number, number, number, number] {
  const boxes = rings.map(ringBox);
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, north]) => north)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , south]) => south)),
  ];
}

/** A ring without the places that are nearer than `step` to the last one kept. */
export function thinRing(ring: Ring, step: number): Ring {
  const kept: number[] = [];
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index] ?? 0;
    const y = ring[index + 1] ?? 0;
    const [lastX, lastY] = kept.slice(-2);
    if (lastX === undefined || lastY === undefined || Math.hypot(x - lastX, y - lastY) >= step)
      kept.push(x, y);
  }
  return kept.length < 6 ? ring : Float64Array.from(kept);
}

/** A ring with every place changed by `change`. */
export function mapRing(ring: Ring, change: (x: number, y: number) => Point): Ring {
  const changed = new Float64Array(ring.length);
  for (let index = 0; index < ring.length; index += 2)
    changed.set(change(ring[index] ?? 0, ring[index + 1] ?? 0), index);
  return changed;
}

/** Calls `visit` with both ends of every edge of a ring, the closing one included. */
function forEachEdge(
  ring: Ring,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  let ax = ring.at(-2) ?? 0;
  let ay = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const bx = ring[index] ?? 0;
    const by = ring[index + 1] ?? 0;
    visit(ax, ay, bx, by);
    ax = bx;
    ay = by;
  }
}
