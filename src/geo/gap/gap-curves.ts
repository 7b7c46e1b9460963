import { DEMAND_MEASURES } from '../../domain/demand.ts';
import type { DemandMeasure } from '../../domain/demand.ts';
import { measuredLimit } from '../../domain/reach.ts';
import type { Reach, ReachLimit } from '../../domain/reach.ts';
import { coverageAt } from './coverage-curves.ts';
import type { CoverageCurves } from './coverage-curves.ts';
import type { Coverage } from './coverage-index.ts';
import type { DemandPersons } from './demand-points.ts';
import { withheldReason } from './gap-method.ts';
import type { GapBasis, GapMethod } from './gap-method.ts';
import type { OrWithheld } from './gap-results.ts';
import type { PointReach } from './reach-state.ts';
import { gainByHypotheticalHub } from './what-if.ts';

/** All that answers who is covered at any limit, factor or speed, without asking the engine again. */
export interface GapCurves {
  readonly kind: Reach['kind'];
  readonly basis: GapBasis;
  /** By the real hubs that count. */
  readonly real: CoverageCurves;
  /** With the hypothetical hubs, where there are any. */
  readonly whatIf: CoverageCurves | undefined;
  /** Distance by point as coverage counts it, by the real hubs alone. */
  readonly before: Float32Array;
  /** What each demand point is near to, with the hypothetical hubs. */
  readonly reach: PointReach;
}

/** How far is near enough. */
export interface ReachQuestion {
  readonly reach: Reach;
  readonly limit: ReachLimit;
}

/** Who is covered by the real hubs and, where there are any, with the hypothetical ones. */
export interface GapCoverage {
  readonly method: GapMethod;
  readonly real: Coverage;
  readonly whatIf:
    | {
        readonly coverage: Coverage;
        /** Persons each hypothetical hub brings within reach, by measure asked for. */
        readonly gains: Readonly<Partial<Record<DemandMeasure, Float64Array>>>;
      }
    | undefined;
}

/** Who is covered, or why that cannot be said. `persons` are those of the engine's points. */
export function coverageOfCurves(
  { basis, real, whatIf, before, reach: points }: GapCurves,
  { reach, limit }: ReachQuestion,
  persons: DemandPersons,
  measures: readonly DemandMeasure[] = DEMAND_MEASURES,
): OrWithheld<GapCoverage> {
  const reason = withheldReason(basis, reach, limit);
  if (reason !== undefined) return { status: 'withheld', reason };
  const method = { ...basis, reach, limit };
  const metres = measuredLimit(reach, limit);
  const ofReal = coverageAt(real, metres);
  if (whatIf === undefined)
    return { status: 'ready', result: { method, real: ofReal, whatIf: undefined } };
  const gains = Object.fromEntries(
    measures.flatMap((measure) => {
      const column = persons[measure];
      const gain = (known: Float64Array): Float64Array =>
        gainByHypotheticalHub(known, before, points, metres, basis.hypotheticalHubs);
      return column === undefined ? [] : [[measure, gain(column)]];
    }),
  );
  const coverage = coverageAt(whatIf, metres);
  return { status: 'ready', result: { method, real: ofReal, whatIf: { coverage, gains } } };
}
