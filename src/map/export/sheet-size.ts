/** Width and height of a sheet, in pixels of 1/96 inch. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Sheets that are offered; paper as CSS counts it (A4 is 210 × 297 mm). */
export const SHEET_SIZES = {
  'a4-landscape': { width: 1123, height: 794 },
  'a4-portrait': { width: 794, height: 1123 },
  'a3-landscape': { width: 1587, height: 1123 },
  'a3-portrait': { width: 1123, height: 1587 },
  'wide-16-9': { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
} as const satisfies Readonly<Record<string, SheetSize>>;

/** Name of a sheet. */
export type SheetName = keyof typeof SHEET_SIZES;

/** Every sheet, in the order they are offered. */
export const SHEET_NAMES = Object.keys(SHEET_SIZES) as readonly SheetName[];

/** Sizes of text on a sheet, in pixels. */
export interface TextSizes {
  readonly title: number;
  readonly lead: number;
  readonly body: number;
  readonly small: number;
  readonly margin: number;
}

/** Text grows with the sheet's shorter side; the smallest is 10.5 px (8 pt) on A4. */
export function textSizes({ width, height }: SheetSize): TextSizes {
  const body = Math.max(12, Math.round(Math.min(width, height) / 62));
  return { title: body * 2, lead: body * 1.15, body, small: body * 0.875, margin: body * 2.4 };
}
