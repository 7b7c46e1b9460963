import type { DemandMeasure } from '../../domain/demand.ts';
import type { Coverage, MeasureCoverage } from './coverage-index.ts';

/**
 * Who is covered at every limit at once, as plain columns that a message carries: points
 * by municipality and, within it, by distance, with running sums of persons.
 */
export interface CoverageCurves {
  /** First place of each group (municipality; last: not known), and the number of points. */
  readonly starts: Uint32Array;
  /** Distance (metres or minutes) of each place, ascending in a group; NaN last. */
  readonly costs: Float32Array;
  readonly measures: Readonly<Partial<Record<DemandMeasure, MeasureCurve>>>;
}

/** One measure of the curves. */
export interface MeasureCurve {
  /** Persons of a group up to and with each place. */
  readonly upTo: Float64Array;
  /** What no limit changes. */
  readonly fixed: Omit<MeasureCoverage, 'covered'>;
}

/**
 * What a limit covers; the limit itself is within. One search by halves a municipality,
 * whatever the number of points, so that a page can ask it within the move of a slider.
 */
export function coverageAt(curves: CoverageCurves, limit: number): Coverage {
  const ends = endsWithin(curves, limit);
  const measures = Object.fromEntries(
    Object.entries(curves.measures).map(([measure, { upTo, fixed }]) => [
      measure,
      { ...fixed, covered: sumsTo(curves, upTo, ends) },
    ]),
  );
  return { limit, measures };
}

/** For each group, the place after the last point within a limit. */
export function endsWithin(
  { starts, costs }: Pick<CoverageCurves, 'starts' | 'costs'>,
  limit: number,
): Uint32Array {
  const ends = new Uint32Array(starts.length - 1);
  for (let group = 0; group < ends.length; group += 1) {
    let low = starts[group] as number;
    let high = starts[group + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((costs[middle] as number) <= limit) low = middle + 1;
      else high = middle;
    }
    ends[group] = low;
  }
  return ends;
}

/** Persons of each group up to the places given. */
export function sumsTo(
  { starts }: Pick<CoverageCurves, 'starts'>,
  upTo: Float64Array,
  ends: Uint32Array,
): Float64Array {
  const sums = new Float64Array(ends.length);
  for (let group = 0; group < ends.length; group += 1) {
    const end = ends[group] as number;
    if (end > (starts[group] as number)) sums[group] = upTo[end - 1] as number;
  }
  return sums;
}
