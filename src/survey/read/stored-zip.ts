import type { ZipEntry } from './zip-directory.ts';

/** A zip without compression whose parts are still to be filled in. */
export interface StoredZip {
  readonly bytes: Uint8Array;
  /** Where the content of each entry belongs, in the order of the entries. */
  readonly rooms: readonly Uint8Array[];
}

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/**
 * Lays out a zip of the same parts at their stated sizes, in one buffer. Check sums are
 * left at zero: the zip is never written to a file, and its reader does not look at them.
 */
export function layOutStoredZip(entries: readonly ZipEntry[]): StoredZip {
  const parts = entries.map(({ name, size }) => ({ name: new TextEncoder().encode(name), size }));
  const local = parts.reduce((sum, { name, size }) => sum + LOCAL_LENGTH + name.length + size, 0);
  const directory = parts.reduce((sum, { name }) => sum + ENTRY_LENGTH + name.length, 0);
  const bytes = new Uint8Array(local + directory + END_LENGTH);
  const rooms: Uint8Array[] = [];
  let at = 0;
  let listed = local;
  for (const { name, size } of parts) {
    const start = at + LOCAL_LENGTH + name.length;
    write(bytes, at, 0x0403_4b50, { size: 18, name: 26 }, size, name.length);
    bytes.set(name, at + LOCAL_LENGTH);
    write(bytes, listed, 0x0201_4b50, { size: 20, name: 28 }, size, name.length);
    new DataView(bytes.buffer).setUint32(listed + 42, at, true);
    bytes.set(name, listed + ENTRY_LENGTH);
    rooms.push(bytes.subarray(start, start + size));
    at = start + size;
    listed += ENTRY_LENGTH + name.length;
  }
  writeEnd(new DataView(bytes.buffer, listed), parts.length, directory, local);
  return { bytes, rooms };
}

/** The fields that both headers of a part have; all others are zero. */
function write(
  bytes: Uint8Array,
  at: number,
  signature: number,
  fields: { readonly size: number; readonly name: number },
  size: number,
  nameLength: number,
): void {
  const view = new DataView(bytes.buffer, at);
  view.setUint32(0, signature, true);
  view.setUint32(fields.size, size, true);
  view.setUint32(fields.size + 4, size, true);
  view.setUint16(fields.name, nameLength, true);
}

function writeEnd(view: DataView, count: number, length: number, offset: number): void {
  view.setUint32(0, 0x0605_4b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
}
