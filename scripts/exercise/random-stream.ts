import type { RandomFractions } from '../../src/geo/point-in-area.ts';

/** The seed of the practice data that comes with an edition. */
export const DEFAULT_SEED = 2021;

/**
 * Random numbers that are the same on every machine for the same seed and
 * keys (mulberry32 by Tommy Ettinger, public domain; keys hashed with FNV-1a).
 * Every question has a stream of its own, so that one more number drawn for a
 * position does not change a facility of the next hub.
 */
export function randomStream(seed: number, ...keys: readonly (string | number)[]): RandomFractions {
  let state = hash(`${seed}/${keys.join('/')}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A normally distributed number, mean 0 and deviation 1 (Box and Muller). */
export function drawNormal(random: RandomFractions): number {
  // 1 - x: the logarithm of 0 must not be taken.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One of the choices, as often as its weight says; weights need not add up to 1. */
export function drawWeighted<T>(
  random: RandomFractions,
  choices: readonly (readonly [choice: T, weight: number])[],
): T {
  let mark = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  const drawn = choices.find(([, weight]) => (mark -= weight) < 0) ?? choices.at(-1);
  if (drawn === undefined) throw new RangeError('there is nothing to choose from');
  return drawn[0];
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return state;
}
