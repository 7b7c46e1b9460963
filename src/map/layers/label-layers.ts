import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LABEL_FONT, SOURCE } from '../layer-ids.ts';
import { PALETTES } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { shown } from './visibility.ts';

/** From this zoom a cell of the equal-size map has room for a name. */
const CELL_NAME_ZOOM = 6.5;

/** Names of prefectures (far) and municipalities (near). */
export function labelLayers(scene: Scene): readonly LayerSpecification[] {
  const palette = PALETTES[scene.ground];
  const cells = scene.drawing === 'cells';
  const paint = {
    'text-color': palette.text,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.8,
  } as const;
  return [
    {
      id: 'municipality-label',
      type: 'symbol',
      source: SOURCE.municipalityLabels,
      minzoom: cells ? CELL_NAME_ZOOM : 7.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': cells
          ? ['interpolate', ['linear'], ['zoom'], CELL_NAME_ZOOM, 9, 8, 14]
          : ['interpolate', ['linear'], ['zoom'], 7.5, 11, 11, 14],
        'text-max-width': cells ? 5 : 8,
        'symbol-sort-key': ['get', 'rank'],
        // In a cell the name stands under the points.
        'text-variable-anchor': cells ? ['top'] : ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': cells ? 0.9 : 0.7,
      },
      paint,
    },
    {
      id: 'prefecture-label',
      type: 'symbol',
      source: SOURCE.prefectureLabels,
      minzoom: cells ? 0 : 4.6,
      maxzoom: cells ? CELL_NAME_ZOOM : 8,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 9, 5, 12, 8, 17],
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': cells ? 0 : 2,
      },
      paint,
    },
    obstacles('hub-obstacle', SOURCE.hubs, scene.drawing === 'map'),
    obstacles('dot-obstacle', SOURCE.municipalityLabels, !cells && scene.dots.size > 0),
  ];
}

/** Unseen signs at the points, so that names move aside instead of covering them. */
function obstacles(id: string, source: string, isNeeded: boolean): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    minzoom: 7,
    layout: {
      ...shown(isNeeded),
      'text-field': '●',
      'text-font': LABEL_FONT,
      'text-size': 12,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}
