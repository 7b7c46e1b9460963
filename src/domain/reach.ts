/** Limit of the slider in metres of way: 0.5 to 30 km. 4 km is what a primary school may be away. */
export const GAP_DISTANCE_METRES = { min: 500, max: 30_000, step: 500, initial: 4_000 } as const;

/** Limit in minutes, when a speed or a table of travel times is given. */
export const GAP_MINUTES = { min: 1, max: 120, step: 1, initial: 15 } as const;

/** Way by road divided by the straight line (迂回係数). */
export const DETOUR_FACTOR = { min: 1, max: 2, step: 0.05, initial: 1 } as const;

/** Speed in km/h that turns metres into minutes. */
export const TRAVEL_SPEED = { min: 2, max: 100, step: 1, initial: 30 } as const;

/** How far a hub is: straight line times a factor, or minutes from a table made elsewhere. */
export type Reach =
  | { readonly kind: 'straightLine'; readonly detourFactor: number; readonly speed: number }
  | { readonly kind: 'travelTimes' };

/** The limit beyond which people have no hub within reach; the limit itself is within. */
export interface ReachLimit {
  readonly unit: 'metres' | 'minutes';
  readonly value: number;
}

/** Why a reach and its limit cannot be used. */
export type ReachProblem = 'detourFactor' | 'speed' | 'limit' | 'metresOfTravelTimes';

/** The first thing wrong with a reach and its limit, or `undefined`. */
export function reachProblem(reach: Reach, limit: ReachLimit): ReachProblem | undefined {
  if (!(limit.value > 0) || !Number.isFinite(limit.value)) return 'limit';
  if (reach.kind === 'travelTimes') {
    return limit.unit === 'metres' ? 'metresOfTravelTimes' : undefined;
  }
  if (!isWithin(reach.detourFactor, DETOUR_FACTOR)) return 'detourFactor';
  return isWithin(reach.speed, TRAVEL_SPEED) ? undefined : 'speed';
}

/**
 * The limit on the scale the engine measures in: metres of straight line, or
 * minutes of the table. Factor and speed change the limit, never the distances,
 * so moving them costs no more than moving the slider.
 */
export function measuredLimit(reach: Reach, limit: ReachLimit): number {
  if (reach.kind === 'travelTimes') return limit.value;
  const way = limit.unit === 'metres' ? limit.value : (limit.value / 60) * reach.speed * 1000;
  return way / reach.detourFactor;
}

/** Metres of way from metres of straight line. */
export function wayMetres(reach: Reach, straightLine: number): number | undefined {
  return reach.kind === 'straightLine' ? straightLine * reach.detourFactor : undefined;
}

/** Minutes from metres of straight line. */
export function wayMinutes(reach: Reach, straightLine: number): number | undefined {
  if (reach.kind !== 'straightLine') return undefined;
  return ((straightLine * reach.detourFactor) / 1000 / reach.speed) * 60;
}

function isWithin(value: number, range: { readonly min: number; readonly max: number }): boolean {
  return value >= range.min && value <= range.max;
}
