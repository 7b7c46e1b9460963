import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from './sha256.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * One checksum over the names and bytes of files and folders (with all in them),
 * relative to `root`, and over words such as options. What is not there counts as nothing.
 * It waits for each file: handing hundreds of small ones on takes longer than reading them.
 */
export function fingerprint(
  root: string,
  paths: readonly string[],
  words: readonly string[],
): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(join(root, path))))
    hash.update(`${relative(root, file)}\0${sha256(readFileSync(file))}\0`);
  for (const word of words) hash.update(`${word}\0`);
  return hash.digest('hex');
}

/** What was kept of the last run, or `undefined`. */
export function readNote(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a note for the next run. */
export async function writeNote(path: string, text: string): Promise<void> {
  await writeAtomically(path, text);
}

function listFiles(path: string): string[] {
  return entriesOf(path)
    .flatMap((entry) => {
      if (entry === undefined) return [path];
      const inside = join(path, entry.name);
      return entry.isFile() ? [inside] : listFiles(inside);
    })
    .sort();
}

/** What is in a folder; `undefined` alone for a file. */
function entriesOf(path: string): readonly (Dirent | undefined)[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [undefined];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
