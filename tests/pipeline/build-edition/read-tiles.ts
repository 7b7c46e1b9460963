import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import type { BuiltEdition } from '../../../scripts/build/build-edition.ts';

/** Properties of the features of a layer, at each zoom. */
export type LayerByZoom = ReadonlyMap<number, readonly Record<string, unknown>[]>;

/** Raw tiles of an edition by `z/x/y`, out of its archive or its folder. */
export async function rawTiles({ files }: BuiltEdition): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = files.find(({ path }) => path.endsWith('.pmtiles'));
  if (archive === undefined)
    return new Map(
      files.flatMap(({ path, bytes }): [string, Uint8Array][] => {
        const place = /^tiles\/(\d+\/\d+\/\d+)\.mvt$/.exec(path)?.[1];
        return place === undefined ? [] : [[place, bytes]];
      }),
    );
  const reader = new PMTiles(memory(archive.bytes));
  const found = new Map<string, Uint8Array>();
  for (const [z, x, y] of places()) {
    const tile = await reader.getZxy(z, x, y);
    if (tile !== undefined) found.set(`${z}/${x}/${y}`, new Uint8Array(tile.data));
  }
  return found;
}

/** Decodes one layer of all tiles. */
export function layerByZoom(tiles: ReadonlyMap<string, Uint8Array>, name: string): LayerByZoom {
  const found = new Map<number, Record<string, unknown>[]>();
  for (const [place, bytes] of tiles) {
    const layer = new VectorTile(new PbfReader(bytes)).layers[name];
    const zoom = Number(place.split('/')[0]);
    const features = found.get(zoom) ?? [];
    for (let index = 0; index < (layer?.length ?? 0); index += 1)
      features.push({ ...layer?.feature(index).properties });
    found.set(zoom, features);
  }
  return found;
}

/** Every place of zooms 0 to 10 that a tile of Japan may have. */
function* places(): Generator<[z: number, x: number, y: number]> {
  for (let z = 0; z <= 10; z += 1) {
    const side = 2 ** z;
    for (let x = Math.floor(0.83 * side); x <= 0.94 * side; x += 1)
      for (let y = Math.floor(0.34 * side); y <= 0.46 * side; y += 1) yield [z, x, y];
  }
}

function memory(bytes: Uint8Array): Source {
  return {
    getKey: () => 'archive',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
}
