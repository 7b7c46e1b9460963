import { isNumber } from './absence.ts';
import type { Absence, Figure } from './absence.ts';
import type { DepopulationClass } from './depopulation.ts';

/** Rows of the 3×3 legend: 非過疎; 一部過疎 and みなし過疎; 全部過疎. */
export const BIVARIATE_DEPOPULATION = ['none', 'partly', 'full'] as const;

/** One row. */
export type BivariateDepopulation = (typeof BIVARIATE_DEPOPULATION)[number];

/** Columns of the 3×3 legend, by the share of persons who have no hub within reach. */
export const BIVARIATE_GAP = ['low', 'middle', 'high'] as const;

/** One column. */
export type BivariateGap = (typeof BIVARIATE_GAP)[number];

/** One of the nine cells; also the key of its words. */
export type BivariateCell = `${BivariateDepopulation}-${BivariateGap}`;

/** All nine, row by row. */
export const BIVARIATE_CELLS: readonly BivariateCell[] = BIVARIATE_DEPOPULATION.flatMap((row) =>
  BIVARIATE_GAP.map((column): BivariateCell => `${row}-${column}`),
);

/** Uncovered shares (0 to 1) at which `middle` and `high` begin, unless the reader sets others. */
export const BIVARIATE_BREAKS = [1 / 3, 2 / 3] as const;

/** Row of a depopulation class. */
export function bivariateRow(depopulationClass: DepopulationClass): BivariateDepopulation {
  if (depopulationClass === 'partial' || depopulationClass === 'deemed') return 'partly';
  return depopulationClass;
}

/**
 * Cell of a municipality. `breaks` are ascending; a share equal to a break belongs to
 * the class above it. An absent share has no cell and keeps its reason.
 */
export function bivariateCell(
  depopulationClass: DepopulationClass,
  uncoveredShare: Figure,
  breaks: readonly [middle: number, high: number] = BIVARIATE_BREAKS,
): BivariateCell | Absence {
  if (!isNumber(uncoveredShare)) return uncoveredShare;
  const [middle, high] = breaks;
  const column = uncoveredShare >= high ? 'high' : uncoveredShare >= middle ? 'middle' : 'low';
  return `${bivariateRow(depopulationClass)}-${column}`;
}
