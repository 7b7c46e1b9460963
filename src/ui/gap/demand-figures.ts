import { DEMAND_COLUMNS } from '../../domain/demand.ts';
import type { FigureColumns } from '../../domain/loaded-edition.ts';

/** Land that people can live on, in square kilometres: where the practice mesh puts them. */
export const INHABITABLE_AREA = 'inhabitable_area_km2_2024';

const COLUMNS: readonly string[] = [...Object.values(DEMAND_COLUMNS), INHABITABLE_AREA];

/**
 * The columns that demand points are made from: the object from before while every one of
 * them is the same, so that a later group of figures does not make the points anew.
 */
export function keptFigures(
  before: FigureColumns | undefined,
  figures: FigureColumns,
): FigureColumns {
  if (before !== undefined && COLUMNS.every((name) => before.get(name) === figures.get(name)))
    return before;
  return new Map(
    COLUMNS.flatMap((name) => {
      const column = figures.get(name);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
}
