/** A corner of a ring. */
export type Corner = readonly [x: number, y: number];

/**
 * Leaves out corners of a closed ring that lie no farther than `tolerance` from the line
 * of those that stay (Douglas and Peucker). The first corner is repeated at the end, and
 * at least a triangle stays.
 */
export function simplifyRing(ring: readonly Corner[], tolerance: number): readonly Corner[] {
  const start = ring[0];
  if (start === undefined || ring.length <= 4) return ring;
  // A ring has no ends: two corners far from each other stay in their place.
  const middle = farthest(ring, 0, ring.length - 1, start, start).index;
  const kept = new Set([0, middle, ring.length - 1]);
  const open: [from: number, to: number][] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    const [one, other] = [ring[from], ring[to]];
    if (one === undefined || other === undefined || to - from < 2) continue;
    const { index, distance } = farthest(ring, from, to, one, other);
    if (distance <= tolerance && kept.size > 3) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return ring.filter((_, index) => kept.has(index));
}

/** The corner between two that lies farthest from the line through them. */
function farthest(
  ring: readonly Corner[],
  from: number,
  to: number,
  one: Corner,
  other: Corner,
): { readonly index: number; readonly distance: number } {
  let [index, distance] = [from + 1, -1];
  for (let at = from + 1; at < to; at += 1) {
    const corner = ring[at];
    const own = corner === undefined ? -1 : distanceToLine(corner, one, other);
    if (own > distance) [index, distance] = [at, own];
  }
  return { index, distance };
}

/** From a corner to the nearest place of the line between two others. */
function distanceToLine([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
