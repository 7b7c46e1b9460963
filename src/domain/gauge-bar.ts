/** Where the mark of the target stands on every gauge, as a share of its track. */
export const TARGET_MARK = 5 / 6;

/** A gauge's bar, in shares (0-1) of its track. */
export interface GaugeBar {
  readonly mark: number;
  readonly length: number;
  /** Whether the bar had to end at the track's end, at 120 % of the target. */
  readonly isCut: boolean;
}

/**
 * The bar of a value against its target. The mark never moves: beyond the target
 * the bar passes it, up to the end of the track; a value below zero has no bar.
 */
export function gaugeBar(value: number, target: number): GaugeBar {
  const length = (value / target) * TARGET_MARK;
  return { mark: TARGET_MARK, length: Math.min(1, Math.max(0, length)), isCut: length > 1 };
}
