import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { withinEdition } from '../../../src/state/within-edition.ts';
import { smallEdition } from './small-edition.ts';

const EDITION = smallEdition([
  { code: '39405', name: '梼原町', kana: 'ゆすはら', newer: 'full', older: 'full', figures: {} },
]);

test('a view of what there is stays as it is', () => {
  const view = {
    ...DEFAULT_VIEW,
    area: '39405',
    year: 2016,
    compare: { with: { kind: 'year', year: 2021 }, form: 'sides' },
  } as const;
  expect(withinEdition(view, EDITION)).toEqual({ view, ignored: [] });
});

test('what the edition has not is as in a plain link, and told', () => {
  const view = {
    ...DEFAULT_VIEW,
    area: '13101',
    measure: 'happiness',
    year: 2030,
    compare: { with: { kind: 'year', year: 2023 }, form: 'difference' },
  } as const;
  const { view: within, ignored } = withinEdition(view, EDITION);
  expect(within).toEqual({ ...DEFAULT_VIEW, compare: undefined });
  expect(ignored).toEqual([
    { parameter: 'area', found: '13101', expected: undefined },
    { parameter: 'measure', found: 'happiness', expected: undefined },
    { parameter: 'year', found: '2030', expected: '2016–2022' },
    { parameter: 'compare', found: 'year/2023', expected: '2016–2022' },
  ]);
});

test('the year of a list newer than the surveys is one of the edition', () => {
  const [first, ...rest] = EDITION.municipalities;
  if (first === undefined) throw new Error('no municipality');
  const depopulation = { ...first.depopulation, '2025-04-01': 'full' } as const;
  const edition = { ...EDITION, municipalities: [{ ...first, depopulation }, ...rest] };
  const view = { ...DEFAULT_VIEW, year: 2025 };
  expect(withinEdition(view, edition)).toEqual({ view, ignored: [] });
  expect(withinEdition({ ...view, year: 2026 }, edition).ignored).toHaveLength(1);
});

test('a measure of imported tables is one beside imported data alone', () => {
  const view = { ...DEFAULT_VIEW, measure: 'imported-4' };
  const { view: within, ignored } = withinEdition(view, EDITION);
  expect(within).toEqual(DEFAULT_VIEW);
  expect(ignored).toEqual([{ parameter: 'measure', found: 'imported-4', expected: undefined }]);
  const own = { ...view, dataset: 'imported' } as const;
  expect(withinEdition(own, EDITION).ignored).toEqual([]);
  const compare = { with: { kind: 'dataset', dataset: 'imported' }, form: 'sides' } as const;
  expect(withinEdition({ ...view, compare }, EDITION).ignored).toEqual([]);
});

test('a measure that the areas have no figures of is as in a plain link, and told', () => {
  const view = { ...DEFAULT_VIEW, layers: ['prefecture'], measure: 'fiscal-capacity' } as const;
  const { view: within, ignored } = withinEdition(view, EDITION);
  expect(within).toEqual({ ...view, measure: DEFAULT_VIEW.measure });
  expect(ignored).toEqual([
    { parameter: 'measure', found: 'fiscal-capacity', expected: DEFAULT_VIEW.measure },
  ]);
  expect(withinEdition({ ...view, layers: ['municipality'] }, EDITION).ignored).toEqual([]);
});
