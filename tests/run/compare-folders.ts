import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * What differs between two folders, one line each: files that only one of them
 * has, and files whose bytes are not the same. Empty when they are equal.
 */
export function compareFolders(left: string, right: string): string[] {
  const leftFiles = listFiles(left);
  const rightFiles = listFiles(right);
  const paths = [...new Set([...leftFiles.keys(), ...rightFiles.keys()])].sort();
  return paths.flatMap((path) => {
    const first = leftFiles.get(path);
    const second = rightFiles.get(path);
    if (first === undefined) return [`${path}: only in the second`];
    if (second === undefined) return [`${path}: only in the first`];
    return first === second ? [] : [`${path}: other bytes`];
  });
}

/** Path (with `/`, relative to the folder) to SHA-256 of every file in it. */
export function listFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), sha256Of(path)]),
  );
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
