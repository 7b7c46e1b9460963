import { sha256 } from '../lib/sha256.ts';

/** One file of an edition before it is written. */
export interface EditionFile {
  /** Relative to the edition's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rows of a table or features of a layer, where that is what the file holds. */
  readonly rows?: number;
}

/** A JSON file without spaces: the same value always gives the same bytes. */
export function jsonFile(path: string, value: unknown, rows?: number): EditionFile {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return rows === undefined ? { path, bytes } : { path, bytes, rows };
}

/** A text file. */
export function textFile(path: string, text: string): EditionFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** SHA-256 by path: who has verified the list can verify what it names. */
export function hashesOf(files: readonly EditionFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, sha256(bytes)]));
}
