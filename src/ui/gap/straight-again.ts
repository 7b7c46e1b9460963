import { GAP_DISTANCE_METRES, GAP_MINUTES } from '../../domain/reach.ts';
import type { GapSettings } from '../../state/gap-settings.ts';

/** Measures along straight lines again, as the explorer opens. */
export const STRAIGHT_AGAIN: Partial<GapSettings> = {
  times: '',
  limit: { unit: 'metres', value: GAP_DISTANCE_METRES.initial },
};

/** Measures by a table of travel times, whose limit is a time. */
export function byTable(times: string): Partial<GapSettings> {
  return { times, limit: { unit: 'minutes', value: GAP_MINUTES.initial } };
}
