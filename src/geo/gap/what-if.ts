import { CROSSING, crossingOf } from './nearest.ts';
import type { NearestHubs } from './nearest.ts';
import { LAND_NOT_KNOWN, metresOfChordSquared } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';

/** Hub number of the first hypothetical hub; the others count down from it. */
const FIRST_HYPOTHETICAL = -2;

/** Row of a hypothetical hub by its number in `NearestHubs.hub`, or `undefined` for a real one. */
export function hypotheticalRow(hub: number): number | undefined {
  return hub <= FIRST_HYPOTHETICAL ? FIRST_HYPOTHETICAL - hub : undefined;
}

/**
 * The nearest hubs if hypothetical ones stood too. Starts from those of the real hubs
 * and looks at each point once a hypothetical hub: adding, moving and removing are all
 * one cheap pass, and the result is that of a search from scratch. Where both are
 * equally near, the real hub stays.
 */
export function withHypotheticalHubs(
  points: PlacedPoints,
  real: NearestHubs,
  hypothetical: PlacedPoints,
): NearestHubs {
  const found: NearestHubs = {
    hub: real.hub.slice(),
    chordSquared: real.chordSquared.slice(),
    metres: real.metres.slice(),
    crossing: real.crossing.slice(),
  };
  for (let row = 0; row < hypothetical.count; row += 1) addHub(points, found, hypothetical, row);
  return found;
}

function addHub(
  { count, vectors, land }: PlacedPoints,
  found: NearestHubs,
  hypothetical: PlacedPoints,
  row: number,
): void {
  const { hub, chordSquared, metres, crossing } = found;
  const hubGround = hypothetical.land?.[row] ?? LAND_NOT_KNOWN;
  const [hubX = 0, hubY = 0, hubZ = 0] = hypothetical.vectors.subarray(row * 3, row * 3 + 3);
  for (let point = 0; point < count; point += 1) {
    const x = (vectors[point * 3] as number) - hubX;
    const y = (vectors[point * 3 + 1] as number) - hubY;
    const z = (vectors[point * 3 + 2] as number) - hubZ;
    const chord = x * x + y * y + z * z;
    const isNearer = chord < (chordSquared[point] as number);
    const isCutOff = crossing[point] === CROSSING.acrossSea;
    if (!isNearer && !isCutOff) continue;
    const ground = land?.[point] ?? LAND_NOT_KNOWN;
    const counts =
      ground === hubGround || ground === LAND_NOT_KNOWN || hubGround === LAND_NOT_KNOWN;
    // A point cut off takes any hub that counts, however far; across the sea it only
    // shows a nearer one.
    if (counts ? !isNearer && !isCutOff : !isNearer || !isCutOff) continue;
    hub[point] = FIRST_HYPOTHETICAL - row;
    chordSquared[point] = chord;
    metres[point] = metresOfChordSquared(chord);
    crossing[point] = counts ? crossingOf(ground, hubGround) : CROSSING.acrossSea;
  }
}

/** Distances as coverage counts them: metres, or `Infinity` where the nearest hub is across a sea. */
export function coverageCosts({ metres, crossing }: NearestHubs): Float32Array {
  return metres.map((distance, point) =>
    crossing[point] === CROSSING.acrossSea ? Infinity : distance,
  );
}

/**
 * Persons each hypothetical hub brings within the limit: those not within it before,
 * counted at the hypothetical hub nearest to them, so nobody counts twice. Costs are as
 * `coverageCosts` gives them.
 */
export function gainByHypotheticalHub(
  persons: Float64Array,
  before: Float32Array,
  after: { readonly hub: Int32Array; readonly counted: Float32Array },
  limit: number,
  hypotheticalHubs: number,
): Float64Array {
  const gains = new Float64Array(hypotheticalHubs);
  persons.forEach((count, point) => {
    const row = hypotheticalRow(after.hub[point] as number);
    if (row === undefined || !(count > 0)) return;
    const isNew =
      (after.counted[point] as number) <= limit && !((before[point] as number) <= limit);
    if (isNew) gains[row] = (gains[row] as number) + count;
  });
  return gains;
}
