/** Something that was measured, once or several times. */
export interface Measurement {
  readonly name: string;
  /** Empty for a number without one. */
  readonly unit: 'ms' | 'kB' | 'MB' | 'rows/s' | '';
  /** One value for each run; empty when nothing could be measured. */
  readonly values: readonly number[];
  /** The most the median may be (of rows/s: the least); absent for what is only told. */
  readonly budget?: number;
  /** Why it was left out, or what must be known to read it. */
  readonly note?: string;
}

/** The middle of some values, or of the two in the middle. Throws `RangeError` on none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('there is no value');
  return (low + high) / 2;
}

/** Whether the median keeps the budget; `undefined` without values or without budget. */
export function keepsBudget({ values, budget, unit }: Measurement): boolean | undefined {
  if (budget === undefined || values.length === 0) return undefined;
  const median = medianOf(values);
  return unit === 'rows/s' ? median >= budget : median <= budget;
}
