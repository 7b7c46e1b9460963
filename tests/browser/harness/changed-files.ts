import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../run/compare-folders.ts';

/** Files of a site, by their path (`data/…`, no leading slash), and what becomes of their bytes. */
export interface FileChange {
  readonly path: RegExp;
  readonly change: (bytes: Buffer) => Buffer | string;
}

/** A folder, and where in the site it is laid: `data/`, or the empty string. */
export interface SiteFolder {
  readonly prefix: string;
  readonly folder: string;
}

/** Every byte inverted: as long as the file should be, and nothing of it right. */
export function corrupted(path: RegExp): FileChange {
  return { path, change: (bytes) => Buffer.from(bytes.map((byte) => 255 - byte)) };
}

/**
 * `sources` are in the order in which a file is looked for: the first wins.
 * Writes changed copies of the files that match into a new temporary folder,
 * which the caller removes. Throws when a change matches no file, because the
 * test would then prove nothing.
 */
export function writeChangedFiles(
  sources: readonly SiteFolder[],
  changes: readonly FileChange[],
): string {
  const target = mkdtempSync(join(tmpdir(), 'kyoten-site-'));
  for (const { path: pattern, change } of changes) {
    // Written from the last to the first, so that the first remains.
    const matches = sources
      .toReversed()
      .flatMap(({ prefix, folder }) =>
        [...listFiles(folder).keys()]
          .filter((file) => pattern.test(prefix + file))
          .map((file) => ({ from: join(folder, file), to: join(target, prefix + file) })),
      );
    if (matches.length === 0) throw new Error(`no file of the site matches ${pattern}`);
    for (const { from, to } of matches) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, change(readFileSync(from)));
    }
  }
  return target;
}
