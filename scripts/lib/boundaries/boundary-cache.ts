import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { writeAtomically } from '../write-atomically.ts';
import { download, type DownloadOptions } from './download.ts';
import { PINNED_BOUNDARIES, type PinnedFile } from './pinned-boundaries.ts';

/** Where a pinned file is kept, under the project's cache folder. */
export function cachedBoundariesPath(
  cacheDirectory: string,
  { file, sha256: checksum }: PinnedFile = PINNED_BOUNDARIES,
): string {
  return join(cacheDirectory, 'boundaries', `${checksum.slice(0, 12)}-${file}`);
}

/** The cached file, or `undefined` when there is none or its bytes are not the pinned ones. */
export async function readCachedBoundaries(
  cacheDirectory: string,
  pinned: PinnedFile = PINNED_BOUNDARIES,
): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(cachedBoundariesPath(cacheDirectory, pinned));
    return sha256(bytes) === pinned.sha256 ? bytes : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Downloads a pinned file into the cache and returns its bytes. Throws
 * `DownloadError`, leaving the cache as it was.
 */
export async function downloadBoundaries(
  cacheDirectory: string,
  options: DownloadOptions,
  pinned: PinnedFile = PINNED_BOUNDARIES,
): Promise<Uint8Array> {
  const bytes = await download(addressOf(pinned), pinned, options);
  await writeAtomically(cachedBoundariesPath(cacheDirectory, pinned), bytes);
  return bytes;
}

/** Where a pinned file is fetched from. */
export function addressOf({ file, base }: PinnedFile): string {
  return new URL(file, base).href;
}

/** The pinned file, fetched from another address when the environment names one. */
export function pinnedFrom(base: string | undefined): PinnedFile {
  if (base === undefined) return PINNED_BOUNDARIES;
  return { ...PINNED_BOUNDARIES, base: base.endsWith('/') ? base : `${base}/` };
}
