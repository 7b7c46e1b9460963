/** An area, such as its code, and its figure. */
type Entry = readonly [area: unknown, figure: number];

/**
 * The areas with the lowest and with the highest figure, of several with the same one the
 * first; `undefined` without any. Those that a map in words names.
 */
export function lowestAndHighest<T extends Entry>(
  entries: readonly T[],
): readonly [low: T, high: T] | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  let [low, high] = [first, first];
  for (const entry of entries) {
    if (entry[1] < low[1]) low = entry;
    if (entry[1] > high[1]) high = entry;
  }
  return [low, high];
}
