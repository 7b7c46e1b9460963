import type { MeasureEntry } from './measure-entry.ts';

/*
 * Measures without a meaning of their own: what they count, and in what unit, the
 * reader's own table says. Those of the first list are whole numbers, those of the
 * second have two decimals, as an index (0.04) would read as 0.0 with one; a table's columns take them in order.
 */

/** Ids of measures for imported whole numbers. */
export const IMPORTED_WHOLE = [
  'imported-1',
  'imported-2',
  'imported-3',
  'imported-4',
  'imported-5',
  'imported-6',
  'imported-7',
  'imported-8',
] as const;

/** Ids of measures for imported figures with decimals. */
export const IMPORTED_DECIMAL = [
  'imported-decimal-1',
  'imported-decimal-2',
  'imported-decimal-3',
  'imported-decimal-4',
] as const;

/** Every id; also the name of its column and of its unit. */
export const IMPORTED_MEASURES = [...IMPORTED_WHOLE, ...IMPORTED_DECIMAL] as const;

/** One id. */
export type ImportedMeasure = (typeof IMPORTED_MEASURES)[number];

/** Whether an id is of an imported measure. */
export function isImportedMeasure(id: string): id is ImportedMeasure {
  return (IMPORTED_MEASURES as readonly string[]).includes(id);
}

/** One value for each imported measure. */
export function forImported<T>(
  make: (id: ImportedMeasure) => T,
): Readonly<Record<ImportedMeasure, T>> {
  const pairs = IMPORTED_MEASURES.map((id): [ImportedMeasure, T] => [id, make(id)]);
  return Object.fromEntries(pairs) as Record<ImportedMeasure, T>;
}

/** Entries of the catalogue. They are not added up: nobody knows whether a column can be. */
export const IMPORTED_ENTRIES: Readonly<Record<ImportedMeasure, MeasureEntry>> = forImported(
  (id) => ({
    topic: 'imported',
    formula: { kind: 'index', column: id },
    unit: id,
    digits: (IMPORTED_WHOLE as readonly string[]).includes(id) ? 0 : 2,
    scale: 'sequential',
    levels: ['municipality'],
    notes: [],
  }),
);
