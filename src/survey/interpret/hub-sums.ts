import type { SurveyedHub } from './canonical-rows.ts';
import { add, emptySum, type TableSum } from './table-sum.ts';

/** Hubs of one municipality, by what the survey counts of them. */
interface HubTally {
  all: number;
  inStrategy: number;
  withRmo: number;
  inRevitalisationPlan: number;
}

/** Hubs under both definitions, their municipalities, and what the survey counts of them. */
export function hubSums(hubs: readonly SurveyedHub[], year: string): readonly TableSum[] {
  const tallies = tallyHubs(hubs);
  const sum = (measure: string, of: (tally: HubTally) => number): TableSum => {
    const made = emptySum(measure, year);
    for (const [municipalityCode, tally] of tallies) {
      const value = of(tally);
      if (value > 0) add(made, municipalityCode, value);
    }
    return made;
  };
  const all = [
    sum('hubs_including_outside_strategy', (tally) => tally.all),
    sum('hub_municipalities_including_outside_strategy', () => 1),
  ];
  const inStrategy = sum('hubs', (tally) => tally.inStrategy);
  if (inStrategy.parts.size === 0) return all;
  const isWithin = ({ inStrategy: count }: HubTally): number => Math.min(count, 1);
  return [
    ...all,
    inStrategy,
    sum('hub_municipalities', isWithin),
    sum('hub_status_formed_in_strategy', isWithin),
    sum('hub_status_formed_outside_strategy', (tally) => 1 - isWithin(tally)),
    sum('hubs_with_rmo', (tally) => tally.withRmo),
    sum('hubs_in_revitalization_plan', (tally) => tally.inRevitalisationPlan),
  ].filter(({ parts }) => parts.size > 0);
}

/** One pass: there may be a million hubs, and there are 1,741 municipalities. */
function tallyHubs(hubs: readonly SurveyedHub[]): ReadonlyMap<string, HubTally> {
  const tallies = new Map<string, HubTally>();
  for (const { municipalityCode, inStrategy, hasRmo, inRevitalisationPlan } of hubs) {
    let tally = tallies.get(municipalityCode);
    if (tally === undefined) {
      tally = { all: 0, inStrategy: 0, withRmo: 0, inRevitalisationPlan: 0 };
      tallies.set(municipalityCode, tally);
    }
    tally.all += 1;
    if (inStrategy !== true) continue;
    tally.inStrategy += 1;
    if (hasRmo === true) tally.withRmo += 1;
    if (inRevitalisationPlan === true) tally.inRevitalisationPlan += 1;
  }
  return tallies;
}
