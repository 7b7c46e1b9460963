import type { DemandMeasure } from '../../domain/demand.ts';
import { areUsableWeights } from '../../domain/gap-criterion.ts';
import type { GapWeights } from '../../domain/gap-criterion.ts';
import type { GapWithheld } from '../../domain/gap-withheld.ts';
import { measuredLimit, reachProblem } from '../../domain/reach.ts';
import { candidatePoints } from './gap-candidates.ts';
import type { SiteRestriction } from './gap-candidates.ts';
import type { GapEngine } from './gap-engine.ts';
import type { ReachQuestion } from './gap-curves.ts';
import { withheldReason } from './gap-method.ts';
import type { GapMethod } from './gap-method.ts';
import { municipalityGapRows, prefectureGapRows } from './gap-rows.ts';
import { nextBestSites } from './next-best.ts';
import type { NextBest } from './next-best.ts';
import { rankGaps } from './rank-gaps.ts';
import type { GapRanking } from './rank-gaps.ts';
import type { Steps } from './steps.ts';

/** A result, or the reason why there is none rather than a misleading one. */
export type OrWithheld<Result> =
  | { readonly status: 'ready'; readonly result: Result }
  | { readonly status: 'withheld'; readonly reason: GapWithheld };

/** What gaps are ranked by. */
export interface RankingQuestion extends ReachQuestion {
  readonly measure: DemandMeasure;
  readonly level: 'municipality' | 'prefecture';
  readonly weights: GapWeights;
}

/** Gaps in order, with the hypothetical hubs where there are any. */
export function rankingResult(
  engine: GapEngine,
  question: RankingQuestion,
): OrWithheld<GapRanking & { readonly method: GapMethod }> {
  const { reach, limit, measure, level, weights } = question;
  const basis = engine.basis(reach.kind);
  const withHypothetical = basis.hypotheticalHubs > 0;
  const reason = withheldReason(basis, reach, limit);
  if (reason !== undefined) return { status: 'withheld', reason };
  if (!areUsableWeights(weights)) return { status: 'withheld', reason: 'weights' };
  const method = { ...basis, reach, limit };
  const coverage = engine.coverageAt(measuredLimit(reach, limit), withHypothetical);
  const ofMeasure = coverage.measures[measure];
  if (ofMeasure === undefined) return { status: 'withheld', reason: 'measureNotLoaded' };
  const means = engine.meanCosts(measure, withHypothetical);
  const toRows = level === 'prefecture' ? prefectureGapRows : municipalityGapRows;
  const ranking = rankGaps(toRows(ofMeasure, means, engine.areas), weights);
  return { status: 'ready', result: { ...ranking, method } };
}

/** What the next best sites are sought for. */
export interface NextBestQuestion extends ReachQuestion {
  readonly measure: DemandMeasure;
  readonly count: number;
  readonly restriction: SiteRestriction;
}

/**
 * The next best sites in addition to all hubs there are, hypothetical ones included.
 * Hubs are not needed: without any, everybody is uncovered.
 */
export function* nextBestResult(
  engine: GapEngine,
  question: NextBestQuestion,
): Steps<OrWithheld<NextBest & { readonly method: GapMethod }>> {
  const { reach, limit, measure, count, restriction } = question;
  const { points, areas, placed } = engine;
  const problem = reachProblem(reach, limit);
  if (problem !== undefined) return { status: 'withheld', reason: problem };
  if (reach.kind === 'travelTimes') {
    return { status: 'withheld', reason: 'hypotheticalWithoutTravelTimes' };
  }
  const persons = points.persons[measure];
  if (persons === undefined) return { status: 'withheld', reason: 'measureNotLoaded' };
  const candidates = candidatePoints(points, areas, restriction);
  const costs = engine.reach(reach.kind).counted;
  if (candidates.length === 0) return { status: 'withheld', reason: 'noCandidates' };
  const { longitude, latitude } = points;
  const method = { ...engine.basis(reach.kind), reach, limit };
  const found = yield* nextBestSites({
    longitude,
    latitude,
    placed,
    persons,
    costs,
    limit: measuredLimit(reach, limit),
    candidates,
    count,
  });
  return { status: 'ready', result: { ...found, method } };
}
