import { Inflate } from 'fflate';
import { SurveyRefusal } from '../refusal.ts';
import type { ReadLimits } from './limits.ts';
import { layOutStoredZip } from './stored-zip.ts';
import { compressedBytes, type ZipEntry } from './zip-directory.ts';

/** Below this a high ratio is common: a sheet of blank cells deflates well. */
const HARMLESS_SIZE = 10_000_000;

/** Compressed bytes inflated at a time; a bomb is given up after one more step. */
const STEP = 65_536;

/**
 * Inflates a zip once, into a zip of the same parts without compression, so that nothing
 * after it has to inflate or to trust a stated size. Throws `SurveyRefusal` for a zip
 * bomb: first by the sizes the central directory states, before anything is inflated, then
 * where a part turns out larger than stated.
 */
export function unpackZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: ReadLimits,
): Uint8Array {
  if (entries.some((entry) => entry.encrypted)) throw new SurveyRefusal('passwordProtected');
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const expected = `${limits.inflatedBytes}`;
  if (total > limits.inflatedBytes)
    throw new SurveyRefusal('zipBomb', { found: `${total}`, expected });
  for (const { size, compressedSize } of entries)
    if (size > HARMLESS_SIZE && size > compressedSize * limits.inflationRatio)
      throw new SurveyRefusal('zipBomb', { found: `${size}`, expected });
  const stored = layOutStoredZip(entries);
  entries.forEach((entry, at) => {
    const room = stored.rooms[at];
    if (room !== undefined) inflateInto(compressedBytes(bytes, entry), entry, room);
  });
  return stored.bytes;
}

/** One part whole. Throws `SurveyRefusal` when it is not as large as stated. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const compressed = compressedBytes(bytes, entry);
  if (entry.method === 0) return compressed;
  const whole = new Uint8Array(entry.size);
  inflateInto(compressed, entry, whole);
  return whole;
}

/** Fills the room of a part, which is as large as the directory states. */
function inflateInto(compressed: Uint8Array, entry: ZipEntry, room: Uint8Array): void {
  let filled = 0;
  const take = (piece: Uint8Array): void => {
    if (filled + piece.length > room.length)
      throw new SurveyRefusal('zipBomb', {
        found: `> ${filled + piece.length}`,
        expected: `${room.length}`,
      });
    room.set(piece, filled);
    filled += piece.length;
  };
  if (entry.method === 0) take(compressed);
  else inflate(compressed, take);
  if (filled < room.length) throw new SurveyRefusal('damagedFile', { found: 'zip' });
}

function inflate(compressed: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => onPiece(piece));
  try {
    for (let at = 0; at < compressed.length; at += STEP)
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  } catch (error) {
    if (error instanceof SurveyRefusal) throw error;
    throw new SurveyRefusal('damagedFile', { found: 'zip' });
  }
}
