/** Gives whole numbers from 0 up to, not including, `limit`. */
export type RandomNumbers = (limit: number) => number;

/** The same sequence on every machine for the same seed (xorshift32, Marsaglia 2003). */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
