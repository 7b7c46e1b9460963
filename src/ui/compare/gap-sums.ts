import type { Figure } from '../../domain/absence.ts';
import type { ComparedRow } from '../../geo/gap/coverage-difference.ts';
import {
  sumOfGroup,
  uncovered,
  uncoveredShare,
  type CoverageSum,
} from '../../geo/gap/coverage-sum.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { coverageOf } from '../gap/coverage-of.ts';
import type { GapSide } from '../gap/gap-side.ts';

/** What a gap explorer has found, if anything. */
export type SideResults = GapSide['state']['snapshot']['results'];

/** Gap of every municipality as the map shows it, hypothetical hubs included; `undefined` without a result. */
export function gapRowsOf(results: SideResults): readonly ComparedRow[] | undefined {
  if (results === undefined) return undefined;
  const { areas, measure } = results.inputs;
  const shown = results.coverage.whatIf?.coverage ?? results.coverage.real;
  const ofMeasure = shown.measures[measure];
  if (ofMeasure === undefined) return undefined;
  return areas.codes.map((code, group) => {
    const sum = sumOfGroup(ofMeasure, group);
    const share = uncoveredShare(sum);
    return { code, uncovered: typeof share === 'string' ? share : uncovered(sum), share };
  });
}

/** Coverage of an area as the map shows it. */
export function areaSumOf(results: SideResults, area: string): CoverageSum | undefined {
  if (results === undefined) return undefined;
  const { areas, measure } = results.inputs;
  const shown = results.coverage.whatIf?.coverage ?? results.coverage.real;
  return coverageOf(shown, measure, areas, area)?.all;
}

/** Share without a hub in an area, 0 to 1. */
export function areaShareOf(results: SideResults, area: string): Figure {
  const sum = areaSumOf(results, area);
  return sum === undefined ? 'notLoaded' : uncoveredShare(sum);
}

/** Whether two explorers have been asked the same and neither is still at work on it. */
export function isSameQuestion(one: GapSide, two: GapSide): boolean {
  const [a, b] = [one.settings, two.settings];
  const isSame =
    a.limit.value === b.limit.value &&
    a.limit.unit === b.limit.unit &&
    a.measure === b.measure &&
    a.demand === b.demand &&
    a.table === b.table &&
    a.times === b.times;
  return isSame && [one, two].every(isCurrent);
}

/** Whether points, which may have learned their municipalities, are those wanted; true of none. */
function isOf({ persons }: DemandPoints, wanted: GapSide['state']['demand']): boolean {
  return wanted?.status === 'withheld' || wanted?.points.persons === persons;
}

/** Whether results, where there are any, are of the settings as they stand. */
function isCurrent({ settings, state }: GapSide): boolean {
  const inputs = state.snapshot.results?.inputs;
  if (inputs === undefined) return true;
  const chosen = settings.functions.length === 0 ? undefined : state.selection.chosen;
  return (
    isOf(inputs.demand, state.demand) &&
    inputs.limit === settings.limit &&
    inputs.measure === settings.measure &&
    inputs.reach === state.reach &&
    inputs.chosen === chosen
  );
}
