import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { writeAtomically } from '../write-atomically.ts';
import { download, type DownloadOptions } from './download.ts';
import { PINNED_BOUNDARIES } from './pinned-boundaries.ts';

/** Where the pinned file is kept, under the project's cache folder. */
export function cachedBoundariesPath(cacheDirectory: string): string {
  const { file, sha256: checksum } = PINNED_BOUNDARIES;
  return join(cacheDirectory, 'boundaries', `${checksum.slice(0, 12)}-${file}`);
}

/** The cached file, or `undefined` when there is none or its bytes are not the pinned ones. */
export async function readCachedBoundaries(
  cacheDirectory: string,
): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(cachedBoundariesPath(cacheDirectory));
    return sha256(bytes) === PINNED_BOUNDARIES.sha256 ? bytes : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Downloads the pinned file into the cache and returns its bytes. `base` replaces
 * the public address. Throws `DownloadError`, leaving the cache as it was.
 */
export async function downloadBoundaries(
  cacheDirectory: string,
  base: string | undefined,
  options: DownloadOptions,
): Promise<Uint8Array> {
  const url = new URL(PINNED_BOUNDARIES.file, base ?? PINNED_BOUNDARIES.base).href;
  const bytes = await download(url, PINNED_BOUNDARIES, options);
  await writeAtomically(cachedBoundariesPath(cacheDirectory), bytes);
  return bytes;
}
