import { CandidateHeap } from './candidate-heap.ts';
import { LAND_NOT_KNOWN } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';
import type { Steps } from './steps.ts';
import { UncoveredGrid } from './uncovered-grid.ts';
import type { Site } from './uncovered-grid.ts';

/** Share of the best possible gain that greedy choice reaches at least: 1 - 1/e, 63.2 %. */
export const GREEDY_GUARANTEE = 1 - 1 / Math.E;

/** Candidates looked at between two reports of progress. */
const RUN = 2048;

/** What the next best sites are chosen from. */
export interface NextBestInput {
  /** Degrees of the demand points. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly placed: PlacedPoints;
  /** Persons at each point of the measure that counts; NaN counts as nobody, since nobody is known. */
  readonly persons: Float64Array;
  /** Distance of each point to its hub (`coverageCosts`). */
  readonly costs: Float32Array;
  /** Metres of straight line within which a hub covers. */
  readonly limit: number;
  /** Demand points at which a hub may stand. */
  readonly candidates: Uint32Array;
  /** How many sites to choose. */
  readonly count: number;
}

/** One site chosen. */
export interface ChosenSite {
  /** Row of the demand point it stands at. */
  readonly point: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Persons it covers whom neither a hub nor a site chosen before covers. */
  readonly gained: number;
}

/** Sites in the order chosen; fewer than asked for when nobody is left to gain. */
export interface NextBest {
  readonly sites: readonly ChosenSite[];
  readonly gained: number;
  /** Persons not covered before. */
  readonly uncovered: number;
  /**
   * No choice of as many sites among the candidates gains more than this. `gained` is
   * at least `GREEDY_GUARANTEE` of the best; this bound mostly shows it to be much nearer.
   */
  readonly optimumAtMost: number;
}

/**
 * Chooses sites one by one, each time the one that covers the most persons still
 * uncovered (greedy maximum coverage; equal gains: the first candidate). Gains can only
 * fall as sites are chosen, so a candidate is counted again only when its last count
 * still leads (lazy greedy): the choice is that of counting them all.
 */
export function* nextBestSites(input: NextBestInput): Steps<NextBest> {
  const { candidates, count, longitude, latitude } = input;
  const { grids, uncovered } = uncoveredGrids(input);
  const bounds = new Float64Array(candidates.length);
  for (let item = 0; item < bounds.length; item += 1) {
    bounds[item] = sumOver(grids, input, item, (grid, site) => grid.bound(site));
    if (item % RUN === RUN - 1) yield { done: 0, total: count };
  }
  const heap = new CandidateHeap(bounds);
  const countedFor = new Uint32Array(candidates.length);
  const sites: ChosenSite[] = [];
  let gained = 0;
  let optimumAtMost = Math.min(uncovered, heap.sumOfHighest(count));
  let looked = 0;
  while (sites.length < count && heap.topBound() > 0) {
    const item = heap.top();
    if (countedFor[item] === sites.length + 1) {
      optimumAtMost = Math.min(optimumAtMost, gained + heap.sumOfHighest(count));
      const point = candidates[item] as number;
      sites.push({
        point,
        longitude: longitude[point] as number,
        latitude: latitude[point] as number,
        gained: heap.topBound(),
      });
      gained += heap.topBound();
      sumOver(grids, input, item, (grid, site) => {
        grid.cover(site);
        return 0;
      });
      heap.removeTop();
    } else {
      heap.lowerTop(sumOver(grids, input, item, (grid, site) => grid.gain(site)));
      countedFor[item] = sites.length + 1;
    }
    looked += 1;
    if (looked % RUN === 0) yield { done: sites.length, total: count };
  }
  optimumAtMost = Math.min(optimumAtMost, gained + heap.sumOfHighest(count));
  return { sites, gained, uncovered, optimumAtMost };
}

/** Grids by land; those of unknown land can be reached from anywhere, and reach everywhere. */
type Grids = ReadonlyMap<number, UncoveredGrid>;

function uncoveredGrids(input: NextBestInput): {
  readonly grids: Grids;
  readonly uncovered: number;
} {
  const { placed, persons, costs, limit } = input;
  const byLand = new Map<number, number[]>();
  let uncovered = 0;
  for (let point = 0; point < placed.count; point += 1) {
    const count = persons[point] as number;
    if (!(count > 0) || (costs[point] as number) <= limit) continue;
    uncovered += count;
    const ground = placed.land?.[point] ?? LAND_NOT_KNOWN;
    const members = byLand.get(ground);
    if (members === undefined) byLand.set(ground, [point]);
    else members.push(point);
  }
  const grids = new Map<number, UncoveredGrid>();
  for (const [ground, members] of byLand) {
    const rows = Uint32Array.from(members);
    grids.set(ground, new UncoveredGrid({ ...input, vectors: placed.vectors, rows }, limit));
  }
  return { grids, uncovered };
}

function sumOver(
  grids: Grids,
  { candidates, longitude, latitude, placed }: NextBestInput,
  item: number,
  count: (grid: UncoveredGrid, site: Site) => number,
): number {
  const point = candidates[item] as number;
  const [x = 0, y = 0, z = 0] = placed.vectors.subarray(point * 3, point * 3 + 3);
  const site: Site = {
    longitude: longitude[point] as number,
    latitude: latitude[point] as number,
    vector: [x, y, z],
  };
  const ground = placed.land?.[point] ?? LAND_NOT_KNOWN;
  if (ground === LAND_NOT_KNOWN) {
    let sum = 0;
    for (const grid of grids.values()) sum += count(grid, site);
    return sum;
  }
  const own = grids.get(ground);
  const unknown = grids.get(LAND_NOT_KNOWN);
  return (own ? count(own, site) : 0) + (unknown ? count(unknown, site) : 0);
}
