/** What further hubs would do to a national target, such as 1,800 hubs. */
export interface TargetEffect {
  readonly before: number;
  readonly after: number;
  readonly target: number;
  readonly percentBefore: number;
  readonly percentAfter: number;
  /** Still wanting after them; 0 when the target is met. */
  readonly missingAfter: number;
}

/**
 * The effect on a target if every added hub were counted by the next survey, which
 * takes 総合戦略への位置付け. `counted` is the last published national count, never
 * the number of hubs loaded. `undefined` when there is no count or no target above 0.
 */
export function targetEffect(
  counted: number | undefined,
  added: number,
  target: number | undefined,
): TargetEffect | undefined {
  if (counted === undefined || target === undefined || !(target > 0)) return undefined;
  const after = counted + added;
  return {
    before: counted,
    after,
    target,
    percentBefore: (counted / target) * 100,
    percentAfter: (after / target) * 100,
    missingAfter: Math.max(0, target - after),
  };
}
