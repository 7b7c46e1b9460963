import { DataError } from './data-error.ts';

/**
 * Hexadecimal SHA-256. The browser's own where it is allowed (https, localhost);
 * pages served over plain http inside an office network get the library's.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest =
    globalThis.crypto?.subtle === undefined
      ? (await import('@noble/hashes/sha2.js')).sha256(bytes)
      : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Throws a `DataError` unless the bytes are those that were promised. */
export async function verify(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  expected: string,
): Promise<void> {
  const found = await sha256(bytes);
  if (found !== expected)
    throw new DataError('mismatch', path, found.slice(0, 12), expected.slice(0, 12));
}
