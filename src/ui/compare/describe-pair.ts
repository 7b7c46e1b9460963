import { isNumber, type Figure } from '../../domain/absence.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { Page } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';

type Words = Pick<Page, 'text' | 'format'>;

/** Both figures of an area and their difference, one line each; none where the area is on neither side. */
export function describePair(
  page: Words,
  words: CompareText,
  figures: ComparedFigures,
  names: { readonly a: string; readonly b: string },
  code: string,
): readonly string[] {
  const pair = figures.pairs.get(code);
  if (pair === undefined) return [];
  return [
    words.value('A', names.a, figureOf(page, figures, pair.a)),
    words.value('B', names.b, figureOf(page, figures, pair.b)),
    isNumber(pair.difference)
      ? words.difference(differenceOf(page, figures, pair.difference))
      : words.differenceAbsent,
  ];
}

/** A figure for a table cell, whose heading has the unit. */
export function cellOf({ text, format }: Words, digits: number, figure: Figure): string {
  return isNumber(figure) ? format(figure, digits) : text.absence[figure].short;
}

/** A difference for a table cell: with its sign. */
export function differenceCellOf(words: Words, digits: number, difference: Figure): string {
  const isRise = isNumber(difference) && Number(difference.toFixed(digits)) > 0;
  return `${isRise ? words.text.marks.plus : ''}${cellOf(words, digits, difference)}`;
}

/** A side's figure with its unit, or the name of its absence. */
export function figureOf(
  { text, format }: Words,
  { digits, unit }: Pick<ComparedFigures, 'digits' | 'unit'>,
  figure: Figure,
): string {
  return isNumber(figure) ? `${format(figure, digits)}${unit}` : text.absence[figure].name;
}

/** A difference with sign and unit, or the name of its absence. */
export function differenceOf(
  { text, format }: Words,
  { digits, differenceUnit }: Pick<ComparedFigures, 'digits' | 'differenceUnit'>,
  difference: Figure,
): string {
  if (!isNumber(difference)) return text.absence[difference].name;
  const sign = Number(difference.toFixed(digits)) > 0 ? text.marks.plus : '';
  return `${sign}${format(difference, digits)}${differenceUnit}`;
}
