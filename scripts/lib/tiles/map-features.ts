import type { Feature, Geometry, Position } from 'geojson';
import { TILE_LAYERS } from '../../../src/domain/edition.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import type { IslandMark } from '../geometry/island-marks.ts';
import type { MapTopology } from '../geometry/map-topology.ts';
import { scaleMap, type Scale } from '../geometry/scaled-map.ts';
import type { Polygons } from '../geometry/shape-at-scale.ts';

/** One layer of the tiles. */
export type TileLayer = (typeof TILE_LAYERS)[number];

/** What the tiles say about a feature; `code` is promoted to its id. */
export type TileProperties = Readonly<Record<string, string>>;

/** A feature in world units with its layer, as the tile cutter takes it. */
export type LayerFeature = Feature<
  Geometry,
  { readonly layer: TileLayer; readonly tags: TileProperties }
>;

/** A point of the map with what the tiles say about it. */
export interface MapPoint {
  readonly position: LongitudeLatitude;
  readonly tags: TileProperties;
}

/** All that goes into the tiles. */
export interface MapContent {
  readonly map: MapTopology;
  readonly marks: readonly IslandMark[];
  readonly offices: readonly MapPoint[];
  readonly hubs: readonly MapPoint[];
}

/** Every feature of every layer at one scale. */
export function mapFeatures(
  { map, marks, offices, hubs }: MapContent,
  scale: Scale,
): LayerFeature[] {
  const scaled = scaleMap(map, marks, scale);
  return [
    areaFeature('land', { code: '00', kind: 'land' }, scaled.land),
    ...scaled.northern.map(({ code, name, polygons }) =>
      areaFeature('land', { code, kind: 'northern-territories', name }, polygons),
    ),
    ...scaled.marks.map(({ code, name, polygons }) =>
      areaFeature('land', { code, kind: 'island-mark', name }, polygons),
    ),
    ...scaled.municipalities.map(({ code, polygons }) =>
      areaFeature('municipality', { code }, polygons),
    ),
    ...scaled.prefectures.map(({ code, polygons }) =>
      areaFeature('prefecture', { code }, polygons),
    ),
    {
      type: 'Feature',
      properties: { layer: 'prefecture-line', tags: { code: '00' } },
      geometry: { type: 'MultiLineString', coordinates: scaled.prefectureLines as Position[][] },
    },
    ...offices.map((point) => pointFeature('office', point)),
    ...hubs.map((point) => pointFeature('hub', point)),
  ];
}

function areaFeature(layer: TileLayer, tags: TileProperties, polygons: Polygons): LayerFeature {
  // GeoJSON's types allow changes, which nobody makes; copying every point would take its time.
  const coordinates = polygons as Position[][][];
  return {
    type: 'Feature',
    properties: { layer, tags },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function pointFeature(layer: TileLayer, { position, tags }: MapPoint): LayerFeature {
  const coordinates = [...toWorld(position)];
  return { type: 'Feature', properties: { layer, tags }, geometry: { type: 'Point', coordinates } };
}
