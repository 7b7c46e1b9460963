import { expect, test } from 'vitest';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import type { Finding } from '../../../src/domain/survey-finding.ts';
import type { FindWhereabouts } from '../../../src/domain/whereabouts.ts';
import {
  addressesToPlace,
  placeAddresses,
  rowsToPlace,
  type Geocoder,
} from '../../../src/survey/place-addresses.ts';
import { realContext } from '../../pipeline/survey/case-outcome.ts';

const context = await realContext();
const TABLE = [
  '都道府県,市町村,拠点名,住所,集落数,緯度,経度',
  '高知県,檮原町,あおぞら,檮原町檮原1426-1,1,,',
  '高知県,檮原町,みずほ,松原,1,,',
  '高知県,檮原町,つばさ,越知面,1,33.39,132.93',
  '高知県,檮原町,ひなた,,1,,',
].join('\n');
const report = await checkSurvey(new TextEncoder().encode(TABLE), 'a.csv', context);

async function placed(geocode: Geocoder, areas?: FindWhereabouts) {
  const settings = areas === undefined ? context : { ...context, areas: async () => areas };
  const result = await placeAddresses(report, settings, geocode);
  const canonical = result.interpretations[0]?.canonical;
  if (canonical?.target !== 'hubs') throw new Error('no hubs');
  return { canonical, findings: result.findings };
}

test('says which addresses a geocoder would be asked for, and of how many rows', () => {
  expect(addressesToPlace(report, context)).toEqual([
    '高知県高岡郡檮原町檮原1426-1',
    '高知県高岡郡檮原町松原',
  ]);
  expect(rowsToPlace(report, context)).toBe(2);
});

test('rows without a position get that of their address, asked for with its municipality', async () => {
  const asked: string[] = [];
  const { canonical, findings } = await placed(async (address) => {
    asked.push(address);
    return address.includes('1426')
      ? { position: [132.927, 33.392], precision: 'building' }
      : undefined;
  });
  expect(asked).toEqual(['高知県高岡郡檮原町檮原1426-1', '高知県高岡郡檮原町松原']);
  expect(canonical.rows.map((row) => 'positionPrecision' in row && row.positionPrecision)).toEqual([
    'building',
    'municipality_office',
    'surveyed',
    'municipality_office',
  ]);
  expect(findings.filter(({ kind }) => kind === 'positionGeocoded')).toHaveLength(1);
  // One of three rows has left the office.
  const count = (all: readonly Finding[]): unknown =>
    all.find(({ kind }) => kind === 'positionOffice')?.found;
  expect([count(report.findings), count(findings)]).toEqual(['3', '2']);
});

test('an address that lies in another municipality, or too far, is not taken and said', async () => {
  const kochi: Geocoder = async () => ({ position: [133.53, 33.56], precision: 'oaza' });
  const naha: Geocoder = async () => ({ position: [127.68, 26.21], precision: 'oaza' });
  const elsewhere: FindWhereabouts = () => ({ kind: 'elsewhere', code: '39201' });
  for (const [geocode, areas, done] of [
    [kochi, elsewhere, '高知県高知市'],
    [naha, undefined, ''],
  ] as const) {
    const { canonical, findings } = await placed(geocode, areas);
    expect(canonical.rows.filter((row) => row.positionPrecision === 'oaza')).toEqual([]);
    const said = findings.filter(({ kind }) => kind === 'coordinateOutside');
    expect(said.map((finding) => finding.done)).toEqual([done, done]);
  }
});
