import { normalize } from '@geolonia/normalize-japanese-addresses';
import type { GeocodedAddress } from '../place-addresses.ts';
import { MissingListError } from './locate-addresses.ts';

/** Levels of the address data: 8 is the house number, 3 the 大字 or 丁目. */
const LEVEL = { house: 8, town: 3 } as const;

/**
 * Finds one address with Geolonia's address data: lists are asked for by the names of
 * prefecture and municipality, and of house numbers the part for one town, which tells the
 * server the town; the house number is compared here. `undefined` for what is coarser than a
 * 大字, which is no better than the office. Rejects when the data cannot be had.
 */
export async function lookUpAddress(address: string): Promise<GeocodedAddress | undefined> {
  const { point } = await normalize(address).catch((error: unknown) => {
    // House numbers are files of their own: without them the 大字 may still be known.
    if (error instanceof MissingListError) return normalize(address, { level: LEVEL.town });
    throw error;
  });
  if (point === undefined || point.level < LEVEL.town) return undefined;
  const precision = point.level === LEVEL.house ? 'building' : 'oaza';
  return { position: [point.lng, point.lat], precision };
}
