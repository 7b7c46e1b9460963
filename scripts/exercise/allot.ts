import type { RandomFractions } from '../../src/geo/point-in-area.ts';
import { drawNormal } from './random-stream.ts';

/** A municipality that may be given some of a total. */
export interface Claimant {
  readonly code: string;
  /** How likely it is to have any, and how many: above 0. */
  readonly weight: number;
  /** The fewest it must have; one that must have any is chosen for certain. */
  readonly least: number;
  /** The most it can have; 0 for one that can have none. */
  readonly most: number;
}

/** How many there are in all, and in how many municipalities. */
export interface Allotment {
  readonly total: number;
  readonly municipalitiesWith: number;
}

/** How unevenly the chosen share: a deviation of 0.7 gives a few of them many. */
const UNEVENNESS = 0.7;

/**
 * Shares out a total, exactly, among exactly as many municipalities as are
 * asked for; each chosen one has at least one. Returns the count by code, in
 * the claimants' order. Throws `RangeError` when they cannot hold the total.
 */
export function allot(
  claimants: readonly Claimant[],
  { total, municipalitiesWith }: Allotment,
  random: RandomFractions,
): Map<string, number> {
  const chosen = choose(claimants, municipalitiesWith, random);
  const counts = new Map(chosen.map(({ code, least }) => [code, Math.max(1, least)]));
  let rest = total - sum(counts.values());
  const room = sum(chosen.map(({ most }) => most)) - sum(counts.values());
  if (rest < 0 || rest > room)
    throw new RangeError(
      `${total} cannot be shared by ${chosen.length} municipalities that hold ${total - rest} to ${total - rest + room}`,
    );
  const shares = chosen.map((claimant) => ({
    ...claimant,
    weight: claimant.weight * Math.exp(UNEVENNESS * drawNormal(random)),
  }));
  let open = shares.filter(({ code, most }) => (counts.get(code) ?? 0) < most);
  let openWeight = weightOf(open);
  while (rest > 0) {
    const taker = drawClaimant(open, openWeight, random);
    const count = (counts.get(taker.code) ?? 0) + 1;
    counts.set(taker.code, count);
    rest -= 1;
    if (count < taker.most) continue;
    open = open.filter(({ code }) => code !== taker.code);
    openWeight = weightOf(open);
  }
  return counts;
}

/**
 * Chooses by weight without putting back (Efraimidis and Spirakis 2006: the
 * greatest random ** (1 / weight) win); those that must have any come first.
 */
function choose(
  claimants: readonly Claimant[],
  count: number,
  random: RandomFractions,
): readonly Claimant[] {
  const ranked = claimants
    .map((claimant) => ({ claimant, rank: rankOf(claimant, random()) }))
    .filter(({ claimant }) => claimant.most > 0)
    .sort((first, second) => second.rank - first.rank)
    .slice(0, count)
    .map(({ claimant }) => claimant.code);
  const chosen = new Set(ranked);
  const needed = claimants.find(({ code, least }) => least > 0 && !chosen.has(code));
  if (chosen.size < count || needed !== undefined)
    throw new RangeError(`${count} municipalities are asked for, which cannot be chosen`);
  return claimants.filter(({ code }) => chosen.has(code));
}

function rankOf({ weight, least }: Claimant, draw: number): number {
  // A logarithm of the same order: draw ** (1 / weight) would be 0 for small weights.
  return least > 0 ? Infinity : Math.log(draw) / weight;
}

function drawClaimant(
  open: readonly Claimant[],
  openWeight: number,
  random: RandomFractions,
): Claimant {
  let mark = random() * openWeight;
  const drawn = open.find(({ weight }) => (mark -= weight) < 0) ?? open.at(-1);
  if (drawn === undefined) throw new RangeError('no municipality has room left');
  return drawn;
}

function weightOf(claimants: readonly Claimant[]): number {
  return sum(claimants.map(({ weight }) => weight));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
