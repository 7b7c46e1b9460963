import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TILE_LAYERS } from '../../../src/domain/edition.ts';
import type { MapTopology } from '../geometry/map-topology.ts';
import { mapFeatures, type LayerFeature, type MapContent, type TileLayer } from './map-features.ts';
import { splitIntoBlocks, type Block } from './split-into-blocks.ts';

/** Zooms of the archive; the map shows deeper ones from the last. */
export const ZOOMS = { min: 0, max: 10 } as const;

/**
 * The zoom from which offices and hubs are in the tiles where areas of municipalities are:
 * farther away those show where a municipality is, and points would be a fifth of the first tiles.
 */
const POINTS_FROM = 5;

/** Steps across a tile (MVT's usual extent), and how far features reach over its edge. */
const EXTENT = 4096;
const BUFFER = 64;

/** Pixels across a tile as the map library draws it. */
const TILE_PIXELS = 512;

/** Zooms that are cut from one set of features. */
interface Pass {
  readonly zooms: readonly number[];
  /** Points are left out that a pixel of this zoom does not show. */
  readonly detailZoom: number;
}

/**
 * Features are drawn as fine as the deepest zoom of a pass needs, with all that the
 * shallowest one needs to show. The last pass is finer, because the map shows
 * zooms beyond it from the same tiles.
 */
const PASSES: readonly Pass[] = [
  { zooms: [0, 1], detailZoom: 1 },
  { zooms: [2, 3], detailZoom: 3 },
  { zooms: [4], detailZoom: 3.5 },
  { zooms: [5, 6], detailZoom: 6 },
  { zooms: [7, 8], detailZoom: 8 },
  { zooms: [9, 10], detailZoom: 12 },
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
export async function cutTiles(content: MapContent, progress: TileProgress): Promise<Tile[]> {
  const tiles: Tile[] = [];
  for (const { zooms, detailZoom } of PASSES) {
    const [shallowest, deepest] = [Math.min(...zooms), Math.max(...zooms)];
    const scale = { detail: pixelAt(detailZoom), pixel: pixelAt(shallowest) };
    const shown =
      shallowest < pointsFrom(content.map) ? { ...content, offices: [], hubs: [] } : content;
    for (const block of splitIntoBlocks(mapFeatures(shown, scale), shallowest)) {
      const index = indexTiles(block.features, deepest - shallowest);
      for (const z of zooms) tiles.push(...tilesOf(index, block, z, z - shallowest));
    }
    progress(deepest);
    // Lets an interrupt and the progress bar through between zooms.
    await new Promise((resume) => setImmediate(resume));
  }
  return tiles;
}

/** The first zoom with offices and hubs in its tiles. */
export function pointsFrom({ municipalities }: Pick<MapTopology, 'municipalities'>): number {
  return municipalities.length > 0 ? POINTS_FROM : ZOOMS.min;
}

/** Size of a pixel in world units. */
function pixelAt(zoom: number): number {
  return 1 / (TILE_PIXELS * 2 ** zoom);
}

/** An index down to a number of levels below the block, whose tiles can be taken out. */
function indexTiles(features: LayerFeature[], levels: number): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: levels,
      indexMaxZoom: levels,
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

/** The tiles of one zoom that lie in a block so many levels above. */
function tilesOf(index: GeoJSONVT, block: Block, z: number, level: number): Tile[] {
  const side = 2 ** level;
  const tiles: Tile[] = [];
  for (let x = 0; x < side; x += 1)
    for (let y = 0; y < side; y += 1) {
      const tile = index.getTile(level, x, y);
      if (tile === null || tile.features.length === 0) continue;
      tiles.push({ z, x: block.x * side + x, y: block.y * side + y, data: encode(tile) });
    }
  return tiles;
}

/** Splits a tile into its layers, in the order of `TILE_LAYERS`, and encodes it. */
function encode(tile: GeoJSONVTTile): Uint8Array {
  const layers: Partial<Record<TileLayer, GeoJSONVTTile>> = {};
  const whole = mergeParts(tile.features);
  for (const layer of TILE_LAYERS) {
    const features = whole
      .filter(({ properties }) => properties.layer === layer)
      .map(({ properties, type, geometry }) => ({ type, geometry, tags: properties.tags }));
    if (features.length > 0) layers[layer] = { ...tile, features } as unknown as GeoJSONVTTile;
  }
  return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}

/** A feature of a tile with the parts that lie in it. */
interface WholeFeature {
  readonly properties: LayerFeature['properties'];
  readonly type: number;
  readonly geometry: unknown[];
}

/** Puts the parts that share their properties together again, in the order of the first of each. */
function mergeParts(parts: GeoJSONVTTile['features']): WholeFeature[] {
  const whole = new Map<unknown, WholeFeature>();
  for (const { tags, type, geometry } of parts) {
    const known = whole.get(tags);
    if (known !== undefined) known.geometry.push(...geometry);
    else
      whole.set(tags, {
        properties: tags as unknown as LayerFeature['properties'],
        type,
        geometry: [...geometry],
      });
  }
  return [...whole.values()];
}
