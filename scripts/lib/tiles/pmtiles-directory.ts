import { gzip } from './gzip.ts';

/** One run of tiles in an archive: `runLength` tile ids from `tileId` on share the same bytes. */
export interface DirectoryEntry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  /** 0 marks a leaf directory instead of a tile. */
  readonly runLength: number;
}

/** Header and root directory must fit into the first 16 KiB (PMTiles 3, section 3). */
const ROOT_MOST_BYTES = 16_384 - 127;

/** Entries of the first leaves tried; doubled until the root fits. */
const FIRST_LEAF_ENTRIES = 4096;

/** Root directory and, where it would be too large, the leaves it points to; both compressed. */
export function writeDirectories(
  entries: readonly DirectoryEntry[],
  mostRootBytes = ROOT_MOST_BYTES,
): { root: Uint8Array; leaves: Uint8Array } {
  const root = gzip(serialise(entries));
  if (root.length <= mostRootBytes) return { root, leaves: new Uint8Array() };
  for (let size = Math.min(FIRST_LEAF_ENTRIES, entries.length); ; size *= 2) {
    const built = withLeaves(entries, size);
    if (built.root.length <= mostRootBytes) return built;
  }
}

function withLeaves(
  entries: readonly DirectoryEntry[],
  size: number,
): { root: Uint8Array; leaves: Uint8Array } {
  const pointers: DirectoryEntry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += size) {
    const slice = entries.slice(start, start + size);
    const leaf = gzip(serialise(slice));
    pointers.push({ tileId: slice[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(serialise(pointers)), leaves: Buffer.concat(leaves) };
}

/** Columns of variable-length integers (PMTiles 3, section 4): ids as differences, then runs, lengths, offsets. */
function serialise(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let last = 0;
  for (const { tileId } of entries) {
    pushVarint(bytes, tileId - last);
    last = tileId;
  }
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  let next = -1;
  for (const { offset, length } of entries) {
    // 0 says "right after the one before"; other offsets are written one higher.
    pushVarint(bytes, offset === next ? 0 : offset + 1);
    next = offset + length;
  }
  return Uint8Array.from(bytes);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}
