import * as fc from 'fast-check';
import { CROSSING } from '../../../../src/geo/gap/nearest.ts';
import type { NearestHubs } from '../../../../src/geo/gap/nearest.ts';
import {
  LAND_NOT_KNOWN,
  metresOfChordSquared,
  placePoints,
} from '../../../../src/geo/gap/placed-points.ts';
import type { PlacedPoints } from '../../../../src/geo/gap/placed-points.ts';

/** Square of the straight line between two placed points. */
export function chordSquaredBetween(
  points: PlacedPoints,
  point: number,
  hubs: PlacedPoints,
  hub: number,
): number {
  const [x = 0, y = 0, z = 0] = [0, 1, 2].map(
    (axis) =>
      (hubs.vectors[hub * 3 + axis] as number) - (points.vectors[point * 3 + axis] as number),
  );
  return x * x + y * y + z * z;
}

/** Whether a hub counts for a point: land known on both sides must be the same. */
export function counts(points: PlacedPoints, point: number, hubs: PlacedPoints, hub: number) {
  const ground = points.land?.[point] ?? LAND_NOT_KNOWN;
  const hubGround = hubs.land?.[hub] ?? LAND_NOT_KNOWN;
  return ground === LAND_NOT_KNOWN || hubGround === LAND_NOT_KNOWN || ground === hubGround;
}

/** The nearest hubs by looking at every pair. */
export function nearestByBruteForce(
  points: PlacedPoints,
  hubs: PlacedPoints,
  chosen?: Uint8Array,
): NearestHubs {
  const hubOf: number[] = [];
  const chords: number[] = [];
  const crossing: number[] = [];
  for (let point = 0; point < points.count; point += 1) {
    const rows = [...Array(hubs.count).keys()].filter((hub) => chosen?.[hub] !== 0);
    const reachable = rows.filter((hub) => counts(points, point, hubs, hub));
    let best = -1;
    let bestChord = Infinity;
    for (const hub of reachable.length > 0 ? reachable : rows) {
      const chord = chordSquaredBetween(points, point, hubs, hub);
      if (chord < bestChord) [best, bestChord] = [hub, chord];
    }
    hubOf.push(best);
    chords.push(bestChord);
    const ground = points.land?.[point] ?? LAND_NOT_KNOWN;
    const hubGround = hubs.land?.[best] ?? LAND_NOT_KNOWN;
    if (ground !== LAND_NOT_KNOWN && reachable.length === 0) crossing.push(CROSSING.acrossSea);
    else if (ground === LAND_NOT_KNOWN || hubGround === LAND_NOT_KNOWN)
      crossing.push(CROSSING.landNotKnown);
    else crossing.push(CROSSING.sameLand);
  }
  return {
    hub: Int32Array.from(hubOf),
    chordSquared: Float64Array.from(chords),
    metres: Float32Array.from(chords, metresOfChordSquared),
    crossing: Uint8Array.from(crossing),
  };
}

/** Positions on a coarse grid, so that ties and equal places happen. */
const position = fc.tuple(
  fc.integer({ min: 0, max: 60 }).map((step) => 132 + step / 40),
  fc.integer({ min: 0, max: 60 }).map((step) => 33 + step / 40),
);

const land = fc.constantFrom(1, 2, 3, LAND_NOT_KNOWN);

/** Some placed points, with their land known, partly known or not at all. */
export function placedPoints(minimum: number, maximum: number): fc.Arbitrary<PlacedPoints> {
  const row = fc.tuple(position, land);
  return fc
    .tuple(fc.array(row, { minLength: minimum, maxLength: maximum, size: 'max' }), fc.boolean())
    .map(([rows, withLand]) =>
      placePoints(
        rows.map(([[longitude]]) => longitude),
        rows.map(([[, latitude]]) => latitude),
        withLand ? Uint16Array.from(rows, ([, ground]) => ground) : undefined,
      ),
    );
}
