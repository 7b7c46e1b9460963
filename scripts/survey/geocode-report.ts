import { config } from '@geolonia/normalize-japanese-addresses';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { lookUpAddress } from '../../src/survey/geocode/look-up-address.ts';
import { placeAddresses, type GeocodedAddress } from '../../src/survey/place-addresses.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';

/** Milliseconds to wait for one address. */
const WAIT = 5000;

/** Failures after which the network is taken to be away. */
const PATIENCE = 2;

/**
 * Places the rows of a report by their addresses with Geolonia's address data (lists are
 * fetched by municipality, house numbers by town; the house number is not sent), or a copy of it at `api`.
 * Without network the rows stay at the municipal office.
 */
export async function geocodeReport(
  report: SurveyReport,
  context: InterpretContext,
  api?: string,
): Promise<SurveyReport> {
  if (api !== undefined) config.japaneseAddressesApi = api;
  let failures = 0;
  const geocode = async (address: string): Promise<GeocodedAddress | undefined> => {
    if (failures >= PATIENCE) return undefined;
    try {
      return await withinTime(lookUpAddress(address));
    } catch {
      failures += 1;
      return undefined;
    }
  };
  return placeAddresses(report, context, geocode);
}

/** Rejects when the work takes too long: firewalls swallow requests without a word. */
async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), WAIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
