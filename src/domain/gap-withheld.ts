import type { ReachProblem } from './reach.ts';

/**
 * Why the gap explorer gives no result rather than a misleading one: no demand points or
 * hubs are loaded, the functions asked for leave no hub, the reach is not usable, the
 * weights are, hypothetical hubs are in no table of travel times, no such area, or the
 * table has no time for any point.
 */
export const GAP_WITHHELD = [
  'noDemand',
  'noHubs',
  'noHubsChosen',
  'noTravelTimes',
  'hypotheticalWithoutTravelTimes',
  'weights',
  'noCandidates',
] as const;

/** One reason. */
export type GapWithheld = (typeof GAP_WITHHELD)[number] | ReachProblem;
