import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from './sha256.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * One checksum over the names and bytes of files and folders (with all in them),
 * relative to `root`, and over words such as options. What is not there counts as nothing.
 */
export async function fingerprint(
  root: string,
  paths: readonly string[],
  words: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  const listed = await Promise.all(paths.map((path) => listFiles(join(root, path))));
  const sums = await Promise.all(
    listed.flat().map(async (file) => `${relative(root, file)}\0${sha256(await readFile(file))}\0`),
  );
  for (const sum of sums) hash.update(sum);
  for (const word of words) hash.update(`${word}\0`);
  return hash.digest('hex');
}

/** What was kept of the last run, or `undefined`. */
export async function readNote(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Keeps a note for the next run. */
export async function writeNote(path: string, text: string): Promise<void> {
  await writeAtomically(path, text);
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined;
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  if (entries === undefined) return [path];
  const files = await Promise.all(entries.map(({ name }) => listFiles(join(path, name))));
  return files.flat().sort();
}
