import { SurveyRefusal } from '../refusal.ts';

/** One part of a zip, as its central directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; spreadsheets use no other. */
  readonly method: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x0605_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory, inflating nothing. Throws `SurveyRefusal`
 * `damagedFile` when it is cut off or contradicts the file. Sizes of over 4 GB
 * (zip64) appear as 0xffffffff, which every limit refuses.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(readEntry(view, bytes, at));
    at += ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The compressed bytes of an entry. Throws `SurveyRefusal` when they are not all there. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw damaged();
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + lengths;
  if (start + entry.compressedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.compressedSize);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged();
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  return {
    // Names that are not UTF-8 (CP932 from Windows) only need their ASCII ending.
    name: new TextDecoder().decode(name),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    encrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    offset: view.getUint32(at + 42, true),
  };
}

function damaged(): SurveyRefusal {
  return new SurveyRefusal('damagedFile', { found: 'zip' });
}
