import type { LongitudeLatitude } from '../../domain/position.ts';
import { destination } from '../../geo/gap/coverage-circle.ts';
import { isInJapan } from '../../geo/primary-mesh.ts';
import { roundSite } from '../../state/gap-settings.ts';

const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** Steps of the arrow keys in metres, alone and with Shift. */
const STEPS = { small: 500, large: 5_000 } as const;

/** Where an arrow key takes a hypothetical hub; `undefined` for other keys and out of Japan. */
export function moveSite(
  site: LongitudeLatitude,
  key: string,
  isFar: boolean,
): LongitudeLatitude | undefined {
  const bearing = BEARINGS[key];
  if (bearing === undefined) return undefined;
  const moved = roundSite(destination(site, isFar ? STEPS.large : STEPS.small, bearing));
  return isInJapan(...moved) ? moved : undefined;
}
