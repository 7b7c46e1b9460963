import type { Reach } from '../../domain/reach.ts';
import { CROSSING, nearestHubs } from './nearest.ts';
import type { NearestHubs } from './nearest.ts';
import { placePoints } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';
import type { Steps } from './steps.ts';
import { quickestHubs } from './travel-times.ts';
import type { TravelTimes } from './travel-times.ts';
import { coverageCosts, withHypotheticalHubs } from './what-if.ts';

/** What each demand point is near to. */
export interface PointReach {
  /** Row of the real hub; -1 none; -2 and below hypothetical (`hypotheticalRow`). */
  readonly hub: Int32Array;
  /** Metres of straight line, or minutes; as shown, also across a sea. NaN: not known. */
  readonly cost: Float32Array;
  /** A value of `CROSSING`; with travel times always `sameLand`, since routers know ferries. */
  readonly crossing: Uint8Array;
  /** The same as coverage counts it: `Infinity` where the hub is across a sea. */
  readonly counted: Float32Array;
  readonly tally: ReachTally;
}

/** Points about which something must be said. */
export interface ReachTally {
  /** On an island without a hub. */
  readonly acrossSea: number;
  /** Measured over water too, since their land or their hub's is not known. */
  readonly unknownLand: number;
  /** About which the table of travel times says nothing. */
  readonly withoutTime: number;
}

/** Real hubs that count, and how far they are measured. */
export interface HubChoice {
  readonly hubs: PlacedPoints;
  /** 1 for a hub that counts; absent: all. */
  readonly chosen: Uint8Array | undefined;
  readonly times: TravelTimes | undefined;
}

/** No hubs at all. */
export const NO_HUBS: PlacedPoints = placePoints([], []);

/** The reach of the real hubs, kept so that hypothetical ones can be tried on it. */
export interface RealReach {
  readonly kind: Reach['kind'];
  readonly points: PointReach;
  readonly nearest: NearestHubs | undefined;
}

/** Measures every point's way to the real hubs. Without travel times all of them are NaN. */
export function* measureRealHubs(
  placed: PlacedPoints,
  { hubs, chosen, times }: HubChoice,
  kind: Reach['kind'],
): Steps<RealReach> {
  if (kind === 'straightLine') {
    const nearest = yield* nearestHubs(placed, hubs, chosen);
    return { kind, nearest, points: reachOf(nearest) };
  }
  const starts = new Uint32Array(placed.count + 1);
  const none: TravelTimes = { starts, hub: new Uint32Array(), minutes: new Float32Array() };
  const { hub, minutes } = quickestHubs(times ?? none, chosen);
  const crossing = new Uint8Array(placed.count).fill(CROSSING.sameLand);
  const tally = tallyOf(crossing, minutes);
  const points = { hub, crossing, cost: minutes, counted: minutes, tally };
  return { kind, nearest: undefined, points };
}

/** Reach with hypothetical hubs; `undefined` where travel times leave it unknown. */
export function reachWithHypothetical(
  placed: PlacedPoints,
  { nearest }: RealReach,
  hypothetical: PlacedPoints,
): PointReach | undefined {
  if (nearest === undefined) return undefined;
  return reachOf(withHypotheticalHubs(placed, nearest, hypothetical));
}

function reachOf(nearest: NearestHubs): PointReach {
  const { hub, metres, crossing } = nearest;
  const counted = coverageCosts(nearest);
  return { hub, cost: metres, crossing, counted, tally: tallyOf(crossing, counted) };
}

function tallyOf(crossing: Uint8Array, counted: Float32Array): ReachTally {
  const tally = { acrossSea: 0, unknownLand: 0, withoutTime: 0 };
  crossing.forEach((state, point) => {
    if (state === CROSSING.acrossSea) tally.acrossSea += 1;
    if (state === CROSSING.landNotKnown) tally.unknownLand += 1;
    if (Number.isNaN(counted[point])) tally.withoutTime += 1;
  });
  return tally;
}
