import type { Municipality } from '../../domain/municipality.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';

/** Code of the municipality whose office is nearest to a place: good enough to say "near". */
export function surroundingsOf(
  municipalities: readonly Pick<Municipality, 'code' | 'office'>[],
  [longitude, latitude]: LongitudeLatitude,
): string {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let nearest = '';
  let least = Infinity;
  for (const { code, office } of municipalities) {
    const distance = ((office[0] - longitude) * narrowing) ** 2 + (office[1] - latitude) ** 2;
    if (distance < least) {
      least = distance;
      nearest = code;
    }
  }
  return nearest;
}
