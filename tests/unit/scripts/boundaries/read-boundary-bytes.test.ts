import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { topology } from 'topojson-server';
import { readBoundaryBytes } from '../../../../scripts/lib/boundaries/read-boundary-bytes.ts';
import { describeFindings, UserError } from '../../../../scripts/lib/user-error.ts';
import { gridBoundaries } from '../../../fixtures/boundaries/grid.ts';
import { shapefileZip } from '../../../fixtures/boundaries/shapefile-zip.ts';

const NAMES = ['高知市', '室戸市', '安芸市', '鰺ヶ沢町'];
const grid = gridBoundaries({
  columns: 2,
  rows: 2,
  properties: (column, row) => ({
    N03_004: NAMES[column + 2 * row],
    N03_007: ['39201', '39202', '39203', '02321'][column + 2 * row],
  }),
});

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function quantised(collection: FeatureCollection<Polygon>): unknown {
  return topology({ areas: collection }, 1e5);
}

async function refusal(value: Uint8Array): Promise<string> {
  try {
    await readBoundaryBytes('borders.json', value);
  } catch (error) {
    if (error instanceof UserError) return describeFindings(error.findings, 'en');
    throw error;
  }
  return 'accepted';
}

test.each([
  ['GeoJSON', bytes(grid)],
  ['TopoJSON with quantised arcs', bytes(quantised(grid))],
  ['N03 zip, DBF in CP932', shapefileZip(grid, { name: 'N03-20230101', encoding: 'cp932' })],
  ['N03 zip, DBF in UTF-8', shapefileZip(grid, { name: 'N03-20250101', encoding: 'utf-8' })],
  [
    'N03 zip whose .cpg names the encoding',
    shapefileZip(grid, { name: 'N03-20210101', encoding: 'cp932', cpg: 'Shift_JIS' }),
  ],
])('%s gives the same codes, names and shared arcs', async (_form, value) => {
  const { topology: shared, areas } = await readBoundaryBytes('borders', value);
  expect(areas.map(({ properties }) => properties.code).toSorted()).toEqual([
    '02321',
    '39201',
    '39202',
    '39203',
  ]);
  expect(areas.map(({ properties }) => properties.name).toSorted()).toEqual(NAMES.toSorted());
  // Four cells around one corner: 4 sides in common, and the outer sides of each as one arc.
  expect(shared.arcs).toHaveLength(8);
});

test('a 6-digit code with a right check digit is read, one with a wrong one is refused', async () => {
  const cell = (code: string): Uint8Array =>
    bytes(gridBoundaries({ columns: 1, rows: 1, properties: () => ({ lg_code: code }) }));
  const { areas } = await readBoundaryBytes('borders', cell('392014'));
  expect(areas[0]?.properties.code).toBe('39201');
  expect(await refusal(cell('392015'))).toBe(
    'borders.json #1, column lg_code: found "392015", expected a municipality code (5 digits of JIS X 0402, or 6 with the check digit). Correct the code, or remove the feature.',
  );
});

test('areas without a code (所属未定地) are left out', async () => {
  const unknown = gridBoundaries({
    columns: 2,
    rows: 1,
    properties: (column) => ({ N03_007: column === 0 ? '39201' : '' }),
  });
  expect((await readBoundaryBytes('borders', bytes(unknown))).areas).toHaveLength(1);
});

test('a file that is not JSON is refused, with what to do', async () => {
  expect(await refusal(bytes('<!doctype html>'))).toMatch(
    /^borders\.json: found no JSON \(.+\), expected TopoJSON, GeoJSON, or a zip with a shapefile\. Download it again: it may be incomplete or an error page\.$/,
  );
});

test('JSON of another kind is refused', async () => {
  expect(await refusal(bytes({ type: 'Feature' }))).toBe(
    'borders.json: found "Feature", expected "Topology" (TopoJSON) or "FeatureCollection" (GeoJSON). Give a boundary file.',
  );
});

test('a file without a code field names the fields it has', async () => {
  const nameless = gridBoundaries({
    columns: 1,
    rows: 1,
    properties: () => ({ shape: 1, id2: 2 }),
  });
  expect(await refusal(bytes(nameless))).toMatch(
    /^borders\.json: found no field with the municipality code \(fields: shape, id2\), expected one of the fields lg_code_5, lg_code, N03_007/,
  );
});

test('coordinates outside Japan are refused, and swapped axes are told from metres', async () => {
  const at = (origin: readonly [number, number]): Uint8Array =>
    bytes(gridBoundaries({ columns: 1, rows: 1, origin, properties: () => ({ code: '39201' }) }));
  expect(await refusal(at([33, 133]))).toMatch(
    /^borders\.json #1: found the coordinates 33[.\d]*, 133[.\d]*, expected longitude and latitude in Japan .+ The axes look swapped: write longitude first\.$/,
  );
  expect(await refusal(at([-20_000, 50_000]))).toMatch(
    /Convert the file to geographic coordinates \(EPSG:6668 or EPSG:4326\)\.$/,
  );
});

test('a broken zip, one without boundaries, and one without a table are refused', async () => {
  const zip = shapefileZip(grid, { name: 'N03', encoding: 'utf-8' });
  expect(await refusal(zip.subarray(0, 60))).toMatch(
    /^borders\.json: found a zip that cannot be opened/,
  );
  expect(
    await refusal(shapefileZip(grid, { name: 'N03', encoding: 'utf-8', leaveOut: 'dbf' })),
  ).toBe(
    'borders.json/N03.shp: found a shapefile without its table, expected n03.dbf beside it. Download it again: it may be incomplete.',
  );
});

test('TopoJSON and GeoJSON without areas are refused', async () => {
  expect(await refusal(bytes({ type: 'Topology', objects: {}, arcs: [] }))).toMatch(
    /^borders\.json: found TopoJSON without areas/,
  );
  const point = { type: 'Point', coordinates: [133, 33] };
  const feature = { type: 'Feature', properties: { code: '39201' }, geometry: point };
  expect(await refusal(bytes({ type: 'FeatureCollection', features: [feature] }))).toMatch(
    /^borders\.json: found 1 features without areas/,
  );
});
