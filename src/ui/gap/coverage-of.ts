import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { Coverage } from '../../geo/gap/coverage-index.ts';
import {
  sumCoverage,
  sumOfGroup,
  type CoverageSum,
  type CoverageSums,
} from '../../geo/gap/coverage-sum.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import { NATION } from '../../state/view-state.ts';
import type { DemandMeasure } from '../../domain/demand.ts';

/** Sums of one area: all of it and, above a municipality, by depopulation class. */
export interface AreaCoverage {
  readonly all: CoverageSum;
  readonly classes: ReadonlyMap<DepopulationClass, CoverageSum> | undefined;
  readonly depopulated: CoverageSum | undefined;
  /** Those of municipalities whose class no list tells. */
  readonly classNotKnown: CoverageSum | undefined;
}

/** Coverage of the nation, a prefecture or a municipality; `undefined` when the measure is not loaded. */
export function coverageOf(
  coverage: Coverage,
  measure: DemandMeasure,
  areas: GapAreas,
  area: string,
): AreaCoverage | undefined {
  const ofMeasure = coverage.measures[measure];
  if (ofMeasure === undefined) return undefined;
  const index = areas.codes.indexOf(area);
  if (index !== -1)
    return {
      all: sumOfGroup(ofMeasure, index),
      classes: undefined,
      depopulated: undefined,
      classNotKnown: undefined,
    };
  if (area === NATION) {
    return ofSums(sumCoverage(ofMeasure, areas));
  }
  // A prefecture's classes are those of its municipalities: the others are nobody's.
  const rows = [...areas.codes.keys()].filter((row) => areas.codes[row]?.startsWith(area));
  const pick = <T extends Float64Array>(column: T): Float64Array =>
    Float64Array.from([...rows.map((row) => column[row] ?? 0), 0]);
  const sums = sumCoverage(
    {
      total: pick(ofMeasure.total),
      covered: pick(ofMeasure.covered),
      unreachable: pick(ofMeasure.unreachable),
      unmeasured: pick(ofMeasure.unmeasured),
      withoutFigure: pick(ofMeasure.withoutFigure),
    },
    {
      ...areas,
      codes: rows.map((row) => areas.codes[row] ?? ''),
      prefecture: Uint8Array.from(rows, (row) => areas.prefecture[row] ?? 0),
      depopulation: Uint8Array.from(rows, (row) => areas.depopulation[row] ?? 0),
    },
  );
  return ofSums(sums);
}

function ofSums({ nation, depopulation, depopulated, classNotKnown }: CoverageSums): AreaCoverage {
  return { all: nation, classes: depopulation, depopulated, classNotKnown };
}
