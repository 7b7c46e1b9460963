import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { layerDifference } from '../../../src/map/layer-difference.ts';

const fill = (paint: object, more: object = {}): LayerSpecification => ({
  id: 'land',
  type: 'fill',
  source: 's',
  paint,
  ...more,
});

test('equal layers need nothing said', () => {
  const before = fill({ 'fill-color': ['get', 'x'] });
  expect(layerDifference([before], [structuredClone(before)])).toEqual([]);
});

test('each changed property is said once, a vanished one is unset', () => {
  const before = fill(
    { 'fill-color': '#fff', 'fill-opacity': 0.5 },
    { layout: { visibility: 'none' } },
  );
  const after = fill({ 'fill-color': '#000' }, { layout: { visibility: 'visible' } });
  expect(layerDifference([before], [after])).toEqual([
    { kind: 'layout', layer: 'land', property: 'visibility', value: 'visible' },
    { kind: 'paint', layer: 'land', property: 'fill-color', value: '#000' },
    { kind: 'paint', layer: 'land', property: 'fill-opacity', value: undefined },
  ]);
});

test('a layer that is not there yet comes below the next that is', () => {
  const layer = (id: string): LayerSpecification => ({ ...fill({}), id });
  const [sea, land, dots, names] = ['sea', 'land', 'dots', 'names'].map(layer);
  if (!sea || !land || !dots || !names) throw new Error('four layers');
  expect(layerDifference([sea, dots], [sea, land, dots, names])).toEqual([
    { kind: 'anew', layer: 'land', specification: land, above: 'dots' },
    { kind: 'anew', layer: 'names', specification: names, above: undefined },
  ]);
  expect(layerDifference([sea, names], [sea, land, dots, names])).toEqual([
    { kind: 'anew', layer: 'land', specification: land, above: 'names' },
    { kind: 'anew', layer: 'dots', specification: dots, above: 'names' },
  ]);
});

test('filters and zoom limits are followed', () => {
  const before = fill({}, { filter: ['==', 'a', 1], minzoom: 3 });
  const after = fill({}, { filter: ['==', 'a', 2] });
  expect(layerDifference([before], [after])).toEqual([
    { kind: 'filter', layer: 'land', value: ['==', 'a', 2] },
    { kind: 'zoom', layer: 'land', minimum: 0, maximum: 24 },
  ]);
});
