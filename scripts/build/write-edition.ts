import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { EDITION_FORMAT, type EditionIndex } from '../../src/domain/edition.ts';
import { sha256 } from '../lib/sha256.ts';
import { writeAtomically } from '../lib/write-atomically.ts';
import type { EditionFile } from './edition-file.ts';

/** What shells expect of a command stopped by Ctrl+C: 128 and the signal's number. */
const EXIT_INTERRUPTED = 130;

/** Files that are written without looking up. */
const FILES_AT_ONCE = 32;

/** Ends of the names of folders that are not editions. */
const BUILDING = '.building';
const REPLACED = '.replaced';

/**
 * Writes an edition whole or not at all: into a folder beside its place, which
 * then takes the place of the old one. An interrupt (Ctrl+C) removes the unfinished
 * folder. `files` includes the manifest. Returns the edition's folder.
 */
export async function writeEdition(
  outDirectory: string,
  edition: string,
  files: readonly EditionFile[],
): Promise<string> {
  const place = join(outDirectory, edition);
  const building = `${place}${BUILDING}`;
  const replaced = `${place}${REPLACED}`;
  await recover(place, replaced);
  await rm(building, { recursive: true, force: true });
  const interrupted = (): void => {
    rmSync(building, { recursive: true, force: true });
    process.exit(EXIT_INTERRUPTED);
  };
  process.once('SIGINT', interrupted);
  try {
    await writeFiles(building, files);
    await renameIfThere(place, replaced);
    await rename(building, place);
  } finally {
    process.removeListener('SIGINT', interrupted);
    await rm(building, { recursive: true, force: true });
    await recover(place, replaced);
  }
  await rm(replaced, { recursive: true, force: true });
  await writeIndex(outDirectory);
  return place;
}

async function writeFiles(directory: string, files: readonly EditionFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(directory, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [index, { path, bytes }] of files.entries()) {
    writeFileSync(join(directory, path), bytes);
    // Waiting for each file takes longer than writing it; an interrupt is heard in between.
    if (index % FILES_AT_ONCE === 0) await setImmediate();
  }
}

/** A build that died between its two renames left the good edition under the other name. */
async function recover(place: string, replaced: string): Promise<void> {
  const exists = await readdir(place).then(
    () => true,
    () => false,
  );
  if (!exists) await renameIfThere(replaced, place);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Lists every whole edition of the folder, newest first. */
async function writeIndex(outDirectory: string): Promise<void> {
  const names = (await readdir(outDirectory, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !/\.(building|replaced)$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .reverse();
  const editions = await Promise.all(names.map((name) => indexEntry(outDirectory, name)));
  const index: EditionIndex = { format: EDITION_FORMAT, editions: editions.flat() };
  await writeAtomically(join(outDirectory, 'index.json'), JSON.stringify(index));
}

async function indexEntry(
  outDirectory: string,
  name: string,
): Promise<EditionIndex['editions'][number][]> {
  const bytes = await readFile(join(outDirectory, name, 'manifest.json')).catch(() => undefined);
  if (bytes === undefined) return [];
  return [{ edition: name, manifest: `${name}/manifest.json`, sha256: sha256(bytes) }];
}
