import { createHash } from 'node:crypto';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../../src/domain/position.ts';
import type { Tile } from './cut-tiles.ts';
import { gzip } from './gzip.ts';
import { writeDirectories, type DirectoryEntry } from './pmtiles-directory.ts';

/*
 * Writes a PMTiles 3 archive (specification of Protomaps, CC0). Own code because
 * the one kept writer leaves bounds, centre and clustering out of the header and
 * wastes 96 KiB before the tiles. Tiles follow the Hilbert curve, equal ones are
 * stored once, and equal neighbours share an entry.
 */

const HEADER_LENGTH = 127;

/** What the header and the metadata say about the tiles. */
export interface ArchiveDescription {
  /** Degrees. */
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The archive's bytes, how many of them come before the tiles, and its largest compressed tile. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly headBytes: number;
  readonly largestTile: number;
}

/** Packs tiles (any order, no two of one place) into an archive. */
export function writePmtiles(tiles: readonly Tile[], description: ArchiveDescription): Archive {
  const { entries, contents } = layOut(tiles);
  const { root, leaves } = writeDirectories(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(description.metadata)));
  const data = Buffer.concat(contents);
  const header = writeHeader(description, {
    sizes: [root.length, metadata.length, leaves.length, data.length],
    addressed: tiles.length,
    entries: entries.length,
    contents: contents.length,
  });
  return {
    bytes: Buffer.concat([header, root, metadata, leaves, data]),
    headBytes: header.length + root.length + metadata.length + leaves.length,
    largestTile: Math.max(0, ...contents.map(({ length }) => length)),
  };
}

function layOut(tiles: readonly Tile[]): { entries: DirectoryEntry[]; contents: Uint8Array[] } {
  const entries: DirectoryEntry[] = [];
  const contents: Uint8Array[] = [];
  const known = new Map<string, { offset: number; length: number }>();
  let end = 0;
  for (const { tileId, data } of inCurveOrder(tiles)) {
    const hash = createHash('sha256').update(data).digest('base64');
    let place = known.get(hash);
    if (place === undefined) {
      const content = gzip(data);
      place = { offset: end, length: content.length };
      contents.push(content);
      known.set(hash, place);
      end += content.length;
    }
    const last = entries.at(-1);
    const continues =
      last !== undefined && last.offset === place.offset && tileId === last.tileId + last.runLength;
    if (continues) entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, contents };
}

function inCurveOrder(tiles: readonly Tile[]): { tileId: number; data: Uint8Array }[] {
  return tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.tileId - b.tileId);
}

interface HeaderNumbers {
  /** Bytes of root, metadata, leaves and tiles, in the order they follow the header. */
  readonly sizes: readonly number[];
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
}

function writeHeader(description: ArchiveDescription, numbers: HeaderNumbers): Uint8Array {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let offset = HEADER_LENGTH;
  numbers.sizes.forEach((size, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(size), 16 + index * 16);
    offset += size;
  });
  header.writeBigUInt64LE(BigInt(numbers.addressed), 72);
  header.writeBigUInt64LE(BigInt(numbers.entries), 80);
  header.writeBigUInt64LE(BigInt(numbers.contents), 88);
  header.writeUInt8(1, 96);
  header.writeUInt8(Compression.Gzip, 97);
  header.writeUInt8(Compression.Gzip, 98);
  header.writeUInt8(TileType.Mvt, 99);
  writeView(header, description);
  return header;
}

function writeView(header: Buffer, { bounds, minZoom, maxZoom }: ArchiveDescription): void {
  const [west, south, east, north] = bounds;
  const tenMillionths = (degrees: number, at: number): number =>
    header.writeInt32LE(Math.round(degrees * 1e7), at);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  tenMillionths(west, 102);
  tenMillionths(south, 106);
  tenMillionths(east, 110);
  tenMillionths(north, 114);
  header.writeUInt8(Math.min(maxZoom, Math.max(minZoom, CENTRE_ZOOM)), 118);
  tenMillionths((west + east) / 2, 119);
  tenMillionths((south + north) / 2, 123);
}

/** Zoom at which the whole country fits a desktop window. */
const CENTRE_ZOOM = 4;
