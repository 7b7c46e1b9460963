const RADIANS = Math.PI / 180;

/** Radians (some 6 mm) by which circles are drawn in or out, so that rounding misplaces no point. */
const SLACK = 1e-9;

/**
 * Half the width in degrees of longitude of a circle on the Earth (a cap) where a
 * parallel crosses it, or -1 where it does not. `radius` in radians, latitudes in degrees.
 */
export function halfWidthAt(centreLatitude: number, radius: number, latitude: number): number {
  const centre = centreLatitude * RADIANS;
  const phi = latitude * RADIANS;
  const cosine =
    (Math.cos(radius) - Math.sin(phi) * Math.sin(centre)) / (Math.cos(phi) * Math.cos(centre));
  if (cosine > 1) return -1;
  return cosine < -1 ? 180 : Math.acos(cosine) / RADIANS;
}

/** Where a cap is widest: the latitude, and half the width there, in degrees. */
export function widest(
  centreLatitude: number,
  radius: number,
): { readonly latitude: number; readonly halfWidth: number } {
  const centre = centreLatitude * RADIANS;
  return {
    latitude: Math.asin(Math.min(1, Math.sin(centre) / Math.cos(radius))) / RADIANS,
    halfWidth: Math.asin(Math.min(1, Math.sin(radius) / Math.cos(centre))) / RADIANS,
  };
}

/** A band of a cap between two parallels. */
export interface CapBand {
  /** Longitudes this near the centre's are inside the cap all over the band; -1: none. */
  readonly inner: number;
  /** Longitudes farther from the centre's are outside all over the band. */
  readonly outer: number;
}

/**
 * What of a band between two parallels (degrees, south first) is surely inside or
 * outside a cap. A cap grows to its widest parallel and shrinks beyond, so its edges
 * decide but for the band that holds the widest parallel.
 */
export function capBand(
  centreLatitude: number,
  radius: number,
  south: number,
  north: number,
): CapBand {
  const most = widest(centreLatitude, radius + SLACK);
  const holdsWidest = most.latitude >= south && most.latitude <= north;
  const inner = Math.min(
    halfWidthAt(centreLatitude, radius - SLACK, south),
    halfWidthAt(centreLatitude, radius - SLACK, north),
  );
  const outer = Math.max(
    halfWidthAt(centreLatitude, radius + SLACK, south),
    halfWidthAt(centreLatitude, radius + SLACK, north),
  );
  return { inner, outer: holdsWidest ? most.halfWidth : Math.max(0, outer) };
}
