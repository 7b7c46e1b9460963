import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { config } from '@geolonia/normalize-japanese-addresses';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hubRow } from '../../../../scripts/survey/canonical-rows.ts';
import { geocodeReport } from '../../../../scripts/survey/geocode-report.ts';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

/** The house numbers of 檮原, as the address data keeps them: a part of one text file. */
const PARCELS = '地番,檮原町檮原\nprc_num1,prc_num2,prc_num3,lng,lat\n1426,1,,132.9271,33.3921\n';

/** Replies of the address data in its own form, made up for one town: longitude first. */
const REPLIES: Readonly<Record<string, string>> = {
  '/api/ja.json': JSON.stringify({
    meta: { updated: 1 },
    data: [
      {
        code: 390003,
        pref: '高知県',
        point: [133.531, 33.559],
        cities: [{ code: 394050, county: '高岡郡', city: '檮原町', point: [132.9269, 33.3919] }],
      },
    ],
  }),
  '/api/ja/高知県/高岡郡檮原町.json': JSON.stringify({
    meta: { updated: 1 },
    data: [
      {
        machiaza_id: '0001000',
        oaza_cho: '檮原',
        point: [132.93, 33.39],
        csv_ranges: { 地番: { start: 0, length: Buffer.byteLength(PARCELS) } },
      },
      { machiaza_id: '0002000', oaza_cho: '松原', point: [132.88, 33.32] },
    ],
  }),
  '/api/ja/高知県/高岡郡檮原町-地番.txt': PARCELS,
};

const TABLE = [
  '都道府県,市町村,拠点名,住所',
  '高知県,檮原町,あおぞら,檮原1426-1',
  '高知県,檮原町,みずほ,松原',
  '高知県,檮原町,つばさ,どこか知らない所',
].join('\n');

const publicAddress = config.japaneseAddressesApi;
let server: Server;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname);
    asked.push(path);
    const reply = REPLIES[path];
    response.writeHead(reply === undefined ? 404 : 200).end(reply);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterEach(() => {
  asked = [];
  config.japaneseAddressesApi = publicAddress;
});

afterAll(() => server.close());

async function precisions(): Promise<readonly unknown[]> {
  const context = await realContext();
  const checked = await checkSurvey(new TextEncoder().encode(TABLE), 'a.csv', context);
  const report = await geocodeReport(checked, context);
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
    config.japaneseAddressesApi = 'http://127.0.0.1:9/api/ja';
    const office = ['municipality_office', 'localgovjp'];
    expect(await precisions()).toEqual([office, office, office, 0]);
  });

  test('a house number is a building, a 大字 is no more, and what is not known is the office', async () => {
    const { port } = server.address() as AddressInfo;
    config.japaneseAddressesApi = `http://127.0.0.1:${port}/api/ja`;
    expect(await precisions()).toEqual([
      ['building', 'geolonia-addresses-2024', 132.9271, 33.3921],
      ['oaza', 'geolonia-addresses-2024', 132.88, 33.32],
      ['municipality_office', 'localgovjp'],
      2,
    ]);
    // The town's lists are asked for, never an address.
    expect(asked.join()).not.toContain('1426');
    expect(new Set(asked)).toEqual(new Set(Object.keys(REPLIES)));
  });
});
