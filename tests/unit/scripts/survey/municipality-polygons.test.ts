import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBoundaryBytes } from '../../../../scripts/lib/boundaries/read-boundary-bytes.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import {
  builtAreas,
  whereaboutsByBoundaries,
} from '../../../../scripts/survey/municipality-polygons.ts';
import { surveyContext } from '../../../../scripts/survey/survey-context.ts';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { officeSquares } from '../../../fixtures/boundaries/office-squares.ts';

const tables = await readCanonicalTables(DATA);
const squares = officeSquares(tables.municipalities);
const json = new TextEncoder().encode(JSON.stringify(squares));
const where = whereaboutsByBoundaries(await readBoundaryBytes('squares.geojson', json), tables);
const office = (code: string): readonly [number, number] =>
  tables.municipalities.find((municipality) => municipality.code === code)?.office ?? [0, 0];

const editions = mkdtempSync(join(tmpdir(), 'kyoten-editions-'));
afterAll(() => rmSync(editions, { recursive: true }));

test('a position is inside its municipality, inside another, or in none', () => {
  expect(where(office('39405'), '39405')).toEqual({ kind: 'inside' });
  expect(where(office('39344'), '39405')).toEqual({ kind: 'elsewhere', code: '39344' });
  expect(where([135, 30], '39405')).toEqual({ kind: 'nowhere' });
});

test('a position in another municipality is put at the office, and whose it is is said', async () => {
  const [longitude, latitude] = office('39344');
  const text = `都道府県,市町村,拠点名,集落数,緯度,経度\n高知県,檮原町,あおぞら,1,${latitude},${longitude}\n`;
  const context = surveyContext(tables, async () => where);
  const report = await checkSurvey(new TextEncoder().encode(text), 'a.csv', context);
  expect(report.findings.find(({ kind }) => kind === 'coordinateOutside')).toMatchObject({
    expected: '檮原町',
    done: '高知県大豊町',
    place: { cells: 'E2' },
  });
  expect(report.findings.find(({ kind }) => kind === 'positionsChecked')?.done).toBe('areas');
  expect(report.interpretations[0]?.canonical.rows[0]).toMatchObject({
    positionPrecision: 'municipality_office',
    position: office('39405'),
  });
});

test('the areas of a built edition serve where no boundaries were fetched', async () => {
  expect(await builtAreas(editions)).toBeUndefined();
  writeFileSync(
    join(editions, 'index.json'),
    JSON.stringify({ format: 2, editions: [{ edition: '2026-01-01' }] }),
  );
  expect(await builtAreas(editions)).toBeUndefined();
  mkdirSync(join(editions, '2026-01-01', 'geojson'), { recursive: true });
  const file = join(editions, '2026-01-01', 'geojson', 'municipalities.geojson');
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: squareFeatures() }));
  const built = await builtAreas(editions);
  expect(built?.(office('39344'), '39405')).toEqual({ kind: 'elsewhere', code: '39344' });
  writeFileSync(file, '{"features": 1}');
  await expect(builtAreas(editions)).rejects.toThrow(TypeError);
});

function squareFeatures() {
  const half = 0.01;
  return ['39405', '39344'].map((code) => {
    const [x, y] = office(code);
    const ring = [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
      [x - half, y - half],
    ];
    return { properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
}
