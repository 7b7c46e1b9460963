import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LightIndex } from '../../../src/data/find-light-area.ts';
import {
  loadLight,
  loadLightPlaces,
  loadOlderMeasure,
  type LightWish,
} from '../../../src/data/load-light.ts';
import type { LightArea } from '../../../src/domain/light-edition.ts';
import { EDITION_FORMAT } from '../../../src/domain/edition.ts';
import { findMeasure } from '../../../src/domain/measure.ts';
import { SAMPLE_AREA } from '../ui/light/sample-area.ts';

const WISH: LightWish = {
  edition: undefined,
  area: '39',
  dataset: 'published',
  measure: undefined,
  year: 2022,
  parts: ['drawing'],
};

/** Each test has a folder and content of its own: files are kept for as long as the page is open. */
let folders = 0;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A data folder with one area, its parts, a measure and an older edition; counts what is asked. */
function serve(
  damaged?: string,
  own: Partial<LightArea> = {},
  without: readonly string[] = [],
): { root: string; index: LightIndex; asked: string[] } {
  folders += 1;
  const root = `https://example.test/${folders}/`;
  const files = new Map<string, string>();
  const put = (path: string, value: unknown): string => {
    const text = JSON.stringify({ ...(value as object), folder: folders });
    files.set(`${root}${path}`, text);
    return hash(text);
  };
  const edition = (name: string): { area: string; list: string; measures: string } => {
    const { drawing, ...table } = SAMPLE_AREA;
    const measure = 'light/measure-ageing-2020.json';
    const municipality = { '38': [1], '39': [name === '2025-04-01' ? 4 : 2, 'l', 3] };
    const values = { measure: 'ageing-2020', codes: 'c0de', municipality, prefecture: {} };
    const measures = put(`${name}/light/measures.json`, {
      [measure]: put(`${name}/${measure}`, values),
    });
    const parts = {
      'light/drawing-39.json': put(`${name}/light/drawing-39.json`, {
        ...drawing,
        municipalities: ['M1 1l9 0z', null, 'M3 3l9 0z'],
        offices: {},
      }),
      'light/outlines-39.json': put(`${name}/light/outlines-39.json`, {
        width: 900,
        height: 700,
        prefectures: { '39': 'M0 0l9 9z' },
      }),
      'light/cells-39.json': put(`${name}/light/cells-39.json`, { cells: [] }),
      'light/points-39.exercise.json': put(`${name}/light/points-39.exercise.json`, {
        ...SAMPLE_AREA.points,
        dataset: 'exercise',
      }),
      'light/places-39.json': put(`${name}/light/places-39.json`, {
        code: ['36387'],
        longitude: [13435],
        latitude: [3360],
      }),
      'light/measures.json': measures,
    };
    const listed = Object.entries(parts).filter(([path]) => !without.includes(path));
    const files = Object.fromEntries(listed);
    const area = put(`${name}/light/area-39.json`, { ...table, ...own, edition: name, files });
    const list = put(`${name}/light/index.json`, { areas: { '39': area } });
    return { area, list, measures };
  };
  const [newest, older] = [edition('2026-11-21'), edition('2025-04-01')];
  const manifest = put('2024-04-01/manifest.json', { format: EDITION_FORMAT, files: {} });
  const editions = [
    { edition: '2024-04-01', manifest: '2024-04-01/manifest.json', sha256: manifest },
  ];
  put('index.json', { format: EDITION_FORMAT, editions });
  if (damaged !== undefined) files.set(`${root}${damaged}`, '{}');
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.slice(root.length));
    const text = files.get(url);
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  });
  const index = {
    edition: '2026-11-21',
    editions: ['2026-11-21', '2025-04-01', '2024-04-01'],
    areas: { '39': newest.area },
    lists: { '2025-04-01': older.list },
    measures: { '2025-04-01': { 'light/measures.json': older.measures } },
  };
  return { root, index, asked };
}

afterEach(() => vi.unstubAllGlobals());

