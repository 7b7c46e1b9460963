import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../domain/position.ts';
import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BASE_ZOOMS, baseTileAddress, type TiledBase } from './base-address.ts';
import { drawnLayers, sourceOf } from './drawn-layers.ts';
import { SOURCE } from './layer-ids.ts';
import { areaLayers } from './layers/area-layers.ts';
import { gapLayers } from './layers/gap-layers.ts';
import { labelLayers } from './layers/label-layers.ts';
import { pointLayers } from './layers/point-layers.ts';
import { PALETTES } from './palette.ts';
import { NO_GAP } from './gap-scene.ts';
import type { Scene } from './scene.ts';

/** Scheme of our tile addresses, answered by the tile reader and not by a server. */
export const TILE_SCHEME = 'kyoten';

/** How far the tiles go; beyond it they are drawn enlarged. */
export interface TileRange {
  /** Distinguishes the archives of two maps on one page. */
  readonly archive: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** One clear pixel, until there is a picture. */
const CLEAR = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Corners of a picture as MapLibre wants them: from the north-west clockwise. */
export function cornersOf([west, south, east, north]: Bounds): Corners {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

type Corners = [[number, number], [number, number], [number, number], [number, number]];

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Names and offices of municipalities in a map's first frame. Names alone can follow it: to
 * hand nearly two thousand of them to the worker would keep a slow device from its tiles.
 */
export function labelsAtFirst({ dots, municipalityLabels }: Scene): Scene['municipalityLabels'] {
  return dots.size > 0 ? municipalityLabels : { ...municipalityLabels, features: [] };
}

/** What a map begins with: the layers that a scene shows, and their sources with its data. */
export function buildStyle(scene: Scene, range: TileRange): StyleSpecification {
  const layers = drawnLayers(buildLayers(scene), scene, new Set());
  const drawn = new Set(layers.map(sourceOf));
  const sources = Object.entries(buildSources(scene, range));
  return {
    version: 8,
    name: 'kyoten-map',
    sources: Object.fromEntries(sources.filter(([id]) => drawn.has(id))),
    layers,
    transition: { duration: 0, delay: 0 },
  };
}

/** The layers of a scene, shown or not, lowest first: the same in the same order for every scene. */
export function buildLayers(scene: Scene): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': PALETTES[scene.ground].sea } },
    baseLayer('pale', scene),
    baseLayer('standard', scene),
    ...areaLayers(scene),
    ...pointLayers(scene),
    ...gapLayers(scene),
    ...labelLayers(scene),
  ];
}

function baseLayer(base: 'pale' | 'standard', scene: Scene): LayerSpecification {
  const visible = scene.base === base && scene.drawing === 'map';
  return {
    id: `base-${base}`,
    type: 'raster',
    source: SOURCE[base],
    layout: { visibility: visible ? 'visible' : 'none' },
    // The light base maps would glare on a dark ground.
    paint:
      scene.ground === 'dark'
        ? { 'raster-brightness-max': 0.45, 'raster-saturation': -0.4 }
        : { 'raster-brightness-max': 1, 'raster-saturation': 0 },
  };
}

/** Every source that a scene can be drawn from, with its data. */
export function buildSources(
  scene: Scene,
  { archive, minZoom, maxZoom }: TileRange,
): Record<string, SourceSpecification> {
  const gsi = (base: TiledBase): SourceSpecification => ({
    type: 'raster',
    tiles: [baseTileAddress(base, { z: '{z}', x: '{x}', y: '{y}' })],
    tileSize: 256,
    maxzoom: BASE_ZOOMS.nearest,
  });
  const { gap = NO_GAP, cellShapes } = scene;
  const geojson = (data: FeatureCollection = EMPTY, promoteId?: string): SourceSpecification =>
    promoteId === undefined ? { type: 'geojson', data } : { type: 'geojson', data, promoteId };
  return {
    [SOURCE.tiles]: {
      type: 'vector',
      tiles: [`${TILE_SCHEME}://${archive}/{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      promoteId: 'code',
    },
    [SOURCE.cells]: geojson(cellShapes?.cells, 'code'),
    [SOURCE.cellLines]: geojson(cellShapes?.lines),
    [SOURCE.hubs]: {
      type: 'geojson',
      data: scene.hubs,
      cluster: true,
      clusterRadius: 24,
      clusterMaxZoom: 8,
    },
    [SOURCE.hubCounts]: geojson(scene.hubCounts),
    [SOURCE.rmoCounts]: geojson(scene.rmoCounts),
    [SOURCE.municipalityLabels]: geojson(labelsAtFirst(scene), 'code'),
    [SOURCE.prefectureLabels]: geojson(scene.prefectureLabels),
    [SOURCE.gapSurface]: {
      type: 'image',
      url: gap.surface?.picture ?? CLEAR,
      coordinates: cornersOf(gap.surface?.bounds ?? [122, 24, 149, 46]),
    },
    [SOURCE.gapLine]: geojson(gap.line),
    [SOURCE.gapSites]: geojson(gap.sites),
    [SOURCE.gapSiteCircles]: geojson(gap.siteCircles),
    [SOURCE.pale]: gsi('pale'),
    [SOURCE.standard]: gsi('standard'),
  };
}
