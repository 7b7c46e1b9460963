import { expect, test } from 'vitest';
import { ownParts, parseEmbedLink } from '../../../src/embed/embed-link.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';

test('a frame shows nothing that the reader’s device keeps, and says so', () => {
  const link = parseEmbedLink('?data=imported&measure=imported-3&layers=municipality', '39');
  expect(link.view).toMatchObject({
    area: '39',
    dataset: DEFAULT_VIEW.dataset,
    measure: DEFAULT_VIEW.measure,
    layers: ['municipality'],
  });
  expect(link.ignored.map(({ parameter, found }) => `${parameter}=${found}`)).toEqual([
    'data=imported',
    'measure=imported-3',
  ]);
});

test('published and practice data are not the reader’s own', () => {
  expect(ownParts(DEFAULT_VIEW)).toEqual([]);
  expect(ownParts({ ...DEFAULT_VIEW, dataset: 'exercise', measure: 'ageing-2020' })).toEqual([]);
});

test('a measure that the areas have no figures of is told', () => {
  const link = parseEmbedLink('?layers=municipality&measure=depopulated-population', '39');
  expect(link.view.measure).toBe(DEFAULT_VIEW.measure);
  expect(link.ignored.map(({ found }) => found)).toEqual(['depopulated-population']);
  const fitting = parseEmbedLink('?layers=prefecture&measure=depopulated-population', '39');
  expect(fitting.view.measure).toBe('depopulated-population');
  expect(fitting.ignored).toEqual([]);
});
