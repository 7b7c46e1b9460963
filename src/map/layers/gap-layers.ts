import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { GAP_COLORS } from '../gap-colors.ts';
import { NO_GAP } from '../gap-scene.ts';
import { LABEL_FONT, SOURCE } from '../layer-ids.ts';
import { PALETTES } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { shown } from './visibility.ts';

/** Metres on the equator to a pixel at zoom 0: MapLibre's world is 512 pixels wide. */
const METRES_A_PIXEL = 40_075_016.686 / 512;

/** Zoom to which a radius grows with the map. */
const NEAREST_ZOOM = 20;

/** Circles of coverage, below all points. */
export function circleLayers(scene: Scene): readonly LayerSpecification[] {
  const { radius } = scene.gap ?? NO_GAP;
  const palette = PALETTES[scene.ground];
  return [
    {
      id: 'gap-circle',
      type: 'circle',
      source: SOURCE.gapCircles,
      layout: shown(scene.drawing === 'map' && radius > 0),
      paint: {
        'circle-radius': metres(radius),
        'circle-color': palette.hub,
        'circle-opacity': 0.1,
        'circle-stroke-color': palette.hub,
        'circle-stroke-opacity': 0.55,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 8, 1.2],
        'circle-pitch-scale': 'map',
      },
    },
  ];
}

/** Gaps, the line to the nearest hub, and hypothetical hubs, above all points. */
export function gapLayers(scene: Scene): readonly LayerSpecification[] {
  const { limit } = scene.gap ?? NO_GAP;
  const { gap, site } = GAP_COLORS[scene.ground];
  const palette = PALETTES[scene.ground];
  const onMap = scene.drawing === 'map';
  return [
    {
      id: 'gap-point',
      type: 'circle',
      source: SOURCE.gapPoints,
      minzoom: 5.5,
      filter: ['>', ['get', 'cost'], limit],
      layout: shown(onMap),
      paint: {
        // Hollow, so that the class below stays in sight.
        'circle-color': gap,
        'circle-opacity': 0.12,
        // Offices have a code; cells of a mesh lie a kilometre apart.
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5.5,
          ['case', ['has', 'code'], 2.6, 0.8],
          8,
          ['case', ['has', 'code'], 4.5, 1.9],
          11,
          ['case', ['has', 'code'], 10, 8],
        ],
        'circle-stroke-color': gap,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 5.5, 0.9, 9, 1.8],
      },
    },
    {
      id: 'gap-line',
      type: 'line',
      source: SOURCE.gapLine,
      layout: { ...shown(onMap), 'line-cap': 'butt' },
      paint: { 'line-color': gap, 'line-width': 2.5, 'line-dasharray': [2, 1.4] },
    },
    {
      id: 'gap-site',
      type: 'circle',
      source: SOURCE.gapSites,
      layout: shown(onMap),
      paint: {
        'circle-color': palette.halo,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 9, 9, 13],
        'circle-stroke-color': site,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'gap-site-name',
      type: 'symbol',
      source: SOURCE.gapSites,
      layout: {
        ...shown(onMap),
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 9, 12],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': site },
    },
  ];
}

/** A length on the ground in pixels at every zoom. */
function metres(length: number): DataDrivenPropertyValueSpecification<number> {
  const pixels = (zoom: number): ['*', number, ['get', string]] => [
    '*',
    (length / METRES_A_PIXEL) * 2 ** zoom,
    ['get', 'stretch'],
  ];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    0,
    pixels(0),
    NEAREST_ZOOM,
    pixels(NEAREST_ZOOM),
  ];
}
