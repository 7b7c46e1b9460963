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
  /** Fields of a text file; bounds the memory used. */
  readonly cells: number;
  /** Cells with content of a workbook, which takes far more memory for each. */
  readonly workbookCells: number;
}

/** Limits that keep a reader below about 1 GB of memory; `kyoten bench` measures it. */
export const READ_LIMITS: ReadLimits = {
  bytes: 100_000_000,
  inflatedBytes: 250_000_000,
  inflationRatio: 200,
  rows: 1_000_000,
  cells: 5_000_000,
  workbookCells: 2_500_000,
};
