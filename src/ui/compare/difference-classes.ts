import type { DifferenceFill } from '../../state/area-fill.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { Page } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** One class of the map of differences. */
export interface DifferenceClass {
  readonly index: number;
  readonly name: string;
}

/** Rises, no change, falls, or higher and lower than another area, each with its limits: the highest first. */
export function differenceClasses(
  { limits }: Pick<DifferenceFill, 'limits'>,
  figures: Pick<ComparedFigures, 'digits' | 'differenceUnit' | 'isDeviation'>,
  { legend }: CompareText,
  format: Page['format'],
): readonly DifferenceClass[] {
  const middle = limits.length + 1;
  const limit = (index: number): string | undefined => {
    const amount = limits[index];
    return amount === undefined ? undefined : format(amount, figures.digits);
  };
  const withUnit = (amount: string): string => `${amount}${figures.differenceUnit}`;
  // Against another area nothing has risen or fallen: it is higher or lower there.
  const [fall, rise] = figures.isDeviation
    ? [legend.lower, legend.higher]
    : [legend.fall, legend.rise];
  const amountOf = (from: string | undefined, to: string | undefined): string => {
    if (from !== undefined && to !== undefined) return legend.between(from, withUnit(to));
    if (to !== undefined) return legend.below(withUnit(to));
    return from === undefined ? '' : legend.from(withUnit(from));
  };
  const nameOf = (index: number): string => {
    if (index === middle) return legend.none;
    // The step outwards from no change, from 0.
    const step = Math.abs(index - middle) - 1;
    return (index > middle ? rise : fall)(amountOf(limit(step - 1), limit(step)));
  };
  return Array.from({ length: 2 * middle + 1 }, (_, index) => ({
    index,
    name: nameOf(index),
  })).reverse();
}
