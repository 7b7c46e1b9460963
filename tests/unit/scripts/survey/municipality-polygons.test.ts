import { expect, test } from 'vitest';
import { readBoundaryBytes } from '../../../../scripts/lib/boundaries/read-boundary-bytes.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import { containsByPolygon } from '../../../../scripts/survey/municipality-polygons.ts';
import { surveyContext } from '../../../../scripts/survey/survey-context.ts';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { officeSquares } from '../../../fixtures/boundaries/office-squares.ts';

const tables = await readCanonicalTables(DATA);
const json = new TextEncoder().encode(JSON.stringify(officeSquares(tables.municipalities)));
const contains = containsByPolygon(await readBoundaryBytes('squares.geojson', json), tables);
const office = (code: string): readonly [number, number] =>
  tables.municipalities.find((municipality) => municipality.code === code)?.office ?? [0, 0];

test('a position is inside its municipality, inside another, or in none', () => {
  expect(contains(office('39405'), '39405')).toBe(true);
  expect(contains(office('39344'), '39405')).toBe(false);
  expect(contains([135, 30], '39405')).toBeUndefined();
});

test('a position in another municipality is put at the office, and said to be', async () => {
  const [longitude, latitude] = office('39344');
  const text = `都道府県,市町村,拠点名,集落数,緯度,経度\n高知県,檮原町,あおぞら,1,${latitude},${longitude}\n`;
  const context = surveyContext(tables, contains);
  const report = await checkSurvey(new TextEncoder().encode(text), 'a.csv', context);
  expect(report.findings.map(({ kind }) => kind)).toContain('coordinateOutside');
  expect(report.interpretations[0]?.canonical.rows[0]).toMatchObject({
    positionPrecision: 'municipality_office',
    position: office('39405'),
  });
});
