import type { ReachProblem } from './reach.ts';

/**
 * Why the gap explorer gives no result rather than a misleading one: no demand points or
 * no hubs are loaded, no hub has the functions asked for, no table of travel times is
 * loaded, or hypothetical hubs are not in it, the measure has no figures, the weights
 * are all 0 or not numbers, no demand point lies where sites may stand; or the reach.
 */
export const GAP_WITHHELD = [
  'noDemand',
  'noHubs',
  'noHubsChosen',
  'noTravelTimes',
  'hypotheticalWithoutTravelTimes',
  'measureNotLoaded',
  'weights',
  'noCandidates',
] as const;

/** One reason. */
export type GapWithheld = (typeof GAP_WITHHELD)[number] | ReachProblem;
