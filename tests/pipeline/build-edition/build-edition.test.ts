import { expect, test } from 'vitest';
import type {
  Drawing,
  FigureTable,
  HubTable,
  Manifest,
  MunicipalityTable,
} from '../../../src/domain/edition.ts';
import {
  LIGHT_AREA_LIST,
  LIGHT_MEASURE_LIST,
  lightAreaPath,
  lightPartPath,
  type LightArea,
  type LightAreaList,
  type LightOutlines,
} from '../../../src/domain/light-edition.ts';
import { unpackDrawing, type PackedDrawing } from '../../../src/domain/light-packing.ts';
import { FIGURE_GROUPS, FILE_LIST } from '../../../src/domain/edition.ts';
import { boundsAroundOffice } from '../../../src/domain/office-bounds.ts';
import type { BuiltEdition } from '../../../scripts/build/build-edition.ts';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import { describeFindings, UserError } from '../../../scripts/lib/user-error.ts';
import { officeSquares } from '../../fixtures/boundaries/office-squares.ts';
import { build, squareBoundaries, tables } from './built-editions.ts';
import { layerByZoom, rawTiles } from './read-tiles.ts';

const codes = tables.municipalities.map(({ code }) => code);
const prefectures = tables.prefectures.map(({ code }) => code);
const ZOOMS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const polygons = await build(squareBoundaries(), 'pmtiles');
const dots = await build(undefined, 'directory');
const polygonTiles = await rawTiles(polygons);
const dotTiles = await rawTiles(dots);

function json<T>({ files }: BuiltEdition, path: string): T {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return JSON.parse(new TextDecoder().decode(file.bytes)) as T;
}

function codesAt(tiles: ReadonlyMap<string, Uint8Array>, layer: string, zoom: number): string[] {
  const features = layerByZoom(tiles, layer).get(zoom) ?? [];
  return [...new Set(features.map(({ code }) => String(code)))].toSorted();
}

test('all 1,741 municipalities are in the tiles of every zoom', () => {
  expect(codes).toHaveLength(1_741);
  const layer = layerByZoom(polygonTiles, 'municipality');
  for (const zoom of ZOOMS) {
    const found = new Set(layer.get(zoom)?.map(({ code }) => code));
    expect(codes.filter((code) => !found.has(code))).toEqual([]);
    expect(found.size).toBe(1_741);
  }
});

test.each(ZOOMS)('zoom %i has every office, prefecture, and the northern villages as land', (zoom) => {
  for (const tiles of [polygonTiles, dotTiles])
    expect(codesAt(tiles, 'prefecture', zoom)).toEqual(prefectures);
  expect(codesAt(dotTiles, 'office', zoom)).toEqual(codes);
  // Far away the areas say where a municipality is, and its office only makes the first tiles heavy.
  expect(codesAt(polygonTiles, 'office', zoom)).toEqual(zoom < 5 ? [] : codes);
  expect((layerByZoom(polygonTiles, 'hub').get(zoom) ?? []).length > 0).toBe(zoom >= 5);
  const land = layerByZoom(polygonTiles, 'land').get(zoom) ?? [];
  const northern = land.filter(({ kind }) => kind === 'northern-territories');
  expect([...new Set(northern.map(({ code }) => String(code)))].toSorted()).toEqual(
    ['01695', '01696', '01697', '01698', '01699', '01700'],
  );
  const marks = land.filter(({ kind }) => kind === 'island-mark').map(({ name }) => name);
  expect(marks).toContain('竹島');
});

test('without boundaries there is no polygon of a municipality, and the manifest says so', () => {
  expect(codesAt(dotTiles, 'municipality', 10)).toEqual([]);
  const manifest = json<Manifest>(dots, 'manifest.json');
  expect([manifest.municipalityGeometry, manifest.boundarySource.id]).toEqual([
    'dot',
    'openstreetmap',
  ]);
  expect(manifest.boundarySource.credit.ja).toContain('OpenStreetMap');
  expect(json<Manifest>(polygons, 'manifest.json').municipalityGeometry).toBe('polygon');
});

test('two builds give the same bytes', async () => {
  const again = await build(squareBoundaries(), 'pmtiles');
  const sums = ({ files }: BuiltEdition): string[] =>
    files.map(({ path, bytes }) => `${path} ${sha256(bytes)}`);
  expect(sums(again)).toEqual(sums(polygons));
});

