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
