/**
 * Shares out whole persons by weight so that they add up exactly (largest remainder;
 * equal remainders: the first). `limits` holds the most each may get, whole numbers.
 * Where all weights are 0 they count as equal. Throws a RangeError when the total is
 * not a whole number of at least 0, or the limits leave no room for it.
 */
export function apportion(
  total: number,
  weights: Float64Array,
  limits?: Float64Array,
): Float64Array {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`not a whole total: ${total}`);
  const limitOf = (row: number): number => limits?.[row] ?? Infinity;
  const shares = new Float64Array(weights.length);
  let rest = total;
  let open = [...weights.keys()].filter((row) => limitOf(row) > 0);
  while (rest > 0) {
    if (open.length === 0) throw new RangeError(`no room for ${rest} of ${total}`);
    const quotas = quotasOf(rest, open, weights);
    const full = new Set(open.filter((_, at) => (quotas[at] as number) >= limitOf(open[at] ?? -1)));
    if (full.size === 0) {
      shareOut(rest, open, quotas, shares);
      return shares;
    }
    for (const row of full) {
      shares[row] = limitOf(row);
      rest -= limitOf(row);
    }
    open = open.filter((row) => !full.has(row));
  }
  return shares;
}

function quotasOf(total: number, rows: readonly number[], weights: Float64Array): number[] {
  const sum = rows.reduce((soFar, row) => soFar + (weights[row] as number), 0);
  return rows.map((row) =>
    sum > 0 ? (total * (weights[row] as number)) / sum : total / rows.length,
  );
}

function shareOut(
  total: number,
  rows: readonly number[],
  quotas: readonly number[],
  shares: Float64Array,
): void {
  let given = 0;
  const remainders = rows.map((row, at) => {
    const quota = quotas[at] as number;
    const whole = Math.floor(quota);
    shares[row] = whole;
    given += whole;
    return { row, remainder: quota - whole };
  });
  remainders.sort((a, b) => b.remainder - a.remainder || a.row - b.row);
  for (const { row } of remainders.slice(0, total - given)) {
    shares[row] = (shares[row] as number) + 1;
  }
}
