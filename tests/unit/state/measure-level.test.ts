import { describe, expect, test } from 'vitest';
import { fitsLevel, withLayer } from '../../../src/state/measure-level.ts';
import { DEFAULT_VIEW, type LayerId } from '../../../src/state/view-state.ts';

const view = (layer: LayerId, measure: string) => ({ ...DEFAULT_VIEW, layers: [layer], measure });

describe('a measure of one level', () => {
  test.each([
    ['prefecture', 'depopulated-population', true],
    ['municipality', 'depopulated-population', false],
    ['municipality', 'fiscal-capacity', true],
    ['prefecture', 'fiscal-capacity', false],
    ['hub', 'fiscal-capacity', true],
    ['municipality', 'nothing-known', true],
  ] as const)('%s by %s: %s', (layer, measure, expected) => {
    expect(fitsLevel(view(layer, measure))).toBe(expected);
  });

  test('gives way when the other level is shown, with its breaks', () => {
    const before = { ...view('prefecture', 'depopulated-population'), breaks: [1, 2] };
    expect(withLayer(before, 'municipality')).toEqual({
      layers: ['municipality'],
      measure: DEFAULT_VIEW.measure,
      breaks: [],
    });
  });

  test('stays where its level stays, and where both have it', () => {
    expect(withLayer(view('prefecture', 'depopulated-population'), 'hub')).toEqual({
      layers: ['hub', 'prefecture'],
    });
    expect(withLayer(view('prefecture', 'ageing-2050'), 'municipality')).toEqual({
      layers: ['municipality'],
    });
  });
});
