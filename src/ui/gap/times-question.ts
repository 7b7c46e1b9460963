import type { Hub } from '../../domain/hub.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import type { TimesQuestion } from './worker-messages.ts';

/**
 * A table of travel times with the names its rows may go by: offices by the code of their
 * municipality, other points by the row of their table (from 1), hubs by their id.
 */
export function timesQuestion(
  text: string,
  { kind, municipality, sourceRow }: DemandPoints,
  hubs: readonly Hub[],
  municipalities: readonly Pick<Municipality, 'code'>[],
): TimesQuestion {
  return {
    text,
    points:
      kind === 'office'
        ? [...municipality].map((row) => municipalities[row]?.code ?? '')
        : [...sourceRow].map((row) => String(row + 1)),
    hubs: hubs.map(({ id }) => id),
  };
}
