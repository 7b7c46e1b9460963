import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { queryLayers } from '../../../src/map/query-layers.ts';

/** As much of a map as answers what is drawn somewhere. */
function fakeMap(...ids: string[]) {
  const queryRenderedFeatures = vi.fn<MapLibreMap['queryRenderedFeatures']>(() => []);
  const getLayer = (id: string): string | undefined => ids.find((known) => known === id);
  const map = { getLayer, queryRenderedFeatures } as unknown as MapLibreMap;
  return { map, queryRenderedFeatures };
}

test('a layer that the map has not drawn yet is not asked for', () => {
  const { map, queryRenderedFeatures } = fakeMap('land', 'hub-point');
  queryLayers(map, [1, 2], ['hub-point', 'cell-fill']);
  expect(queryRenderedFeatures).toHaveBeenCalledWith([1, 2], { layers: ['hub-point'] });
});

test('where none is there nothing is asked: an empty list would mean every layer', () => {
  const { map, queryRenderedFeatures } = fakeMap('land');
  expect(queryLayers(map, [1, 2], ['gap-site'])).toEqual([]);
  expect(queryRenderedFeatures).not.toHaveBeenCalled();
});
