/** The value that `share` (0 to 1) of some values do not pass: nearest rank. Throws `RangeError` on none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((first, second) => first - second);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there is no value');
  return value;
}
