import type { Figure } from '../../domain/absence.ts';
import type { CoverageSum } from './coverage-sum.ts';
import { sumCoverage, sumOfGroup, uncovered, uncoveredShare } from './coverage-sum.ts';
import type { MeasureCoverage } from './coverage-index.ts';
import type { GapAreas } from './gap-areas.ts';

/** One municipality or prefecture as it can be ranked. */
export interface GapRow {
  /** 5-digit or 2-digit code. */
  readonly code: string;
  readonly sum: CoverageSum;
  /** Persons without a hub within reach. */
  readonly uncovered: Figure;
  /** Their share, 0 to 1. */
  readonly share: Figure;
  /** Mean distance in metres of straight line, or minutes, of those who can reach a hub. */
  readonly distance: Figure;
}

/** A row for every municipality. */
export function municipalityGapRows(
  coverage: MeasureCoverage,
  meanCosts: Float64Array,
  areas: GapAreas,
): GapRow[] {
  return areas.codes.map((code, group) =>
    gapRow(code, sumOfGroup(coverage, group), meanCosts[group] as number),
  );
}

/** A row for every prefecture. */
export function prefectureGapRows(
  coverage: MeasureCoverage,
  meanCosts: Float64Array,
  areas: GapAreas,
): GapRow[] {
  const weighted = areas.prefectureCodes.map(() => ({ sum: 0, weight: 0 }));
  areas.codes.forEach((_, group) => {
    const { covered, beyond } = sumOfGroup(coverage, group);
    const mean = weighted[areas.prefecture[group] as number];
    if (mean === undefined || covered + beyond === 0) return;
    mean.sum += (meanCosts[group] as number) * (covered + beyond);
    mean.weight += covered + beyond;
  });
  const sums = [...sumCoverage(coverage, areas).prefectures];
  return sums.map(([code, sum], row) =>
    gapRow(code, sum, (weighted[row]?.sum ?? NaN) / (weighted[row]?.weight ?? NaN)),
  );
}

function gapRow(code: string, sum: CoverageSum, meanCost: number): GapRow {
  const share = uncoveredShare(sum);
  const absence = typeof share === 'string' ? share : undefined;
  return {
    code,
    sum,
    uncovered: absence ?? uncovered(sum),
    share,
    distance: Number.isFinite(meanCost) ? meanCost : (absence ?? 'notApplicable'),
  };
}
