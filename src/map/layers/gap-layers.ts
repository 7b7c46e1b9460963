import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { GAP_COLORS } from '../gap-colors.ts';
import { NO_GAP } from '../gap-scene.ts';
import { LABEL_FONT, SOURCE } from '../layer-ids.ts';
import { PALETTES } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { shown } from './visibility.ts';

/** The picture of distances, above the areas and below borders, names and all points. */
export function surfaceLayers(scene: Scene): readonly LayerSpecification[] {
  return [
    {
      id: 'gap-surface',
      type: 'raster',
      source: SOURCE.gapSurface,
      layout: shown(scene.drawing === 'map' && scene.gap?.surface !== undefined),
      paint: {
        // Above a base map it lets the map through.
        'raster-opacity': scene.base === 'none' ? 1 : 0.7,
        'raster-fade-duration': 0,
        'raster-resampling': 'nearest',
      },
    },
  ];
}

/**
 * The line to the nearest hub and hypothetical hubs, above all points. Demand points and
 * circles, which follow the slider, are drawn by the layers in `gl/`.
 */
export function gapLayers(scene: Scene): readonly LayerSpecification[] {
  const { gap, site } = GAP_COLORS[scene.ground];
  const palette = PALETTES[scene.ground];
  // Without anything to show a layer still has the map ask for tiles of its source.
  const has = (data: FeatureCollection | undefined): boolean =>
    scene.drawing === 'map' && (data?.features.length ?? 0) > 0;
  const { line, sites, siteCircles } = scene.gap ?? NO_GAP;
  return [
    {
      id: 'gap-line',
      type: 'line',
      source: SOURCE.gapLine,
      layout: { ...shown(has(line)), 'line-cap': 'butt' },
      paint: { 'line-color': gap, 'line-width': 2.5, 'line-dasharray': [2, 1.4] },
    },
    {
      id: 'gap-site-circle',
      type: 'line',
      source: SOURCE.gapSiteCircles,
      layout: shown(has(siteCircles)),
      paint: { 'line-color': site, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      id: 'gap-site',
      type: 'circle',
      source: SOURCE.gapSites,
      layout: shown(has(sites)),
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
        ...shown(has(sites)),
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 9, 12],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': site },
    },
  ];
}