test.each([
  ['pmtiles', polygons],
  ['directory', dots],
] as const)('the manifest of layout %s names every file with size and checksum', (layout, built) => {
  const manifest = json<Manifest>(built, 'manifest.json');
  const named = built.files.filter(
    ({ path }) => path !== 'manifest.json' && !path.endsWith('.mvt'),
  );
  const apart = json<Manifest['files']>(built, FILE_LIST);
  expect(Object.keys(apart).every((path) => /^(?:light|maps)\//.test(path))).toBe(true);
  expect(apart['light/area-39.json']).toBeDefined();
  const listed = { ...manifest.files, ...apart };
  expect(Object.keys(listed).toSorted()).toEqual(named.map(({ path }) => path).toSorted());
  expect(Object.keys(manifest.files).filter((path) => path in apart)).toEqual([]);
  for (const { path, bytes } of named)
    expect(listed[path]).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
  expect(manifest.tiles.layout).toBe(layout);
  expect(manifest.files['tables/municipalities.json']?.rows).toBe(1_741);
  expect(manifest.sources).toEqual(tables.sources);
});

test('the folder layout lists every tile with its checksum', () => {
  const list = json<Record<string, { sha256: string }>>(dots, 'tiles/tiles.json');
  expect(Object.keys(list)).toHaveLength(dotTiles.size);
  for (const [place, bytes] of dotTiles)
    expect(list[`tiles/${place}.mvt`]?.sha256).toBe(sha256(bytes));
});

test('columns of all tables are as long as there are municipalities', () => {
  const table = json<MunicipalityTable>(polygons, 'tables/municipalities.json');
  for (const column of [table.code, table.name, table.kana, table.county, table.office, table.boundsFromOffice])
    expect(column).toHaveLength(1_741);
  for (const group of FIGURE_GROUPS) {
    const { columns, fields } = json<FigureTable>(polygons, `tables/figures-${group}.json`);
    expect(Object.keys(columns)).toEqual(Object.keys(fields));
    expect(Object.keys(columns).length).toBeGreaterThan(0);
    for (const column of Object.values(columns)) expect(column).toHaveLength(1_741);
  }
});

test('every office lies in the bounds of its municipality', () => {
  for (const built of [polygons, dots]) {
    const { office, boundsFromOffice } = json<MunicipalityTable>(
      built,
      'tables/municipalities.json',
    );
    const outside = office.filter(([x, y], index) => {
      const [west, south, east, north] = boundsAroundOffice(
        [x, y],
        boundsFromOffice[index] ?? [1, 1, -1, -1],
      );
      return x < west || x > east || y < south || y > north;
    });
    expect(outside).toEqual([]);
  }
});

test('published and practice data stand in files of their own, each saying what it is', () => {
  for (const dataset of ['published', 'exercise'] as const) {
    const table = json<HubTable>(polygons, `tables/hubs.${dataset}.json`);
    expect(table.dataset).toBe(dataset);
    const isExercise = table.hubs.map(({ source }) => source === 'exercise');
    expect(new Set(isExercise)).toEqual(new Set([dataset === 'exercise']));
  }
  const tileHubs = layerByZoom(polygonTiles, 'hub').get(10) ?? [];
  expect(new Set(tileHubs.map(({ id }) => id))).toEqual(new Set(tables.hubs.map(({ id }) => id)));
});

test('the manifest says how much of what exists is loaded', () => {
  const { completeness } = json<Manifest>(polygons, 'manifest.json');
  const of = (table: string): unknown[] =>
    completeness
      .filter((one) => one.table === table)
      .map(({ loaded, total, totalSource }) => [loaded, total, totalSource !== null]);
  expect(of('hubs.published')).toEqual([[115, 1_510, true]]);
  expect(of('rmos.published')).toEqual([[50, 7_207, true]]);
  expect(of('projected_population_2050')).toEqual([[1_728, 1_741, true]]);
});

test('each prefecture has a drawing and a map with title, description, legend, source and credit', () => {
  for (const name of ['japan', ...prefectures.map((code) => `prefecture-${code}`)]) {
    const drawing = json<Drawing>(polygons, `drawings/${name}.json`);
    expect(drawing.land).toMatch(/^M/);
    expect(Object.keys(drawing.municipalities).length).toBeGreaterThan(0);
    const file = polygons.files.find(({ path }) => path === `maps/${name}.svg`);
    const svg = new TextDecoder().decode(file?.bytes);
    for (const part of ['<title id="title">', '<desc id="desc">', '全部過疎', 'みなし過疎', '非過疎'])
      expect(svg).toContain(part);
    expect(svg).toContain('出典：総務省「過疎地域市町村等一覧（令和4年4月1日現在）」');
    expect(svg).toContain('「国土数値情報（行政区域データ）」（国土交通省）を加工して作成');
  }
});

test('every municipality is on the drawing of the nation and on that of its prefecture', () => {
  const nation = json<Drawing>(polygons, 'drawings/japan.json');
  expect(Object.keys(nation.municipalities).toSorted()).toEqual(codes);
  const own = prefectures.flatMap((code) =>
    Object.keys(json<Drawing>(polygons, `drawings/prefecture-${code}.json`).municipalities),
  );
  expect(own.toSorted()).toEqual(codes);
});

test('every municipality is on the map of the light frame of the nation and of its prefecture', () => {
  const own = (area: string): string[] => {
    const listed = json<LightArea>(polygons, lightAreaPath(area)).municipalities.code;
    const packed = json<PackedDrawing>(polygons, lightPartPath('drawing', area));
    return Object.keys(unpackDrawing(packed, listed).municipalities);
  };
  expect(own('00').toSorted()).toEqual(codes);
  expect(prefectures.flatMap(own).toSorted()).toEqual(codes);
});

test('the light frame of the nation has outlines of prefectures where municipalities have no areas', () => {
  const path = lightPartPath('outlines', '00');
  expect(Object.keys(json<LightOutlines>(dots, path).prefectures).toSorted()).toEqual(prefectures);
  expect(polygons.files.some((file) => file.path === path)).toBe(false);
});

test('an area of a light frame names its files with their hashes, and a list names the areas', () => {
  for (const built of [polygons, dots]) {
    const hashes = new Map(built.files.map(({ path, bytes }) => [path, sha256(bytes)]));
    const { areas } = json<LightAreaList>(built, LIGHT_AREA_LIST);
    expect(Object.keys(areas).toSorted()).toEqual(['00', ...prefectures]);
    for (const [area, hash] of Object.entries(areas)) {
      expect(hash).toBe(hashes.get(lightAreaPath(area)));
      const { files = {} } = json<LightArea>(built, lightAreaPath(area));
      // Map, practice points and four lists of measures; places over a prefecture's border; the
      // nation's hexagons, and where there are dots its outlines.
      const ofNation = built === dots ? 2 : 1;
      expect(Object.keys(files)).toHaveLength(6 + (area === '00' ? ofNation : 1));
      for (const [path, found] of Object.entries(files)) expect(found).toBe(hashes.get(path));
    }
    const lists = [...hashes.keys()].filter((path) => path.startsWith('light/measures'));
    expect(lists).toContain(LIGHT_MEASURE_LIST);
    const measures = lists.flatMap((path) => Object.entries(json<Record<string, string>>(built, path)));
    expect(measures.length).toBeGreaterThan(90);
    for (const [path, found] of measures) expect(found).toBe(hashes.get(path));
  }
});

test('GeoJSON has every layer, with codes as text and figures as numbers', () => {
  type Layer = { features: { properties: Record<string, unknown> }[] };
  const { features } = json<Layer>(polygons, 'geojson/municipalities.geojson');
  expect(features.map(({ properties }) => properties['code'])).toEqual(codes);
  expect(features[0]?.properties).toMatchObject({
    code: '01100',
    name: '札幌市',
    population_2020: 1_973_395,
    'depopulation_2022-04-01': 'none',
  });
  expect(json<Layer>(dots, 'geojson/offices.geojson').features).toHaveLength(1_741);
  expect(dots.files.some(({ path }) => path === 'geojson/municipalities.geojson')).toBe(false);
});

test('a file without some municipalities is refused, naming them and the codes nobody has', async () => {
  const all = officeSquares(tables.municipalities);
  const features = all.features
    .filter(({ properties }) => !['01100', '39201'].includes(String(properties?.['code'])))
    .map((feature) =>
      feature.properties?.['code'] === '39405'
        ? { ...feature, properties: { code: '39999', name: '謎の町' } }
        : feature,
    );
  const bytes = new TextEncoder().encode(JSON.stringify({ ...all, features }));
  const boundaries = { ...squareBoundaries(), file: { name: 'part.geojson', bytes } };
  const error: unknown = await build(boundaries, 'pmtiles').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error instanceof UserError && describeFindings(error.findings, 'en')).toBe(
    'part.geojson: found no area for 3 of 1741 municipalities (01100 札幌市, 39201 高知市, 39405 檮原町; codes that no municipality has: 39999 謎の町), expected a file of the whole country, such as N03 of 2014 or later. Give a national file, or build without --boundaries.',
  );
});
