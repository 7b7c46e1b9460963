import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATASETS } from '../../../src/domain/edition.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { DEMAND_MEASURES } from '../../../src/domain/demand.ts';
import { HUB_FUNCTIONS } from '../../../src/domain/hub-function.ts';
import { BREAK_METHODS } from '../../../src/geo/classification/method.ts';
import { renewedArea } from '../../../src/state/area-changes.ts';
import { roundCamera } from '../../../src/state/camera-parameter.ts';
import { COMPARE_FORMS, type CompareWith } from '../../../src/state/compare-settings.ts';
import * as gap from '../../../src/state/gap-settings.ts';
import { isHistoryStep, parseLink, writeLink } from '../../../src/state/url.ts';
import * as shape from '../../../src/state/view-state.ts';

// No view is of a code that has ended: reading a link brings it to the code of today.
const area = fc
  .oneof(
    fc.constant(shape.NATION),
    fc.integer({ min: 1, max: 47 }).map((code) => String(code).padStart(2, '0')),
    fc.integer({ min: 1100, max: 47999 }).map((code) => String(code).padStart(5, '0')),
  )
  .filter((code) => renewedArea(code) === undefined);

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 16, noNaN: true }),
    latitude: fc.double({ min: 20, max: 46, noNaN: true }),
    longitude: fc.double({ min: 122, max: 154, noNaN: true }),
  })
  .map(roundCamera);

const breaks = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.toSorted((one, other) => one - other));

const limit = fc.oneof(
  fc.integer({ min: 500, max: 30_000 }).map((value) => ({ unit: 'metres' as const, value })),
  fc.integer({ min: 1, max: 120 }).map((value) => ({ unit: 'minutes' as const, value })),
);

const weight = fc.integer({ min: 0, max: 9 });

const anyGap: fc.Arbitrary<gap.GapSettings> = fc.record({
  limit,
  detourFactor: fc.integer({ min: 100, max: 200 }).map((percent) => percent / 100),
  speed: fc.integer({ min: 2, max: 100 }),
  demand: fc.constantFrom(...gap.GAP_DEMANDS),
  table: fc.constantFrom('', 'settlements-1a2b3c4d.table', '人口メッシュ-0123abcd.mesh250'),
  times: fc.constantFrom('', 'osrm-1a2b3c4d', '所要時間-0123abcd'),
  measure: fc.constantFrom(...DEMAND_MEASURES),
  functions: fc.subarray([...HUB_FUNCTIONS]),
  form: fc.constantFrom(...gap.GAP_FORMS),
  surface: fc.constantFrom(...gap.GAP_SURFACES),
  level: fc.constantFrom(...gap.GAP_LEVELS),
  weights: fc
    .record({ uncovered: weight, share: weight, distance: weight })
    .filter(({ uncovered, share, distance }) => uncovered + share + distance > 0),
  siteCount: fc.integer({ min: 1, max: 20 }),
  sitePlace: fc.constantFrom(...gap.SITE_PLACES),
});

const site = fc
  .tuple(
    fc.double({ min: 122, max: 154, noNaN: true }),
    fc.double({ min: 20, max: 46, noNaN: true }),
  )
  .map(gap.roundSite);

const anyCompare = fc.record({
  with: fc.oneof(
    area.map((code): CompareWith => ({ kind: 'area', area: code })),
    fc.constant<CompareWith>({ kind: 'edition', edition: '2026-10-01' }),
    fc
      .integer({ min: shape.SURVEY_YEARS.first, max: shape.SURVEY_YEARS.last })
      .map((year): CompareWith => ({ kind: 'year', year })),
    fc.constantFrom(...DATASETS).map((dataset): CompareWith => ({ kind: 'dataset', dataset })),
  ),
  form: fc.constantFrom(...COMPARE_FORMS),
});

const anyView: fc.Arbitrary<shape.ViewState> = fc.record({
  edition: fc.option(fc.constant('2026-11-21'), { nil: undefined }),
  dataset: fc.constantFrom(...DATASETS),
  view: fc.constantFrom(...shape.VIEWS),
  area,
  hub: fc.option(fc.constantFrom('h39405-1', 'hub.12'), { nil: undefined }),
  layers: fc.subarray([...shape.LAYERS]),
  rmoForm: fc.constantFrom('circle', 'fill'),
  measure: fc.constantFrom('ageing-2020', 'population-2020', 'hubs'),
  method: fc.constantFrom(...BREAK_METHODS),
  classes: fc.integer({ min: 3, max: 9 }),
  breaks: fc.oneof(fc.constant([]), breaks),
  year: fc.integer({ min: shape.SURVEY_YEARS.first, max: shape.SURVEY_YEARS.last }),
  base: fc.constantFrom(...shape.BASE_MAPS),
  camera: fc.option(camera, { nil: undefined }),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...shape.THEMES),
  sort: fc.constantFrom('code', '-population-2020', 'name'),
  filter: fc.constantFrom(...shape.TABLE_FILTERS),
  gap: fc.option(anyGap, { nil: undefined }),
  sites: fc.array(site, { maxLength: gap.MOST_SITES }),
  compare: fc.option(anyCompare, { nil: undefined }),
});

