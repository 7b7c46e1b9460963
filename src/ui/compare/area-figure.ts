import type { Figure } from '../../domain/absence.ts';
import type { Measure } from '../../domain/measure.ts';
import type { MeasureUnit } from '../../domain/measure-entry.ts';
import { aggregateMeasure } from '../../domain/prefecture-aggregate.ts';
import { isWithin } from '../../state/compare-view.ts';
import type { Page } from '../page-context.ts';

const COUNTS: readonly MeasureUnit[] = [
  'persons',
  'households',
  'facilities',
  'schools',
  'hubs',
  'organisations',
];

/** Whether a measure counts something, so that larger areas have more of it. */
export function isCount(measure: Measure): boolean {
  return COUNTS.includes(measure.unit);
}

/** A measure of the nation, a prefecture or a municipality as a whole, of what is loaded. */
export function areaFigure(
  { rows, edition }: Pick<Page, 'rows' | 'edition'>,
  measure: Measure,
  area: string,
): Figure {
  const own = rows.find(({ code }) => code === area);
  if (own !== undefined) return measure.compute(own.read);
  const within = rows.filter(({ code }) => isWithin(code, area));
  return aggregateMeasure(measure, within, edition.national.projectionBlocks).figure;
}
