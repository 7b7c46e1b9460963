/** How large a file may be before it is refused; every figure can be lowered by a caller. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes of all parts of a zip when inflated (xlsx, ods and zipped text are zips). */
  readonly inflatedBytes: number;
  /** Inflated to compressed size from which a part of over 10 MB counts as a bomb. */
  readonly inflationRatio: number;
  /** Rows of one sheet. */
  readonly rows: number;
  /** Cells with content of the whole file; bounds the memory used. */
  readonly cells: number;
}

/** Limits that keep a reader below about 1.5 GB of memory. */
export const READ_LIMITS: ReadLimits = {
  bytes: 100_000_000,
  inflatedBytes: 400_000_000,
  inflationRatio: 200,
  rows: 1_000_000,
  cells: 10_000_000,
};
