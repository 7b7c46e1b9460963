import type { MeasureFill } from '../../state/area-fill.ts';
import type { Page } from '../page-context.ts';

/** The limits of a measure's class in words, such as 30%以上 35%未満. */
export function classRange(
  { text, format }: Pick<Page, 'text' | 'format'>,
  { measure, classification }: Pick<MeasureFill, 'measure' | 'classification'>,
  index: number,
): string {
  const limit = (value: number): string =>
    `${format(value, measure.digits)}${text.measureUnits[measure.unit]}`;
  const from = classification.breaks[index - 1];
  const to = classification.breaks[index];
  if (from !== undefined && to !== undefined)
    return text.legend.between(format(from, measure.digits), limit(to));
  if (to !== undefined) return text.legend.below(limit(to));
  return from === undefined ? text.legend.everything : text.legend.above(limit(from));
}
