import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to be written: path and content. */
export interface PlannedFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files all or none: each beside its place first, then by renaming. When
 * one cannot take its place (it is open in a spreadsheet, say), those that had
 * are taken back, and what stood there before stands there again.
 */
export async function writeAllOrNone(files: readonly PlannedFile[]): Promise<void> {
  const done: PlannedFile[] = [];
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary(path), content);
    }
    for (const file of files) {
      await renameIfThere(file.path, previous(file.path));
      done.push(file);
      await rename(temporary(file.path), file.path);
    }
  } catch (error) {
    for (const { path } of done.toReversed()) {
      if (!(await renameIfThere(previous(path), path))) await rm(path, { force: true });
    }
    throw error;
  } finally {
    for (const { path } of files) {
      await rm(temporary(path), { force: true });
      await rm(previous(path), { force: true });
    }
  }
}

function temporary(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

function previous(path: string): string {
  return `${path}.${process.pid}.previous`;
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
