import { Inflate } from 'fflate';
import { SurveyRefusal } from '../refusal.ts';
import type { ReadLimits } from './limits.ts';
import { compressedBytes, type ZipEntry } from './zip-directory.ts';

/** Below this a high ratio is common: a sheet of blank cells deflates well. */
const HARMLESS_SIZE = 10_000_000;

/**
 * Refuses a zip bomb before anything is kept: first by the sizes the central
 * directory states, then by inflating every part piece by piece and throwing the
 * pieces away, because a bomb states false sizes. Throws `SurveyRefusal`.
 */
export function guardZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: ReadLimits,
): void {
  if (entries.some((entry) => entry.encrypted)) throw new SurveyRefusal('passwordProtected');
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const expected = `${limits.inflatedBytes}`;
  if (total > limits.inflatedBytes)
    throw new SurveyRefusal('zipBomb', { found: `${total}`, expected });
  for (const entry of entries) {
    if (entry.size > HARMLESS_SIZE && entry.size > entry.compressedSize * limits.inflationRatio)
      throw new SurveyRefusal('zipBomb', { found: `${entry.size}`, expected });
    proveSize(compressedBytes(bytes, entry), entry);
  }
}

/** Inflates one entry whole; call only after `guardZip`. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const compressed = compressedBytes(bytes, entry);
  if (entry.method === 0) return compressed;
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  inflate(compressed, (piece) => {
    whole.set(piece, filled);
    filled += piece.length;
  });
  return whole.subarray(0, filled);
}

function proveSize(compressed: Uint8Array, entry: ZipEntry): void {
  if (entry.method === 0) {
    if (entry.size !== entry.compressedSize)
      throw new SurveyRefusal('damagedFile', { found: 'zip' });
    return;
  }
  let inflated = 0;
  inflate(compressed, (piece) => {
    inflated += piece.length;
    if (inflated > entry.size)
      throw new SurveyRefusal('zipBomb', { found: `> ${inflated}`, expected: `${entry.size}` });
  });
}

function inflate(compressed: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => onPiece(piece));
  const step = 65_536;
  try {
    for (let at = 0; at < compressed.length; at += step)
      stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
  } catch (error) {
    if (error instanceof SurveyRefusal) throw error;
    throw new SurveyRefusal('damagedFile', { found: 'zip' });
  }
}
