import { describe, expect, test } from 'vitest';
import type { LightMeasure } from '../../../../src/domain/light-edition.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import { drawingParts } from '../../../../src/ui/light/light-drawing.ts';
import { lightLegend } from '../../../../src/ui/light/light-legend.ts';
import { buildLightModel } from '../../../../src/ui/light/light-model.ts';
import { SAMPLE_AREA } from './sample-area.ts';

const ageing: LightMeasure = {
  measure: 'ageing-2020',
  municipality: { '39201': 30.3, '39405': 46.1, '39412': '…', '01100': 28, '13101': 16.8 },
  prefecture: { '39': [35.5, 33, 34] },
};

/** The sample's area as a build without boundaries has it, or as it is. */
function modelOf(kind: 'dots' | 'areas', layers: ViewState['layers']) {
  const drawing = { ...SAMPLE_AREA.drawing, municipalities: {} };
  const area = kind === 'dots' ? { ...SAMPLE_AREA, drawing } : SAMPLE_AREA;
  const source = { area, points: undefined, measure: ageing, editions: ['2026-11-21'] };
  const view = { ...DEFAULT_VIEW, area: '39', measure: 'ageing-2020', layers };
  return buildLightModel(source, view, ja);
}

const BOTH = ['municipality', 'depopulation'] as const;

describe('a drawing without areas', () => {
  test('has classes around the dots of a figure, which they would else hide', () => {
    const drawn = drawingParts(modelOf('dots', BOTH)).text;
    const offices = Object.keys(SAMPLE_AREA.drawing.offices).length;
    expect(drawn.match(/<circle\s+class="d-(?:dot|ring)"/g)).toHaveLength(offices);
    const [, rings = ''] = /<g fill="none" stroke-width="3">(.*?)<\/g>/s.exec(drawn) ?? [];
    expect(rings.match(/<circle/g)).toHaveLength(offices);
  });

  test('has samples of its dots and rings in the legend, and says which are classes', () => {
    const classes = lightLegend(modelOf('dots', ['depopulation'])).text;
    expect(classes).not.toContain('<rect');
    expect(classes).toContain('fill:var(--c-partial)');
    const both = lightLegend(modelOf('dots', BOTH)).text;
    expect(both).not.toContain('<rect');
    expect(both).toContain(ja.embed.ringsAsClass);
    expect(both).toContain('stroke:var(--c-r-none)');
  });
});

test('cells and areas without offices have classes at their middles', () => {
  const drawing = { ...SAMPLE_AREA.drawing, offices: {} };
  const { area: drawn, ...model } = modelOf('areas', BOTH);
  const parts = drawingParts({ ...model, area: { ...drawn, drawing } }).text;
  const count = Object.keys(drawing.municipalities).length;
  expect(parts.match(/<circle\s+class="d-(?:dot|ring)"/g)).toHaveLength(count);
});

test('a drawing with areas has classes as dots in them, and squares in the legend', () => {
  const drawn = drawingParts(modelOf('areas', BOTH)).text;
  expect(drawn).not.toContain('<g fill="none"');
  expect(drawn).toContain('class="d-area"');
  const both = lightLegend(modelOf('areas', BOTH)).text;
  expect(both).toContain('<rect');
  expect(both).toContain(ja.embed.dotsAsClass);
});
