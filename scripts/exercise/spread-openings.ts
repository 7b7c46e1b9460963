import type { RandomFractions } from '../../src/geo/point-in-area.ts';
import type { ExerciseTotals } from './exercise-input.ts';

/**
 * Fiscal years in which so many hubs were there first, in random order: at the
 * end of every year as many as were published for it, so that the year slider
 * shows the published totals with practice data, too.
 */
export function spreadOpenings(
  hubs: number,
  hubsByYear: ExerciseTotals['hubsByYear'],
  random: RandomFractions,
): number[] {
  const years = hubsByYear.flatMap(({ fiscalYear, hubs: total }, index) => {
    const before = index === 0 ? 0 : (hubsByYear[index - 1]?.hubs ?? 0);
    if (total < before) throw new RangeError(`fewer hubs in ${fiscalYear} than the year before`);
    return Array.from({ length: total - before }, () => fiscalYear);
  });
  if (years.length !== hubs)
    throw new RangeError(`${hubs} hubs, but the last published year counts ${years.length}`);
  return years
    .map((year) => ({ year, draw: random() }))
    .sort((first, second) => first.draw - second.draw)
    .map(({ year }) => year);
}
