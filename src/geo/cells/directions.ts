import type { Point } from './plane.ts';

/** Pairs compared, and how many of them keep their direction. */
export interface KeptDirections {
  readonly pairs: number;
  readonly kept: number;
}

/**
 * How many pairs keep their compass direction in the drawing to within 45 degrees, by
 * the kind that `kindOf` gives a pair (0 up to `kinds`). Pairs at the same place have
 * no direction.
 */
export function keptDirections(
  places: readonly Point[],
  centres: readonly Point[],
  kinds: number,
  kindOf: (a: number, b: number) => number,
): KeptDirections[] {
  const found = Array.from({ length: kinds }, () => ({ pairs: 0, kept: 0 }));
  for (const [a, [placeX, placeY]] of places.entries()) {
    const [centreX, centreY] = centres[a] ?? [0, 0];
    for (let b = a + 1; b < places.length; b += 1) {
      const place = places[b];
      const centre = centres[b];
      const kind = found[kindOf(a, b)];
      if (place === undefined || centre === undefined || kind === undefined) continue;
      const x = place[0] - placeX;
      const y = place[1] - placeY;
      const drawnX = centre[0] - centreX;
      const drawnY = centre[1] - centreY;
      const along = x * drawnX + y * drawnY;
      const lengths = (x * x + y * y) * (drawnX * drawnX + drawnY * drawnY);
      if (lengths === 0) continue;
      kind.pairs += 1;
      if (along > 0 && along * along >= lengths / 2) kind.kept += 1;
    }
  }
  return found;
}
