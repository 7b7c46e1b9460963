import type { DemandKind } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';
import type { Reach, ReachLimit } from '../../domain/reach.ts';
import type { GapEngine } from './gap-engine.ts';
import type { ReachTally } from './reach-state.ts';

/** How a result came about: what must be printed on every figure made of it. */
export interface GapMethod {
  readonly demandKind: DemandKind;
  readonly demandDataset: Dataset;
  /** Demand points that count. */
  readonly points: number;
  readonly reach: Reach;
  readonly limit: ReachLimit;
  /** Real hubs loaded, and those that count after choosing by function. */
  readonly hubsLoaded: number;
  readonly hubs: number;
  readonly hypotheticalHubs: number;
  /** Demand points about which something must be said. */
  readonly tally: ReachTally;
}

/** Describes how the engine comes to its results now. */
export function describeMethod(engine: GapEngine, reach: Reach, limit: ReachLimit): GapMethod {
  const { loaded, chosen, hypothetical } = engine.counts();
  return {
    demandKind: engine.points.kind,
    demandDataset: engine.points.dataset,
    points: engine.points.count,
    reach,
    limit,
    hubsLoaded: loaded,
    hubs: chosen,
    hypotheticalHubs: hypothetical,
    tally: engine.reach(reach.kind).tally,
  };
}
