/**
 * How much of a gauge stands open: all of it; in a panel all but the background; `short`
 * leaves out the definition, too; `compact` keeps the figures, the bar and one sentence,
 * as on a narrow screen. The rest unfolds.
 */
export type GaugeForm = 'full' | 'panel' | 'short' | 'compact';

/** What takes room from the gauges of a page. */
export interface GaugeRoom {
  /** The page is a map with a sheet below. */
  readonly isNarrow: boolean;
  /** Steps by which the window is too low for three full gauges; `undefined` where all fit. */
  readonly lack: 0 | 1 | 2 | undefined;
  /** Words are longer than in Japanese. */
  readonly isEnglish: boolean;
  /** Notes say that data or year are others than the published newest. */
  readonly saysMore: boolean;
}

/** The fullest form in which the figures and bars of all three gauges stand in sight at once. */
export function panelForm({ isNarrow, lack, isEnglish, saysMore }: GaugeRoom): GaugeForm {
  if (isNarrow) return 'compact';
  if (lack === undefined) return 'panel';
  const steps = lack + Number(isEnglish) + Number(saysMore);
  return (['panel', 'short'] as const)[steps] ?? 'compact';
}
