import { isNumber, type Figure } from '../domain/absence.ts';
import type { Measure } from '../domain/measure.ts';
import type { FigureWords } from './format-figure.ts';

/** Rank of an area's figure among all areas with a number; empty where it has none. */
export function rankWords(
  { text }: Pick<FigureWords, 'text'>,
  figures: ReadonlyMap<string, Figure>,
  code: string,
): string {
  const own = figures.get(code);
  if (!isNumber(own)) return '';
  const numbers = [...figures.values()].filter(isNumber);
  return text.tooltip.rank(1 + numbers.filter((other) => other > own).length, numbers.length);
}

/** By how much a figure is above or below the neighbour's; `undefined` where one is absent. */
export function differenceWords(
  { text, format }: FigureWords,
  measure: Measure,
  own: Figure | undefined,
  neighbour: Figure | undefined,
  neighbourName: string,
): string | undefined {
  if (!isNumber(own) || !isNumber(neighbour)) return undefined;
  const difference = Number((own - neighbour).toFixed(measure.digits));
  if (difference === 0) return text.focus.same(neighbourName);
  const isShare = measure.unit === 'percent';
  const unit = isShare ? text.focus.points : text.measureUnits[measure.unit];
  const amount = `${format(Math.abs(difference), measure.digits)}${unit}`;
  const { higher, lower, more, fewer } = text.focus;
  const words = isShare ? { up: higher, down: lower } : { up: more, down: fewer };
  return (difference > 0 ? words.up : words.down)(neighbourName, amount);
}
