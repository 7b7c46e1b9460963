import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TILE_LAYERS } from '../../../src/domain/edition.ts';
import type { Bounds } from '../../../src/domain/position.ts';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import {
  mapFeatures,
  type LayerFeature,
  type MapContent,
  type TileLayer,
  type TileProperties,
} from './map-features.ts';

/** Zooms of the archive; the map shows deeper ones from the last. */
export const ZOOMS = { min: 0, max: 10 } as const;

/** Steps across a tile (MVT's usual extent), and how far features reach over its edge. */
const EXTENT = 4096;
const BUFFER = 64;

/** Pixels across a tile as the map library draws it. */
const TILE_PIXELS = 512;

/**
 * Zooms cut from one set of features. The last two keep every point: imported
 * outlines are generalised to about 100 m already, a pixel of zoom 9.
 */
const PASSES: readonly { readonly zooms: readonly number[]; readonly simplified: boolean }[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((zoom) => ({ zooms: [zoom], simplified: true })),
  { zooms: [9, 10], simplified: false },
];

/** A vector tile (MVT 2), not compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

/** Called after each zoom, for the progress bar. */
export type TileProgress = (zoom: number) => void;

/** Cuts the map into the tiles of all zooms; tiles of open sea are left out. */
export async function cutTiles(
  content: MapContent,
  bounds: Bounds,
  progress: TileProgress,
): Promise<Tile[]> {
  const tiles: Tile[] = [];
  for (const { zooms, simplified } of PASSES) {
    const deepest = Math.max(...zooms);
    const pixel = 1 / (TILE_PIXELS * 2 ** deepest);
    const features = mapFeatures(content, { detail: simplified ? pixel : 0, pixel });
    const index = indexTiles(features, deepest);
    for (const z of zooms) tiles.push(...tilesOf(index, z, bounds));
    progress(deepest);
    // Lets an interrupt and the progress bar through between zooms.
    await new Promise((resume) => setImmediate(resume));
  }
  return tiles;
}

function indexTiles(features: LayerFeature[], zoom: number): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: zoom,
      indexMaxZoom: zoom,
      indexMaxPoints: 0,
      // Simplified already, and together: on its own each feature would leave its neighbour.
      tolerance: 0,
      extent: EXTENT,
      buffer: BUFFER,
      coordinates: 'unitSquare',
      wrap: false,
    },
  );
}

function tilesOf(index: GeoJSONVT, z: number, [west, south, east, north]: Bounds): Tile[] {
  const [left, top] = tileAt(z, [west, north]);
  const [right, bottom] = tileAt(z, [east, south]);
  const tiles: Tile[] = [];
  for (let x = left; x <= right; x += 1)
    for (let y = top; y <= bottom; y += 1) {
      const tile = index.getTile(z, x, y);
      if (tile === null || tile.features.length === 0) continue;
      tiles.push({ z, x, y, data: encode(tile) });
    }
  return tiles;
}

function tileAt(z: number, position: readonly [number, number]): [x: number, y: number] {
  const [x, y] = toWorld(position);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Splits a tile into its layers, in the order of `TILE_LAYERS`, and encodes it. */
function encode(tile: GeoJSONVTTile): Uint8Array {
  const layers: Partial<Record<TileLayer, GeoJSONVTTile>> = {};
  for (const layer of TILE_LAYERS) {
    const features = tile.features.flatMap((feature) => {
      const properties = feature.tags as unknown as { layer: TileLayer; tags: TileProperties };
      return properties.layer === layer ? [{ ...feature, tags: { ...properties.tags } }] : [];
    });
    if (features.length > 0) layers[layer] = { ...tile, features } as GeoJSONVTTile;
  }
  return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}
