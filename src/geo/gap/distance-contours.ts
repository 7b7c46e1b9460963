import { contours } from 'd3-contour';
import type { DistanceSurface } from './distance-surface.ts';
import { simplifyRing, type Corner } from './simplify-ring.ts';

/** How far a contour may leave the measured one, in fields of the surface. */
const TOLERANCE = 0.1;

/**
 * Contours of a surface without gaps: for each of the ascending `limits` in metres the
 * rings around everything farther, holes among them (to be filled by the even-odd rule),
 * in fields from the north-west corner, x to the east.
 */
export function distanceContours(
  { columns, rows, metres }: DistanceSurface,
  limits: readonly number[],
): readonly (readonly (readonly Corner[])[])[] {
  return contours()
    .size([columns, rows])
    .thresholds([...limits])([...metres])
    .map(({ coordinates }) =>
      coordinates.flat().map((ring) =>
        simplifyRing(
          ring.map(([x = 0, y = 0]): Corner => [x, y]),
          TOLERANCE,
        ),
      ),
    );
}
