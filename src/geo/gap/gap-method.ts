import type { DemandKind } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';
import type { GapWithheld } from '../../domain/gap-withheld.ts';
import { reachProblem } from '../../domain/reach.ts';
import type { Reach, ReachLimit } from '../../domain/reach.ts';
import type { ReachTally } from './reach-state.ts';

/** What a result is made from, whatever the limit. */
export interface GapBasis {
  readonly demandKind: DemandKind;
  readonly demandDataset: Dataset;
  /** Demand points that count. */
  readonly points: number;
  /** Real hubs loaded, and those that count after choosing by function. */
  readonly hubsLoaded: number;
  readonly hubs: number;
  readonly hypotheticalHubs: number;
  readonly hasTravelTimes: boolean;
  /** Demand points about which something must be said. */
  readonly tally: ReachTally;
}

/** How a result came about: what must be printed on every figure made of it. */
export interface GapMethod extends GapBasis {
  readonly reach: Reach;
  readonly limit: ReachLimit;
}

/** Why nothing can be said of a reach and its limit on this basis; `undefined` when it can. */
export function withheldReason(
  { hubsLoaded, hubs, hypotheticalHubs, hasTravelTimes }: GapBasis,
  reach: Reach,
  limit: ReachLimit,
): GapWithheld | undefined {
  const problem = reachProblem(reach, limit);
  if (problem !== undefined) return problem;
  if (reach.kind === 'travelTimes') {
    if (hypotheticalHubs > 0) return 'hypotheticalWithoutTravelTimes';
    if (!hasTravelTimes) return 'noTravelTimes';
  }
  if (hubsLoaded + hypotheticalHubs === 0) return 'noHubs';
  return hubs + hypotheticalHubs === 0 ? 'noHubsChosen' : undefined;
}