describe('a link', () => {
  test('read back gives the very view it was written from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: read, ignored } = parseLink(writeLink(view));
        expect(ignored).toEqual([]);
        expect(read).toEqual(view);
      }),
    );
  });

  test('of the plain view is empty', () => {
    expect(writeLink(shape.DEFAULT_VIEW)).toBe('');
    expect(parseLink('').view).toEqual(shape.DEFAULT_VIEW);
  });

  test('may name an area by the six digits of public bodies, if the last is right', () => {
    expect(parseLink('?area=390003').view.area).toBe('39');
    expect(parseLink('?area=394050').view.area).toBe('39405');
    const { view, ignored } = parseLink('?area=394051');
    expect(view.area).toBe(shape.NATION);
    expect(ignored).toEqual([
      { parameter: 'area', found: '394051', expected: '00–47 | 01100–47382' },
    ]);
  });

  test('stays readable', () => {
    const view = {
      ...shape.DEFAULT_VIEW,
      area: '39405',
      layers: ['hub', 'municipality'] as const,
      camera: { zoom: 8.5, latitude: 33.3915, longitude: 132.9263 },
    };
    expect(writeLink(view)).toBe('?v=1&area=39405&layers=hub,municipality&at=8.5/33.3915/132.9263');
  });

  test('never throws, whatever is written in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseLink(text)));
    const names = fc.constantFrom(
      'v',
      'area',
      'at',
      'year',
      'breaks',
      'layers',
      'gap',
      'sites',
      'compare',
      'x',
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (parameters) => {
        const { view } = parseLink(new URLSearchParams(parameters).toString());
        expect(parseLink(writeLink(view)).ignored).toEqual([]);
      }),
    );
  });

  test('says nothing of what other services append to shared links', () => {
    const { view, ignored } = parseLink(
      '?area=39&utm_source=mail&utm_medium=x&fbclid=1&gclid=2&msclkid=3&_ga=4&_gl=5&igshid=6',
    );
    expect(view.area).toBe('39');
    expect(ignored).toEqual([]);
  });

  test('falls back and says what was ignored and what is legal', () => {
    const { view, ignored } = parseLink('?v=1&year=2031&area=99&layers=hub,lakes&foo=1');
    expect(view.year).toBe(shape.DEFAULT_VIEW.year);
    expect(view.area).toBe(shape.NATION);
    expect(view.layers).toEqual(shape.DEFAULT_VIEW.layers);
    expect(ignored).toEqual([
      { parameter: 'area', found: '99', expected: '00–47 | 01100–47382' },
      { parameter: 'layers', found: 'lakes', expected: shape.LAYERS.join(',') },
      { parameter: 'year', found: '2031', expected: '2016–2030' },
      { parameter: 'foo', found: '1', expected: undefined },
    ]);
  });

  test('keeps the gap explorer short, and only what differs from its first settings', () => {
    const { DEFAULT_GAP: plain } = gap;
    expect(writeLink({ ...shape.DEFAULT_VIEW, gap: plain })).toBe('?v=1&gap=on');
    const set = { ...plain, measure: 'over65', functions: ['clinic', 'shop'] } as const;
    const sites = [[132.9263, 33.3915]] as const;
    expect(writeLink({ ...shape.DEFAULT_VIEW, gap: set, sites })).toBe(
      '?v=1&gap=people/over65,hubs/clinic.shop&sites=132.9263/33.3915',
    );
  });

  test('with a gap setting out of its limits is refused as a whole, and says what was found', () => {
    for (const part of [
      'km/31',
      'km/0.4',
      'km/x',
      'min/121',
      'detour/2.1',
      'speed/1',
      'people/all',
      'hubs/clinic.bar',
      'hubs/',
      'weights/0.0.0',
      'next/21',
      'next/1.5',
      'constructor/1',
      'km/4/5',
      '',
    ]) {
      const { view, ignored } = parseLink(`?gap=demand/office,${part}`);
      expect(view.gap).toBeUndefined();
      expect(ignored).toMatchObject([{ parameter: 'gap', found: part }]);
    }
    for (const text of ['200/35', '135', '135/35,', Array(51).fill('135/35').join()])
      expect(parseLink(`?sites=${text}`).ignored).toHaveLength(1);
  });

  test('from a later version is read as far as it can be, with a notice', () => {
    const { view, ignored } = parseLink('?v=7&area=39');
    expect(view.area).toBe('39');
    expect(ignored).toEqual([{ parameter: 'v', found: '7', expected: '1' }]);
  });

  test('with descending or repeated breaks is refused', () => {
    for (const text of ['3,2', '1,1', '1,,2', 'a', ''])
      expect(parseLink(`?breaks=${text}`).ignored).toHaveLength(1);
  });
});

describe('a history step', () => {
  test('is made by area, view and data set, not by sliders', () => {
    const { DEFAULT_VIEW: plain } = shape;
    expect(isHistoryStep(plain, { ...plain, area: '39' })).toBe(true);
    expect(isHistoryStep(plain, { ...plain, dataset: 'exercise' })).toBe(true);
    expect(isHistoryStep(plain, { ...plain, year: 2020, classes: 7 })).toBe(false);
  });
});
