import { TILE_LAYERS, type Manifest } from '../../src/domain/edition.ts';
import type { Bounds } from '../../src/domain/position.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { ReportProgress } from '../lib/start-worker.ts';
import { cutTiles, pointsFrom, ZOOMS, type Tile } from '../lib/tiles/cut-tiles.ts';
import { gzip } from '../lib/tiles/gzip.ts';
import type { MapContent } from '../lib/tiles/map-features.ts';
import { readBack } from '../lib/tiles/read-back.ts';
import { writePmtiles } from '../lib/tiles/write-pmtiles.ts';
import { sha256 } from '../lib/sha256.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';
import type { MapGeometry } from './make-geometry.ts';

/** Every tile of the country lies within; 南鳥島, 沖ノ鳥島, 与那国島 and 択捉島 are the outermost. */
const EXTENT_OF_JAPAN: Bounds = [122.5, 20, 154.5, 46];

/** One archive for servers with Range requests, or a folder of tiles for any other. */
export type TileLayout = Manifest['tiles']['layout'];

/** The tiles as files, what the manifest says of them, and their largest for the summary. */
export interface MadeTiles {
  readonly files: readonly EditionFile[];
  readonly manifest: Manifest['tiles'];
  readonly tileCount: number;
  /** Compressed bytes. */
  readonly largestTile: number;
}

/** What tiles are made from: plain values that can be copied to another core. */
export interface TileInput {
  readonly content: MapContent;
  readonly layout: TileLayout;
  /** Credit of the boundaries, for the archive's metadata. */
  readonly credit: string;
}

/** Takes from the tables what the tiles show. */
export function tileContent({ map, marks }: MapGeometry, tables: CanonicalTables): MapContent {
  return {
    map,
    marks,
    offices: tables.municipalities.map(({ code, office }) => {
      return { position: office, tags: { code } };
    }),
    hubs: tables.hubs.map(({ id, municipalityCode: code, position }) => {
      return { position, tags: { id, code } };
    }),
  };
}

/** Cuts all layers into tiles and packs them. */
export async function makeTiles(
  { content, layout, credit }: TileInput,
  report: ReportProgress,
): Promise<MadeTiles> {
  const { map, marks, offices, hubs } = content;
  const tiles = await cutTiles(content, (zoom) => report((zoom + 1) / (ZOOMS.max + 1)));
  const counts = {
    land: 1 + map.northern.length + marks.length,
    municipality: map.municipalities.length,
    prefecture: map.prefectures.length,
    'prefecture-line': 1,
    office: offices.length,
    hub: hubs.length,
  };
  const { head, ...packed }: Packed =
    layout === 'pmtiles' ? await packArchive(tiles, credit, pointsFrom(map)) : layOutFolder(tiles);
  return {
    ...packed,
    tileCount: tiles.length,
    manifest: {
      layout,
      path: layout === 'pmtiles' ? ARCHIVE : 'tiles/{z}/{x}/{y}.mvt',
      ...head,
      minZoom: ZOOMS.min,
      maxZoom: ZOOMS.max,
      layers: counts,
    },
  };
}

const ARCHIVE = 'tiles/japan.pmtiles';

/** Files, the size of the largest tile and what only an archive has. */
type Packed = Pick<MadeTiles, 'files' | 'largestTile'> & {
  readonly head?: Pick<Manifest['tiles'], 'headBytes'>;
};

async function packArchive(
  tiles: readonly Tile[],
  credit: string,
  pointZoom: number,
): Promise<Packed> {
  const { bytes, headBytes, largestTile } = writePmtiles(tiles, {
    bounds: EXTENT_OF_JAPAN,
    minZoom: ZOOMS.min,
    maxZoom: ZOOMS.max,
    metadata: {
      name: '小さな拠点マップ',
      attribution: credit,
      vector_layers: TILE_LAYERS.map((id) => {
        const minzoom = id === 'office' || id === 'hub' ? pointZoom : ZOOMS.min;
        return { id, fields: { code: 'String' }, minzoom, maxzoom: ZOOMS.max };
      }),
    },
  });
  await readBack(bytes, tiles);
  return {
    files: [{ path: ARCHIVE, bytes, rows: tiles.length }],
    largestTile,
    head: { headBytes },
  };
}

/**
 * A folder of plain tiles, and one list with their checksums: a thousand names in
 * the manifest would weigh more than the first view's tables.
 */
function layOutFolder(tiles: readonly Tile[]): Packed {
  const files = tiles.map(({ z, x, y, data }) => ({
    path: `tiles/${z}/${x}/${y}.mvt`,
    bytes: data,
  }));
  const list = Object.fromEntries(
    files.map(({ path, bytes }) => [path, { bytes: bytes.length, sha256: sha256(bytes) }]),
  );
  return {
    files: [jsonFile(TILE_LIST, list, files.length), ...files],
    largestTile: Math.max(0, ...tiles.map(({ data }) => gzip(data).length)),
  };
}

/** Names every tile of the folder layout with its size and checksum. */
export const TILE_LIST = 'tiles/tiles.json';
