import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LABEL_FONT, SOURCE } from '../layer-ids.ts';
import { PALETTES } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { shown } from './visibility.ts';

/** Dots at the offices, circles of counts, hubs and their clusters. */
export function pointLayers(scene: Scene): readonly LayerSpecification[] {
  return [...dotLayers(scene), ...rmoLayers(scene), ...hubLayers(scene)];
}

function dotLayers(scene: Scene): readonly LayerSpecification[] {
  const onMap = scene.drawing === 'map';
  return [
    {
      id: 'office-dot',
      type: 'circle',
      source: SOURCE.municipalityLabels,
      layout: shown(onMap && scene.dots.size > 0),
      paint: {
        'circle-color': ['coalesce', ['feature-state', 'color'], 'transparent'],
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.3, 7, 4.5, 10, 8],
        'circle-stroke-color': ['coalesce', ['feature-state', 'stroke'], 'transparent'],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 7, 1.2, 10, 2.5],
      },
    },
    {
      id: 'cell-dot',
      type: 'circle',
      source: SOURCE.municipalityLabels,
      layout: shown(!onMap && scene.dots.size > 0),
      paint: {
        'circle-color': ['coalesce', ['feature-state', 'color'], 'transparent'],
        // Far away the cell's own colour is what counts.
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 4, 1.2, 8, 14],
        'circle-stroke-color': ['coalesce', ['feature-state', 'stroke'], 'transparent'],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.2, 6.5, 1],
      },
    },
  ];
}

function rmoLayers(scene: Scene): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const layout = shown(scene.rmoCounts.features.length > 0);
  // Area stands for the number: the radius grows with the square root.
  const radius = (scale: number): ['*', number, ['sqrt', ['get', 'count']]] => [
    '*',
    scale,
    ['sqrt', ['get', 'count']],
  ];
  return [
    {
      id: 'rmo-circle',
      type: 'circle',
      source: SOURCE.rmoCounts,
      layout,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, radius(1.4), 10, radius(6)],
        'circle-color': palette.rmo,
        'circle-opacity': 0.62,
        'circle-stroke-color': palette.pointOutline,
        'circle-stroke-width': 0.8,
      },
    },
    {
      id: 'rmo-count',
      type: 'symbol',
      source: SOURCE.rmoCounts,
      minzoom: 7,
      layout: {
        ...layout,
        'text-field': ['to-string', ['get', 'count']],
        'text-font': LABEL_FONT,
        'text-size': 12,
        'text-allow-overlap': false,
      },
      paint: {
        'text-color': palette.text,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** Radius of a cluster by its count, and of one hub by zoom: the same for both layers, so that they share a program. */
const HUB_RADIUS = ((): ExpressionSpecification => {
  const ofCount: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['sqrt', ['get', 'point_count']],
    1,
    9,
    10,
    18,
    30,
    30,
  ];
  const radius = (ofOne: number): ExpressionSpecification => [
    'case',
    ['has', 'point_count'],
    ofCount,
    ofOne,
  ];
  return ['interpolate', ['linear'], ['zoom'], 4, radius(3.5), 8, radius(6), 12, radius(9)];
})();

function hubLayers(scene: Scene): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const onMap = scene.drawing === 'map';
  const outline = {
    'circle-stroke-color': palette.pointOutline,
    'circle-stroke-width': 1.2,
  } as const;
  const countText = {
    'text-font': LABEL_FONT,
    'text-size': 12,
    'text-allow-overlap': true,
  } as const;
  return [
    {
      id: 'hub-cluster',
      type: 'circle',
      source: SOURCE.hubs,
      filter: ['has', 'point_count'],
      layout: shown(onMap),
      paint: {
        'circle-color': palette.hub,
        'circle-radius': HUB_RADIUS,
        ...outline,
      },
    },
    {
      id: 'hub-cluster-count',
      type: 'symbol',
      source: SOURCE.hubs,
      filter: ['has', 'point_count'],
      layout: {
        ...shown(onMap),
        ...countText,
        'text-field': ['to-string', ['get', 'point_count']],
      },
      paint: { 'text-color': palette.pointText },
    },
    {
      id: 'hub-point',
      type: 'circle',
      source: SOURCE.hubs,
      filter: ['!', ['has', 'point_count']],
      layout: shown(onMap),
      paint: {
        'circle-color': palette.hub,
        'circle-radius': HUB_RADIUS,
        ...outline,
      },
    },
    {
      id: 'hub-selected',
      type: 'circle',
      source: SOURCE.hubs,
      filter: ['==', ['get', 'id'], scene.selectedHub ?? ''],
      layout: shown(onMap && scene.selectedHub !== undefined),
      paint: {
        'circle-color': palette.hub,
        'circle-radius': 9,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'hub-label',
      type: 'symbol',
      source: SOURCE.hubs,
      minzoom: 9,
      filter: ['!', ['has', 'point_count']],
      layout: {
        ...shown(onMap),
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 1.2],
        // The lines are those of the name.
        'text-max-width': 20,
      },
      paint: {
        'text-color': palette.text,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'cell-hub-count',
      type: 'circle',
      source: SOURCE.hubCounts,
      layout: shown(!onMap),
      paint: {
        'circle-color': palette.hub,
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 4, 2.6, 8, 16],
        ...outline,
      },
    },
    {
      id: 'cell-hub-count-label',
      type: 'symbol',
      source: SOURCE.hubCounts,
      minzoom: 6,
      layout: { ...shown(!onMap), ...countText, 'text-field': ['to-string', ['get', 'count']] },
      paint: { 'text-color': palette.pointText },
    },
  ];
}
