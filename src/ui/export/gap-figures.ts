import { isNumber, type Figure } from '../../domain/absence.ts';
import type { Coverage } from '../../geo/gap/coverage-index.ts';
import { uncoveredShare, type CoverageSum } from '../../geo/gap/coverage-sum.ts';
import { municipalityGapRows, prefectureGapRows, type GapRow } from '../../geo/gap/gap-rows.ts';
import { NATION } from '../../state/view-state.ts';
import { coverageOf } from '../gap/coverage-of.ts';
import type { ReadyGap } from './prepared-gap.ts';

/** The people of one area within and beyond reach, without and with the hypothetical hubs. */
export interface GapSums {
  readonly real: CoverageSum;
  /** With the hypothetical hubs; `undefined` where there are none. */
  readonly whatIf: CoverageSum | undefined;
}

/** Sums of an area (nation, prefecture or municipality); `undefined` without figures. */
export function gapSums({ results, settings }: ReadyGap, area: string): GapSums | undefined {
  const { coverage, inputs } = results;
  const sumOf = (of: Coverage | undefined): CoverageSum | undefined =>
    of && coverageOf(of, settings.measure, inputs.areas, area)?.all;
  const real = sumOf(coverage.real);
  return real && { real, whatIf: sumOf(coverage.whatIf?.coverage) };
}

/** Rows of the nation's prefectures or of a prefecture's municipalities, as the picture shows them. */
export function gapRowsOf({ results, settings }: ReadyGap, area: string): readonly GapRow[] {
  const { coverage, inputs } = results;
  const shown = (coverage.whatIf?.coverage ?? coverage.real).measures[settings.measure];
  if (shown === undefined) return [];
  // Mean distances are for the ranking, which sheets do not have.
  const none = new Float64Array(inputs.areas.codes.length).fill(Number.NaN);
  if (area === NATION) return prefectureGapRows(shown, none, inputs.areas);
  return municipalityGapRows(shown, none, inputs.areas).filter(({ code }) =>
    code.startsWith(area.slice(0, 2)),
  );
}

/** The area with the most people beyond reach; `undefined` when there are none. */
export function largestGap(rows: readonly GapRow[]): (GapRow & { uncovered: number }) | undefined {
  return rows.reduce<(GapRow & { uncovered: number }) | undefined>((most, row) => {
    const persons = row.uncovered;
    return isNumber(persons) && persons > (most?.uncovered ?? 0)
      ? { ...row, uncovered: persons }
      : most;
  }, undefined);
}

/** Share beyond reach in per cent; absent where nobody is known. */
export function percentBeyond(sum: CoverageSum): Figure {
  const share = uncoveredShare(sum);
  return isNumber(share) ? share * 100 : share;
}
