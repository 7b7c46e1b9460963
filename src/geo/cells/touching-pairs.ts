import type { Ring } from './plane.ts';

/**
 * Outlines touch when their corners come nearer than about twice this, in
 * kilometres of the plane (near 300 m on the ground).
 */
const SQUARE = 0.2;

/**
 * Which outlines touch over land, named by `pairKey`. Neighbours need not share
 * their corners exactly; a strait of more than 300 m keeps them apart.
 */
export function touchingPairs(rings: readonly Ring[]): ReadonlySet<string> {
  const squares = new Map<string, Set<number>>();
  const pairs = new Set<string>();
  rings.forEach((ring, index) => {
    forEachCorner(ring, (column, row) => {
      const key = `${column},${row}`;
      const here = squares.get(key);
      if (here === undefined) squares.set(key, new Set([index]));
      else here.add(index);
    });
  });
  for (const [key, here] of squares) {
    const [column = 0, row = 0] = key.split(',').map(Number);
    for (const [dx, dy] of NEARBY)
      for (const other of squares.get(`${column + dx},${row + dy}`) ?? [])
        for (const one of here) if (one !== other) pairs.add(pairKey(one, other));
  }
  return pairs;
}

/** The name of a pair of outlines, whichever comes first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** A square itself and half of those around it: the other half look back. */
const NEARBY = [
  [0, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/** Calls `visit` with the square that each corner lies in. */
function forEachCorner(ring: Ring, visit: (column: number, row: number) => void): void {
  for (let index = 0; index < ring.length; index += 2)
    visit(Math.floor((ring[index] ?? 0) / SQUARE), Math.floor((ring[index + 1] ?? 0) / SQUARE));
}
