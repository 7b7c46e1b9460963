import { describe, expect, test } from 'vitest';
import type { AreaFill } from '../../../src/state/area-fill.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { stillPictureOf } from '../../../src/ui/map/still-picture.ts';

const DEPOPULATION = { kind: 'depopulation' } as AreaFill;
const DATES = ['2022-04-01', '2021-04-01'];
const MEASURE = { kind: 'measure' } as AreaFill;

describe('the picture that stands until the map is drawn', () => {
  test('is that of the nation', () => {
    expect(stillPictureOf(DEFAULT_VIEW, DEPOPULATION, DATES)).toBe('maps/japan.svg');
  });

  test.each([
    ['another measure', DEFAULT_VIEW, MEASURE],
    ['nothing filled', DEFAULT_VIEW, undefined],
    ['an earlier list', { ...DEFAULT_VIEW, year: 2021 }, DEPOPULATION],
    ["the reader's own data", { ...DEFAULT_VIEW, dataset: 'imported' as const }, DEPOPULATION],
    ['a prefecture', { ...DEFAULT_VIEW, area: '39' }, DEPOPULATION],
    ['a municipality', { ...DEFAULT_VIEW, area: '39405' }, DEPOPULATION],
    ['the equal-size cells', { ...DEFAULT_VIEW, view: 'cells' as const }, DEPOPULATION],
  ])('is not there for %s, which it does not show', (_case, view, fill) => {
    expect(stillPictureOf(view, fill, DATES)).toBeUndefined();
  });
});
