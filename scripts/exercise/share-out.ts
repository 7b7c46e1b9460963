import { allot } from './allot.ts';
import type { Allotment, Claimant } from './allot.ts';
import type { ExerciseInput, ExerciseMunicipality } from './exercise-input.ts';
import { randomStream } from './random-stream.ts';

/** How many hubs and organisations each municipality has, and which hubs have one. */
export interface SharedOut {
  /** Hubs by municipality: for each, whether an organisation of residents runs it. */
  readonly hubs: ReadonlyMap<string, readonly boolean[]>;
  readonly rmos: ReadonlyMap<string, number>;
}

/** A hub serves at least about so many people, an organisation at least so many. */
const FEWEST_PERSONS = { hub: 120, rmo: 100 } as const;

/** No municipality has more: the largest counts known are about as high. */
const MOST = { hub: 40, rmo: 60 } as const;

/**
 * Shares the published totals out: to depopulated and other municipalities
 * each its own, more where the inhabitable area is large and people are old.
 * A hub with an organisation lies in a municipality that has as many of them.
 */
export function shareOut(input: ExerciseInput): SharedOut {
  const { totals, seed } = input;
  const hubCounts = allotByGroup(input, totals.hubs, 'hub', () => 0);
  const hubs = markHubsWithRmo(hubCounts, totals.hubsWithRmo, seed);
  const rmos = allotByGroup(
    input,
    totals.rmos,
    'rmo',
    ({ code }) => hubs.get(code)?.filter(Boolean).length ?? 0,
  );
  return { hubs, rmos };
}

function allotByGroup(
  { municipalities, seed }: ExerciseInput,
  totals: Readonly<Record<'depopulated' | 'other', Allotment>>,
  kind: 'hub' | 'rmo',
  leastOf: (municipality: ExerciseMunicipality) => number,
): Map<string, number> {
  return new Map(
    (['depopulated', 'other'] as const).flatMap((group) => {
      const claimants = municipalities
        .filter(({ isDepopulated }) => isDepopulated === (group === 'depopulated'))
        .map((municipality) => toClaimant(municipality, kind, leastOf(municipality)));
      return [...allot(claimants, totals[group], randomStream(seed, kind, group))];
    }),
  );
}

function toClaimant(
  { code, population, ageingRatePercent, inhabitableSquareKilometres }: ExerciseMunicipality,
  kind: 'hub' | 'rmo',
  least: number,
): Claimant {
  const room = Math.min(MOST[kind], Math.ceil(population / FEWEST_PERSONS[kind]));
  return {
    code,
    weight: Math.sqrt(Math.max(1, inhabitableSquareKilometres)) * Math.max(1, ageingRatePercent),
    least,
    // The hub survey leaves the special wards of Tokyo out.
    most: kind === 'hub' && isSpecialWard(code) ? 0 : Math.max(room, least),
  };
}

function isSpecialWard(code: string): boolean {
  return code >= '13101' && code <= '13123';
}

/** Chooses exactly so many hubs of all, each as likely as the next. */
function markHubsWithRmo(
  counts: ReadonlyMap<string, number>,
  hubsWithRmo: number,
  seed: number,
): Map<string, boolean[]> {
  const random = randomStream(seed, 'hubs with rmo');
  const draws = [...counts].flatMap(([code, count]) =>
    Array.from({ length: count }, (_, index) => ({ code, index, draw: random() })),
  );
  if (hubsWithRmo > draws.length)
    throw new RangeError(`${hubsWithRmo} of ${draws.length} hubs cannot have an organisation`);
  const marks = new Map([...counts].map(([code, count]) => [code, Array(count).fill(false)]));
  const chosen = draws.sort((first, second) => first.draw - second.draw).slice(0, hubsWithRmo);
  for (const { code, index } of chosen) marks.get(code)?.splice(index, 1, true);
  return marks;
}
