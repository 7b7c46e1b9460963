import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hubRow } from '../../../../scripts/survey/canonical-rows.ts';
import { geocodeReport } from '../../../../scripts/survey/geocode-report.ts';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import {
  ADDRESS_REPLIES,
  ADDRESS_TABLE,
  serveAddressData,
  type AddressServer,
} from '../../../fixtures/address-data.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

let server: AddressServer;

beforeAll(async () => {
  server = await serveAddressData();
});

afterAll(() => server.close());

async function lookedUp(api: string) {
  const context = await realContext();
  const checked = await checkSurvey(new TextEncoder().encode(ADDRESS_TABLE), 'a.csv', context);
  return geocodeReport(checked, context, api);
}

async function precisions(api: string): Promise<readonly unknown[]> {
  const context = await realContext();
  const report = await lookedUp(api);
  const geocoded = report.findings.filter(({ kind }) => kind === 'positionGeocoded');
  const rows = report.interpretations.flatMap(({ canonical }) =>
    canonical.target === 'hubs' ? canonical.rows : [],
  );
  const office = context.index.byCode.get('39405')?.office;
  return [
    ...rows.map((row) => {
      const { position, positionPrecision } = row;
      const source = hubRow(row, 'hub-39405-01', { source: 'own', detail: '' })['position_source'];
      return position === office
        ? [positionPrecision, source]
        : [positionPrecision, source, ...position];
    }),
    geocoded.length,
  ];
}

// In this order: what the network once gave, the address data keeps for the whole process.
describe('positions by address', () => {
  test('without network the rows stay at the municipal office, marked as such', async () => {
    const office = ['municipality_office', 'localgovjp'];
    expect(await precisions('http://127.0.0.1:9/api/ja')).toEqual([office, office, office, 0]);
  });

  test('without an answer the report says how many addresses went unanswered', async () => {
    const { findings, verdict } = await lookedUp('http://127.0.0.1:9/api/ja');
    const [said] = findings.filter(({ kind }) => kind === 'addressesUnanswered');
    expect(said).toMatchObject({ severity: 'warning', found: '3', expected: '3' });
    expect(verdict).toBe('repaired');
  });

  test('a house number is a building, a 大字 is no more, and what is not known is the office', async () => {
    expect(await precisions(server.api)).toEqual([
      ['building', 'geolonia-addresses-2024', 132.9271, 33.3921],
      ['oaza', 'geolonia-addresses-2024', 132.88, 33.32],
      ['municipality_office', 'localgovjp'],
      2,
    ]);
    // The town's lists are asked for, never an address.
    expect(server.asked.join()).not.toContain('1426');
    const paths = server.asked.map((entry) => entry.split(' ')[1]?.replace(/\?.*/u, ''));
    expect(new Set(paths)).toEqual(new Set(Object.keys(ADDRESS_REPLIES)));
  });
});
