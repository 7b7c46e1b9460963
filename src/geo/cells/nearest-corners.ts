import type { Ring } from './plane.ts';

/** A corner of a ring and the corner of another ring that is nearest to it. */
interface NearestCorners {
  readonly x: number;
  readonly y: number;
  /** Which of the other rings, at which index of its numbers, and where. */
  readonly other: number;
  readonly corner: number;
  readonly otherX: number;
  readonly otherY: number;
}

/** The corner of a ring and of any other ring that are nearest to each other. */
export function nearestCorners(ring: Ring, others: readonly Ring[]): NearestCorners {
  let nearest = { x: 0, y: 0, other: 0, corner: 0, otherX: 0, otherY: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const [other, outline] of others.entries())
    for (let corner = 0; corner < outline.length; corner += 2) {
      const otherX = outline[corner] ?? 0;
      const otherY = outline[corner + 1] ?? 0;
      for (let index = 0; index < ring.length; index += 2) {
        const x = ring[index] ?? 0;
        const y = ring[index + 1] ?? 0;
        const square = (x - otherX) * (x - otherX) + (y - otherY) * (y - otherY);
        if (square >= least) continue;
        least = square;
        nearest = { x, y, other, corner, otherX, otherY };
      }
    }
  return nearest;
}
