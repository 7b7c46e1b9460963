import type { GeocodedAddress, Geocoder } from '../place-addresses.ts';

/** What was found, by address; those that are not known have no entry. */
export type LocatedAddresses = Readonly<Record<string, GeocodedAddress>>;

/** Failures in a row after which the network is taken to be away. */
const PATIENCE = 2;

/** A server that answers, and has no such file: no sign of a broken network. */
export class MissingListError extends Error {}

/** Addresses that nobody answered for; the message is that of the last failure. */
export class UnansweredError extends Error {
  /** How many addresses, those never asked for included. */
  readonly unanswered: number;

  constructor(unanswered: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.unanswered = unanswered;
  }
}

/**
 * Looks addresses up one after the other, as a guest on somebody's server should, and those
 * that failed once more at the end. An address whose list does not exist is not known. Rejects
 * with `UnansweredError` when one fails again, or two in a row: then nothing is placed, rather
 * than a part that depends on the moment. Progress counts addresses answered.
 */
export async function locateAddresses(
  addresses: readonly string[],
  lookUp: Geocoder,
  onProgress: (done: number) => void,
): Promise<LocatedAddresses> {
  const located: Record<string, GeocodedAddress> = {};
  let answered = 0;
  let last: unknown;
  const failure = (): Error => new UnansweredError(addresses.length - answered, last);
  const ask = async (asked: readonly string[]): Promise<readonly string[]> => {
    const failed: string[] = [];
    let inARow = 0;
    for (const address of asked) {
      onProgress(answered);
      try {
        const found = await answerOf(address, lookUp);
        if (found !== undefined) located[address] = found;
        answered += 1;
        inARow = 0;
      } catch (error) {
        last = error;
        failed.push(address);
        inARow += 1;
        if (inARow >= PATIENCE) throw failure();
      }
    }
    return failed;
  };
  if ((await ask(await ask(addresses))).length > 0) throw failure();
  return located;
}

async function answerOf(address: string, lookUp: Geocoder): Promise<GeocodedAddress | undefined> {
  try {
    return await lookUp(address);
  } catch (error) {
    if (error instanceof MissingListError) return undefined;
    throw error;
  }
}
