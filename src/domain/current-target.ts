import type { Target } from './indicator.ts';

/**
 * The target that holds for an indicator: the last of its rows with status
 * `current`, so that adding a row below the others replaces a target.
 * `undefined` when the indicator has none.
 */
export function currentTarget(targets: readonly Target[], indicator: string): Target | undefined {
  return targets.findLast(
    (target) => target.indicator === indicator && target.status === 'current',
  );
}
