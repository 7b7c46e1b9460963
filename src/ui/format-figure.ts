import { isNumber, type Figure } from '../domain/absence.ts';
import type { Measure } from '../domain/measure.ts';
import type { FrameText } from '../text/text.ts';

/** What figures are written with. */
export interface FigureWords {
  readonly text: FrameText;
  readonly format: (value: number, digits?: number) => string;
}

/** A measure's figure with its unit, or the name of its absence. */
export function figureWithUnit(
  { text, format }: FigureWords,
  measure: Measure,
  figure: Figure,
): string {
  if (!isNumber(figure)) return text.absence[figure].name;
  return `${signed(text, measure, figure)}${format(figure, measure.digits)}${text.measureUnits[measure.unit]}`;
}

/** A measure's figure for a table cell; the unit stands in the heading. */
export function figureAlone(
  { text, format }: FigureWords,
  measure: Measure,
  figure: Figure,
): string {
  if (!isNumber(figure)) return text.absence[figure].short;
  return `${signed(text, measure, figure)}${format(figure, measure.digits)}`;
}

/** Growth is told from decline by more than a missing minus. */
function signed({ marks }: FigureWords['text'], measure: Measure, value: number): string {
  return measure.scale === 'diverging' && Number(value.toFixed(measure.digits)) > 0
    ? marks.plus
    : '';
}