describe('a light frame loads', () => {
  const figures = '2026-11-21/light/area-39.json';

  test('its figures and the one drawing it shows, without any list', async () => {
    const { root, index, asked } = serve();
    const { area } = await loadLight(root, WISH, index);
    expect(asked).toEqual([figures, '2026-11-21/light/drawing-39.json']);
    expect(area.drawing?.width).toBe(900);
    expect(area.drawing?.municipalities).toEqual({ '39201': 'M1 1l9 0z', '39412': 'M3 3l9 0z' });
  });

  test('as hexagons no outline, and for words alone no drawing at all', async () => {
    const { root, index, asked } = serve();
    const { area } = await loadLight(root, { ...WISH, parts: ['cells'] }, index);
    expect(area.cells?.cells).toEqual([]);
    expect(asked).toEqual([figures, '2026-11-21/light/cells-39.json']);
    await loadLight(root, { ...WISH, parts: [] }, index);
    expect(asked).toHaveLength(2);
  });

  test('no drawing that stands in the page, if it is one of the newest edition', async () => {
    const { root, index, asked } = serve();
    const read: (string | undefined)[] = [];
    const written = ({ edition }: LightArea): LightArea['drawing'] => {
      read.push(edition);
      return { ...SAMPLE_AREA.drawing, width: 77 };
    };
    const { area } = await loadLight(root, WISH, { ...index, written });
    expect(area.drawing?.width).toBe(77);
    expect(asked).toEqual([figures]);
    const older = { ...WISH, edition: '2025-04-01' };
    expect((await loadLight(root, older, { ...index, written })).area.drawing?.width).toBe(900);
    expect(read).toEqual(['2026-11-21']);
  });

  test('the drawing after all where that in the page does not fit', async () => {
    const { root, index, asked } = serve();
    await loadLight(root, WISH, { ...index, written: () => undefined });
    expect(asked).toEqual([figures, '2026-11-21/light/drawing-39.json']);
  });

  test('no outlines where its edition has none', async () => {
    const { root, index, asked } = serve(undefined, {}, ['light/outlines-39.json']);
    const { area } = await loadLight(root, { ...WISH, parts: ['outlines'] }, index);
    expect(area.outlines).toBeUndefined();
    expect(asked).toEqual([figures]);
  });

  test('over the border all places of an edition that has no list for each prefecture', async () => {
    const { root, index, asked } = serve(undefined, {}, ['light/places-39.json']);
    await expect(loadLightPlaces(root, WISH, index)).rejects.toMatchObject({
      path: 'light/places.json',
    });
    expect(asked).toEqual([figures]);
  });

  test('no file for hexagons that the area has in itself', async () => {
    const { root, index, asked } = serve(undefined, {
      cells: { cells: [[1, 2]], northernTerritories: [], separators: [] },
    });
    const { area } = await loadLight(root, { ...WISH, parts: ['cells'] }, index);
    expect(area.cells?.cells).toEqual([[1, 2]]);
    expect(asked).toEqual([figures]);
  });

  test('nothing twice: keys and places after the view ask for what is new', async () => {
    const { root, index, asked } = serve();
    await loadLight(root, WISH, index);
    await loadLight(root, { ...WISH, parts: ['drawing', 'outlines'] }, index);
    await loadLightPlaces(root, WISH, index);
    expect(asked.slice(2)).toEqual([
      '2026-11-21/light/outlines-39.json',
      '2026-11-21/light/places-39.json',
    ]);
  });

  test('a measure by the list that its area names, practice points by the area', async () => {
    const { root, index, asked } = serve();
    const measure = findMeasure('ageing-2020');
    const wish = { ...WISH, parts: [], measure, dataset: 'exercise' } as const;
    const { points, measure: loaded } = await loadLight(root, wish, index);
    expect(points.dataset).toBe('exercise');
    // By the area's codes; what lies outside it has no code here, and 未取込 no entry.
    expect(loaded?.municipality).toEqual({ '38+0': 1, '39201': 2, '39412': 3 });
    expect(asked.toSorted()).toEqual([
      figures,
      '2026-11-21/light/measure-ageing-2020.json',
      '2026-11-21/light/measures.json',
      '2026-11-21/light/points-39.exercise.json',
    ]);
  });

  test('an older measure without the area it was made for, unless that had other codes', async () => {
    const { root, index, asked } = serve();
    const measure = findMeasure('ageing-2020');
    if (measure === undefined) throw new Error('no such measure');
    const wish = { ...WISH, parts: [], measure };
    const now = await loadLight(root, wish, index);
    const older = { ...wish, edition: '2025-04-01' };
    asked.length = 0;
    const loaded = await loadOlderMeasure(root, older, index, now);
    expect(loaded?.municipality).toMatchObject({ '39201': 4 });
    expect(asked).toEqual([
      '2025-04-01/light/measures.json',
      '2025-04-01/light/measure-ageing-2020.json',
    ]);
    const other = now.measure && { ...now.measure, codes: 'beef' };
    await expect(
      loadOlderMeasure(root, older, index, { ...now, measure: other }),
    ).resolves.toBeUndefined();
  });

  test('an older edition by its list of areas, without its manifest', async () => {
    const { root, index, asked } = serve();
    const { area, editions } = await loadLight(root, { ...WISH, edition: '2025-04-01' }, index);
    expect(area.edition).toBe('2025-04-01');
    expect(editions).toEqual(index.editions);
    expect(asked).toEqual([
      '2025-04-01/light/index.json',
      '2025-04-01/light/area-39.json',
      '2025-04-01/light/drawing-39.json',
    ]);
  });

  test('an edition that the page does not know by the manifest, which says what is missing', async () => {
    const { root, index } = serve();
    const missing = loadLight(root, { ...WISH, edition: '2024-04-01' }, index);
    await expect(missing).rejects.toMatchObject({ kind: 'missing' });
    const unknown = loadLight(root, { ...WISH, edition: '1999-01-01' }, index);
    await expect(unknown).rejects.toMatchObject({ kind: 'unknownEdition' });
  });
});

describe('what is not as promised is refused, and not kept', () => {
  test.for([
    '2026-11-21/light/area-39.json',
    '2026-11-21/light/drawing-39.json',
    '2026-11-21/light/measures.json',
    '2025-04-01/light/index.json',
  ])('%s', async (damaged) => {
    const { root, index, asked } = serve(damaged);
    const edition = damaged.slice(0, 10);
    const wish = { ...WISH, edition, measure: findMeasure('ageing-2020') };
    await expect(loadLight(root, wish, index)).rejects.toMatchObject({ kind: 'mismatch' });
    await expect(loadLight(root, wish, index)).rejects.toMatchObject({ kind: 'mismatch' });
    expect(asked.filter((path) => path === damaged)).toHaveLength(2);
  });
});
