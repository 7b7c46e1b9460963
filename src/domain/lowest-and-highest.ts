/** A figure of an area, by its code. */
type Entry = readonly [code: string, figure: number];

/**
 * The areas with the lowest and with the highest figure, of several with the same one the
 * first; `undefined` without any. Those that a map in words names.
 */
export function lowestAndHighest<T extends Entry>(
  entries: readonly T[],
): readonly [low: T, high: T] | undefined {
  const [first, ...rest] = entries;
  if (first === undefined) return undefined;
  return rest.reduce<readonly [T, T]>(
    ([low, high], entry) => [entry[1] < low[1] ? entry : low, entry[1] > high[1] ? entry : high],
    [first, first],
  );
}
