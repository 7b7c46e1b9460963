/** The least of any count of values; `Infinity` for none. A spread `Math.min` overflows the stack. */
export function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

/** The most of any count of values; `-Infinity` for none. */
export function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), -Infinity);
}
