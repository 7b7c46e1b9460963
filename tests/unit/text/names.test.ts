import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Municipality } from '../../../src/domain/municipality.ts';
import { namesEn } from '../../../src/text/en/names.ts';

const path = new URL('../../../data/reference/municipalities.csv', import.meta.url);
const { data } = Papa.parse<{ municipality_code: string; name: string; kana: string }>(
  readFileSync(path, 'utf8'),
  { header: true, skipEmptyLines: true },
);
const english = new Map(
  data.map((row) => [
    row.municipality_code,
    namesEn.municipalityName(row as unknown as Municipality),
  ]),
);

test('every municipality has an English name in Latin letters with its kind', () => {
  expect(english.size).toBe(1741);
  for (const name of english.values())
    expect(name).toMatch(/^[A-Z][a-z]+('[a-z]+)? (City|Town|Village)$/);
});

test.each([
  ['39405', 'Yusuhara Town'],
  ['01100', 'Sapporo City'],
  ['42208', 'Matsuura City'],
  ['28209', 'Toyooka City'],
  ['13101', 'Chiyoda City'],
  ['20303', 'Koumi Town'],
  ['46217', 'Soo City'],
  ['15210', 'Tokamachi City'],
])('%s is called %s', (code, name) => {
  expect(english.get(code)).toBe(name);
});
