/** What a gauge shows beside its own indicator. */
export interface GaugeIndicator {
  /** Municipalities that have it. */
  readonly municipalities: string | undefined;
  /** The wider count that does not count towards the target, and its municipalities. */
  readonly wider: readonly [indicator: string, municipalities: string] | undefined;
  /** For a share: the indicators it is made of. */
  readonly share: readonly [part: string, whole: string] | undefined;
  /** Whether its counts are those of the end of the month. */
  readonly isMonthEnd: boolean;
}

const PLAIN: GaugeIndicator = {
  municipalities: undefined,
  wider: undefined,
  share: undefined,
  isMonthEnd: false,
};

const KNOWN: Readonly<Record<string, GaugeIndicator>> = {
  hubs: {
    ...PLAIN,
    municipalities: 'hub_municipalities',
    wider: ['hubs_including_outside_strategy', 'hub_municipalities_including_outside_strategy'],
    isMonthEnd: true,
  },
  rmos: { ...PLAIN, municipalities: 'rmo_municipalities' },
  hubs_with_rmo_share: { ...PLAIN, share: ['hubs_with_rmo', 'hubs'], isMonthEnd: true },
};

/** Gauges of the main page, in its order. */
export const MAIN_GAUGES = ['hubs', 'rmos', 'hubs_with_rmo_share'] as const;

/** How an indicator is shown; one that is not listed is a plain count. */
export function gaugeIndicator(indicator: string): GaugeIndicator {
  return KNOWN[indicator] ?? PLAIN;
}
