import { normalize } from '@geolonia/normalize-japanese-addresses';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { placeAddresses, type GeocodedAddress } from '../../src/survey/place-addresses.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';

/** Milliseconds to wait for one address. */
const WAIT = 5000;

/** Failures after which the network is taken to be away. */
const PATIENCE = 2;

/**
 * Places the rows of a report by their addresses with Geolonia's address data (a town's
 * list is fetched by its name; addresses themselves are not sent). Without network the
 * rows stay at the municipal office.
 */
export async function geocodeReport(
  report: SurveyReport,
  context: InterpretContext,
): Promise<SurveyReport> {
  let failures = 0;
  const geocode = async (address: string): Promise<GeocodedAddress | undefined> => {
    if (failures >= PATIENCE) return undefined;
    try {
      return await withinTime(lookUp(address));
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

/** Level 8 is the house number, 3 the 大字 or 丁目; what is coarser is no better than the office. */
async function lookUp(address: string): Promise<GeocodedAddress | undefined> {
  const { point } = await normalize(address);
  if (point === undefined || point.level < 3) return undefined;
  const precision = point.level === 8 ? 'building' : 'oaza';
  return { position: [point.lng, point.lat], precision };
}
