/**
 * What gaps can be ranked by: persons without a hub within reach, their share, and the
 * mean distance (or minutes) of everybody who can reach one.
 */
export const GAP_CRITERIA = ['uncovered', 'share', 'distance'] as const;

/** One criterion. */
export type GapCriterion = (typeof GAP_CRITERIA)[number];

/** How much each criterion counts: 0 or more, not all 0; only their proportion matters. */
export type GapWeights = Readonly<Record<GapCriterion, number>>;

/** By persons alone, unless the reader weighs otherwise. */
export const INITIAL_GAP_WEIGHTS: GapWeights = { uncovered: 1, share: 0, distance: 0 };

/** Whether weights can be used. */
export function areUsableWeights(weights: GapWeights): boolean {
  const all = GAP_CRITERIA.map((criterion) => weights[criterion]);
  return (
    all.every((weight) => weight >= 0 && Number.isFinite(weight)) &&
    all.some((weight) => weight > 0)
  );
}
