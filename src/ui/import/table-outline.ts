import { isNumber } from '../../domain/absence.ts';
import { IMPORTED_DECIMAL, IMPORTED_WHOLE } from '../../domain/imported-measures.ts';
import type { Interpretation } from '../../survey/interpret/interpretation.ts';
import { columnsLeftOut, importedColumns, importedLists } from './imported-municipal.ts';

/** A column of figures by what it counts and when. */
export interface ColumnOutline {
  readonly measure: string;
  readonly title: string;
  readonly asOf: string;
  readonly isWhole: boolean;
}

/** What the map could show of a table, without its rows. */
export type TableOutline =
  | { readonly kind: 'hubs' | 'rmos' | 'demandPoints' | 'codes'; readonly rows: number }
  | {
      readonly kind: 'depopulation';
      readonly lists: readonly { readonly asOf: string; readonly rows: number }[];
    }
  | {
      readonly kind: 'figures';
      readonly columns: readonly ColumnOutline[];
      readonly leftOut: number;
    };

/** The outline of a table that was read. */
export function outlineOf({ canonical }: Interpretation): TableOutline {
  if (canonical.target === 'depopulation') {
    const lists = importedLists(canonical.rows).map(({ asOf, rows }) => ({
      asOf,
      rows: rows.length,
    }));
    return { kind: 'depopulation', lists };
  }
  if (canonical.target !== 'figures')
    return { kind: canonical.target, rows: canonical.rows.length };
  const columns = importedColumns(canonical.rows).map(({ measure, title, asOf, values }) => {
    const figures = Object.values(values).filter(isNumber);
    return { measure, title, asOf, isWhole: figures.every(Number.isInteger) };
  });
  return { kind: 'figures', columns, leftOut: columnsLeftOut(canonical.rows) };
}

/** The columns of several tables that find a place on the map, and how many do not. */
export function shownColumns(outlines: readonly TableOutline[]): {
  readonly counts: readonly ColumnOutline[];
  readonly measures: readonly ColumnOutline[];
  readonly leftOut: number;
} {
  const tables = outlines.flatMap((outline) => (outline.kind === 'figures' ? [outline] : []));
  const columns = tables.flatMap((table) => table.columns);
  const isCount = ({ measure }: ColumnOutline): boolean => ['hubs', 'rmos'].includes(measure);
  const others = columns.filter((column) => !isCount(column));
  const whole = others.filter(({ isWhole }) => isWhole).slice(0, IMPORTED_WHOLE.length);
  const decimal = others.filter(({ isWhole }) => !isWhole).slice(0, IMPORTED_DECIMAL.length);
  const measures = others.filter((column) => whole.includes(column) || decimal.includes(column));
  const before = tables.reduce((sum, { leftOut }) => sum + leftOut, 0);
  return {
    counts: columns.filter(isCount),
    measures,
    leftOut: before + others.length - measures.length,
  };
}
