/** Mean radius of the Earth in metres, as in turf, so that distances agree with it. */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/** Land of a point whose island or mainland is not known. */
export const LAND_NOT_KNOWN = 0xffff;

/** Points as the engine needs them; row `i` of each column is one point. */
export interface PlacedPoints {
  readonly count: number;
  /**
   * Unit vectors from the Earth's centre, x y z of each point in turn. The straight
   * line through the Earth between two of them grows with the great circle over it,
   * so comparing costs three subtractions and no trigonometry.
   */
  readonly vectors: Float64Array;
  /** Number of the island or mainland, or `LAND_NOT_KNOWN`; absent: not known for any. */
  readonly land: Uint16Array | undefined;
}

/** Places points given in degrees. */
export function placePoints(
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
  land?: Uint16Array,
): PlacedPoints {
  const count = longitude.length;
  const vectors = new Float64Array(count * 3);
  for (let point = 0; point < count; point += 1) {
    writeUnitVector(vectors, point, longitude[point] as number, latitude[point] as number);
  }
  return { count, vectors, land };
}

/** Writes the unit vector of a position at row `point`. */
export function writeUnitVector(
  vectors: Float64Array,
  point: number,
  longitude: number,
  latitude: number,
): void {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const cosine = Math.cos(phi);
  vectors[point * 3] = cosine * Math.cos(lambda);
  vectors[point * 3 + 1] = cosine * Math.sin(lambda);
  vectors[point * 3 + 2] = Math.sin(phi);
}

/** Square of the straight line through the unit sphere under a great circle of `metres`. */
export function chordSquaredOf(metres: number): number {
  const half = Math.sin(Math.min(metres / (2 * EARTH_RADIUS_METRES), Math.PI / 2));
  return 4 * half * half;
}

/** Great circle in metres over a straight line whose square is given; `Infinity` stays so. */
export function metresOfChordSquared(chordSquared: number): number {
  if (chordSquared === Infinity) return Infinity;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
}

/**
 * The largest square of a straight line that counts as within `metres`, when distances
 * are kept to 24 bits as in `NearestHubs`; so that both ways of counting agree on a
 * point at the very limit.
 */
export function chordSquaredWithin(metres: number): number {
  let [within, beyond] = [0, 8];
  for (;;) {
    const middle = (within + beyond) / 2;
    if (middle <= within || middle >= beyond) return within;
    if (Math.fround(metresOfChordSquared(middle)) <= metres) within = middle;
    else beyond = middle;
  }
}
