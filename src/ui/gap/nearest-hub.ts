import type { DemandMeasure } from '../../domain/demand.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { CROSSING } from '../../geo/gap/nearest.ts';
import type { PointReach } from '../../geo/gap/reach-state.ts';
import { hypotheticalRow } from '../../geo/gap/what-if.ts';

/** The hub that a demand point is nearest to. */
export interface NearestHub {
  readonly kind: 'real' | 'hypothetical';
  /** Row among the real or the hypothetical hubs. */
  readonly row: number;
  /** Metres of straight line, or minutes. */
  readonly cost: number;
  /** On other land: shown, never counted. */
  readonly isAcrossSea: boolean;
}

/** The nearest hub of a demand point; `undefined` when there is none or nothing is known. */
export function nearestHubOf(
  { hub, cost, crossing }: PointReach,
  row: number,
): NearestHub | undefined {
  const number = hub[row] ?? -1;
  if (number === -1) return undefined;
  const hypothetical = hypotheticalRow(number);
  return {
    kind: hypothetical === undefined ? 'real' : 'hypothetical',
    row: hypothetical ?? number,
    cost: cost[row] ?? Number.NaN,
    isAcrossSea: crossing[row] === CROSSING.acrossSea,
  };
}

/** Position of a nearest hub. */
export function hubPosition(
  { kind, row }: NearestHub,
  hubs: readonly LongitudeLatitude[],
  sites: readonly LongitudeLatitude[],
): LongitudeLatitude | undefined {
  return kind === 'real' ? hubs[row] : sites[row];
}

/**
 * The demand point a municipality is spoken of by: the one with the most persons
 * beyond the limit, or with the most of all when everybody is within.
 */
export function pointOfMunicipality(
  { municipality, persons }: DemandPoints,
  { counted }: PointReach,
  limit: number,
  measure: DemandMeasure,
  index: number,
): number | undefined {
  const count = persons[measure] ?? persons.population;
  let best: number | undefined;
  let bestBeyond = false;
  municipality.forEach((owner, row) => {
    if (owner !== index) return;
    const beyond = !((counted[row] ?? Number.NaN) <= limit);
    const isMore = (count[row] ?? 0) > (best === undefined ? -1 : (count[best] ?? 0));
    if (best === undefined || (beyond && !bestBeyond) || (beyond === bestBeyond && isMore)) {
      best = row;
      bestBeyond = beyond;
    }
  });
  return best;
}
