import type { FigureColumn, MeasureColumn } from './figure-column.ts';
import { FIGURE_COLUMNS } from './figure-column.ts';

/**
 * The time that figures hold for: a day (`YYYY-MM-DD`), that of a preliminary count, a fiscal
 * or calendar year, or the year of a projection.
 */
export type DataDate =
  | { readonly kind: 'day' | 'preliminary'; readonly date: string }
  | { readonly kind: 'fiscal' | 'calendar' | 'projected'; readonly year: number };

const FISCAL: ReadonlySet<string> = new Set([
  ...FIGURE_COLUMNS.facilities,
  ...FIGURE_COLUMNS.finance,
  'area_km2_2024',
  'inhabitable_area_km2_2024',
]);

/** Moves and vital events are counted from January to December. */
const CALENDAR = /^(?:births|deaths|moved)_/;

const PUBLISHED: ReadonlySet<string> = new Set(Object.values(FIGURE_COLUMNS).flat());

/**
 * When the published figures of some columns were taken, each date once, the oldest first.
 * Derived and imported columns have none here: the list, the points or the table says it.
 */
export function dataDatesOf(columns: readonly MeasureColumn[]): readonly DataDate[] {
  const dates = columns.filter(isPublished).map(dateOf);
  const keys = dates.map((date) => JSON.stringify(date));
  return dates
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .toSorted((one, other) => yearOf(one) - yearOf(other));
}

function yearOf(date: DataDate): number {
  return 'date' in date ? Number(date.date.slice(0, 4)) : date.year;
}

function isPublished(column: MeasureColumn): column is FigureColumn {
  return PUBLISHED.has(column);
}

function dateOf(column: FigureColumn): DataDate {
  const year = Number(/\d{4}/.exec(column)?.[0]);
  if (FISCAL.has(column)) return { kind: 'fiscal', year };
  if (CALENDAR.test(column)) return { kind: 'calendar', year };
  if (column.startsWith('projected_')) return { kind: 'projected', year };
  // Every census is of 1 October.
  return { kind: column.endsWith('_prelim') ? 'preliminary' : 'day', date: `${year}-10-01` };
}
