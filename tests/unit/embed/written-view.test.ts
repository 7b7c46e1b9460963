import { describe, expect, test } from 'vitest';
import { isWrittenView } from '../../../src/embed/written-view.ts';
import { DEFAULT_VIEW, VIEWS } from '../../../src/state/view-state.ts';

const PLAIN = { ...DEFAULT_VIEW, area: '39' };

describe('the view of a frame that the build has written', () => {
  test('is the plain one of its area, in any theme, of the edition that was compared', () => {
    expect(isWrittenView(PLAIN, '39')).toBe(true);
    expect(isWrittenView({ ...PLAIN, theme: 'dark', edition: '2026-11-21' }, '39')).toBe(true);
    expect(isWrittenView({ ...PLAIN, layers: ['depopulation', 'hub'] }, '39')).toBe(true);
  });

  test.each(VIEWS)('named as view=%s is it unless hexagons are drawn', (view) => {
    expect(isWrittenView({ ...PLAIN, view }, '39')).toBe(!view.startsWith('cells'));
  });

  test('is no other area, layer, measure or language', () => {
    expect(isWrittenView(PLAIN, '40')).toBe(false);
    expect(isWrittenView({ ...PLAIN, layers: ['hub'] }, '39')).toBe(false);
    expect(isWrittenView({ ...PLAIN, measure: 'population-2025' }, '39')).toBe(false);
    expect(isWrittenView({ ...PLAIN, language: 'en' }, '39')).toBe(false);
  });
});
