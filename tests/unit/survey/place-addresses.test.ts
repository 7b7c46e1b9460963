import { expect, test } from 'vitest';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import { placeAddresses, type Geocoder } from '../../../src/survey/place-addresses.ts';
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
const [interpretation] = report.interpretations;

async function placed(geocode: Geocoder, contains = context.contains) {
  if (interpretation === undefined) throw new Error('no table');
  const settings = contains === undefined ? context : { ...context, contains };
  const result = await placeAddresses(interpretation, settings, geocode);
  if (result.canonical.target !== 'hubs') throw new Error('no hubs');
  return result;
}

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
});

test('an address that lies in another municipality is not taken', async () => {
  const elsewhere: Geocoder = async () => ({ position: [133.53, 33.56], precision: 'oaza' });
  const { canonical } = await placed(elsewhere, () => false);
  expect(
    canonical.rows.filter((row) => 'positionPrecision' in row && row.positionPrecision === 'oaza'),
  ).toEqual([]);
});
