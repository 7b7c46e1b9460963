import type { FixedLink } from '../../domain/fixed-link.ts';
import type { DemandMeasure } from '../../domain/demand.ts';
import type { GapWeights } from '../../domain/gap-criterion.ts';
import type { GapWithheld } from '../../domain/gap-withheld.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { Reach, ReachLimit } from '../../domain/reach.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import type { GapCoverage } from '../../geo/gap/gap-curves.ts';
import type { GapRanking } from '../../geo/gap/rank-gaps.ts';
import type { PointReach } from '../../geo/gap/reach-state.ts';
import type { Progress } from '../../geo/gap/steps.ts';
import type { TravelTimes } from '../../geo/gap/travel-times.ts';
import type { OutlinePolygon } from '../../geo/outline-polygons.ts';

/** Everything results depend on; parts that are the same object are not sent again. */
export interface GapInputs {
  readonly demand: DemandPoints;
  readonly areas: GapAreas;
  readonly outlines: readonly OutlinePolygon[] | undefined;
  readonly fixedLinks?: readonly FixedLink[] | undefined;
  readonly hubs: readonly LongitudeLatitude[];
  readonly chosen: Uint8Array | undefined;
  readonly sites: readonly LongitudeLatitude[];
  readonly times: TravelTimes | undefined;
  readonly reach: Reach;
  readonly limit: ReachLimit;
  readonly measure: DemandMeasure;
  readonly level: 'municipality' | 'prefecture';
  readonly weights: GapWeights;
}

/** Results that belong together, with what they were made from. */
export interface GapResults {
  /** As given; demand points with the municipalities that the outlines told. */
  readonly inputs: GapInputs;
  readonly coverage: GapCoverage;
  readonly reach: PointReach;
  /** The ranking follows the coverage; `withheld` when weights or figures do not allow one. */
  readonly ranking: GapRanking | { readonly withheld: GapWithheld } | undefined;
  /** Whether the ranking is of these very inputs, not of an older limit or older weights. */
  readonly isRanked: boolean;
}

/** Where things stand. Results stay while newer ones are worked out; withheld, there are none. */
export interface GapSnapshot {
  readonly status: 'working' | 'ready' | 'withheld' | 'failed' | 'stopped';
  readonly progress: Progress | undefined;
  readonly reason: GapWithheld | undefined;
  readonly message: string | undefined;
  readonly results: GapResults | undefined;
}

/** Before anything was asked. */
export const NO_SNAPSHOT: GapSnapshot = {
  status: 'working',
  progress: undefined,
  reason: undefined,
  message: undefined,
  results: undefined,
};

/** What curves depend on: everything but the limit, its factors, and what is made of them. */
export function basisOf(inputs: GapInputs): readonly unknown[] {
  const { demand, areas, outlines, fixedLinks, hubs, chosen, sites, times, reach } = inputs;
  return [demand, areas, outlines, fixedLinks, hubs, chosen, sites, times, reach.kind];
}

/** Whether a ranking asked with other inputs has the same rows and columns. */
export function isSameRanking(before: GapInputs | undefined, inputs: GapInputs): boolean {
  if (before === undefined) return false;
  const basis = basisOf(inputs);
  return (
    before.measure === inputs.measure &&
    before.level === inputs.level &&
    basisOf(before).every((part, index) => part === basis[index])
  );
}
