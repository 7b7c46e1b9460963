import { HubTree } from './hub-tree.ts';
import { LAND_NOT_KNOWN, metresOfChordSquared } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';
import { inRuns } from './steps.ts';
import type { Steps } from './steps.ts';

/** Points to a run between two reports of progress. */
const RUN = 16_384;

/**
 * How a point lies to its nearest hub. `sameLand`: both on one island or mainland.
 * `landNotKnown`: measured over water too, since nobody told which land is which.
 * `acrossSea`: no hub on the point's own island; its nearest is shown, never counted.
 */
export const CROSSING = { sameLand: 0, landNotKnown: 1, acrossSea: 2 } as const;

/** The nearest hub of every point, in columns. */
export interface NearestHubs {
  /** Row of the hub; -1 when there is no hub at all. */
  readonly hub: Int32Array;
  /** Square of the straight line to it through the unit sphere: what comparisons use. */
  readonly chordSquared: Float64Array;
  /** Great circle in metres; `Infinity` without a hub. Kept to 24 bits: millimetres at 10 km. */
  readonly metres: Float32Array;
  /** A value of `CROSSING`. */
  readonly crossing: Uint8Array;
}

/**
 * Finds the nearest hub of every point by great circle. A hub counts for a point on
 * its own land; a hub or a point whose land is not known has the benefit of the doubt.
 * `chosen` holds 1 for the hubs that count (all, when absent). Equally near hubs: the
 * first in the table.
 */
export function* nearestHubs(
  points: PlacedPoints,
  hubs: PlacedPoints,
  chosen?: Uint8Array,
): Steps<NearestHubs> {
  const { count, vectors, land } = points;
  const found: NearestHubs = {
    hub: new Int32Array(count),
    chordSquared: new Float64Array(count),
    metres: new Float32Array(count),
    crossing: new Uint8Array(count),
  };
  const hubLand = hubs.land;
  const forest = plant(hubs, chosen);
  yield* inRuns(count, RUN, (start, end) => {
    for (let point = start; point < end; point += 1) {
      const ground = land === undefined ? LAND_NOT_KNOWN : (land[point] as number);
      const tree = forest.onLand.get(ground) ?? forest.onAnyLand;
      const hub = (tree ?? forest.all).nearest(vectors, point);
      const { chordSquared } = tree ?? forest.all;
      found.hub[point] = hub;
      found.chordSquared[point] = chordSquared;
      found.metres[point] = metresOfChordSquared(chordSquared);
      found.crossing[point] =
        tree === undefined ? CROSSING.acrossSea : crossingOf(ground, hubLand?.[hub]);
    }
  });
  return found;
}

/** Crossing between a point and a hub that counts for it. */
export function crossingOf(ground: number, hubGround: number = LAND_NOT_KNOWN): number {
  return ground === LAND_NOT_KNOWN || hubGround === LAND_NOT_KNOWN
    ? CROSSING.landNotKnown
    : CROSSING.sameLand;
}

interface Forest {
  /** Every hub that counts. */
  readonly all: HubTree;
  /** Per land: its own hubs and those of unknown land; points of unknown land see all. */
  readonly onLand: ReadonlyMap<number, HubTree>;
  /** Hubs of unknown land, for a land that has none of its own. */
  readonly onAnyLand: HubTree | undefined;
}

function plant(hubs: PlacedPoints, chosen: Uint8Array | undefined): Forest {
  const rows: number[] = [];
  const byLand = new Map<number, number[]>([[LAND_NOT_KNOWN, []]]);
  for (let hub = 0; hub < hubs.count; hub += 1) {
    if (chosen?.[hub] === 0) continue;
    rows.push(hub);
    const ground = hubs.land?.[hub] ?? LAND_NOT_KNOWN;
    const members = byLand.get(ground);
    if (members === undefined) byLand.set(ground, [hub]);
    else members.push(hub);
  }
  const unknown = byLand.get(LAND_NOT_KNOWN) ?? [];
  const tree = (members: readonly number[]): HubTree =>
    new HubTree(hubs.vectors, Uint32Array.from(members));
  const all = tree(rows);
  const onLand = new Map<number, HubTree>();
  for (const [ground, members] of byLand) onLand.set(ground, tree([...members, ...unknown]));
  onLand.set(LAND_NOT_KNOWN, all);
  return { all, onLand, onAnyLand: unknown.length > 0 ? tree(unknown) : undefined };
}
