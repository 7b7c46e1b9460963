import { config } from '@geolonia/normalize-japanese-addresses';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { findingOf } from '../../src/survey/finding-collector.ts';
import { locateAddresses, UnansweredError } from '../../src/survey/geocode/locate-addresses.ts';
import { lookUpAddress } from '../../src/survey/geocode/look-up-address.ts';
import {
  addressesToPlace,
  placeAddresses,
  type Geocoder,
} from '../../src/survey/place-addresses.ts';
import { verdictOf, type SurveyReport } from '../../src/survey/report/survey-report.ts';

/** Milliseconds to wait for one address. */
const WAIT = 5000;

/**
 * Places the rows of a report by their addresses with Geolonia's address data (lists are
 * fetched by municipality, house numbers by town; the house number is not sent), or a copy of it at `api`.
 * Where addresses stay unanswered, as without network, all rows stay at the municipal office,
 * and a finding says how many.
 */
export async function geocodeReport(
  report: SurveyReport,
  context: InterpretContext,
  api?: string,
): Promise<SurveyReport> {
  if (api !== undefined) config.japaneseAddressesApi = api;
  const addresses = addressesToPlace(report, context);
  const lookUp: Geocoder = (address) => withinTime(lookUpAddress(address));
  try {
    const located = await locateAddresses(addresses, lookUp, () => undefined);
    return await placeAddresses(report, context, async (address) => located[address]);
  } catch (error) {
    if (!(error instanceof UnansweredError)) throw error;
    const counts = { found: `${error.unanswered}`, expected: `${addresses.length}` };
    const findings = [...report.findings, findingOf('addressesUnanswered', '', 0, counts)];
    return { ...report, findings, verdict: verdictOf(findings) };
  }
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
