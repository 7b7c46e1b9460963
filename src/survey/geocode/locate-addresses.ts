import type { GeocodedAddress, Geocoder } from '../place-addresses.ts';

/** What was found, by address; those that are not known have no entry. */
export type LocatedAddresses = Readonly<Record<string, GeocodedAddress>>;

/** Failures in a row after which the network is taken to be away. */
const PATIENCE = 2;

/** A server that answers, and has no such file: no sign of a broken network. */
export class MissingListError extends Error {}

/**
 * Looks addresses up one after the other, as a guest on somebody's server should. An address
 * whose list does not exist is not known. Rejects with the failure when the network fails:
 * then nothing is placed, rather than a part that depends on the moment.
 */
export async function locateAddresses(
  addresses: readonly string[],
  lookUp: Geocoder,
  onProgress: (done: number) => void,
): Promise<LocatedAddresses> {
  const located: Record<string, GeocodedAddress> = {};
  let failures = 0;
  for (const [at, address] of addresses.entries()) {
    onProgress(at);
    try {
      const found = await lookUp(address);
      if (found !== undefined) located[address] = found;
      failures = 0;
    } catch (error) {
      if (error instanceof MissingListError) continue;
      failures += 1;
      if (failures >= Math.min(PATIENCE, addresses.length)) throw error;
    }
  }
  return located;
}
