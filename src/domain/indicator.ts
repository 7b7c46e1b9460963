/** One national observation of an indicator. */
export interface IndicatorValue {
  readonly indicator: string;
  readonly fiscalYear: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where the source gives only the fiscal year. */
  readonly asOf: string | undefined;
  readonly value: number;
  readonly unit: string;
  /** What is counted, in the source's words. */
  readonly definition: string;
  readonly source: string;
}

/** A national target (目標). The last `current` row of an indicator counts: see `currentTarget`. */
export interface Target {
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly deadlineFiscalYear: number;
  readonly plan: string;
  /** Date of the plan, as far as it is known. */
  readonly decidedOn?: string | undefined;
  readonly note?: string | undefined;
  readonly status: 'current' | 'superseded';
  readonly source: string;
}

/** Depopulated and other municipalities of one survey (`all` is their sum). */
export interface IndicatorSplit {
  readonly indicator: string;
  readonly group: 'depopulated' | 'other' | 'all';
  readonly municipalitiesInGroup: number;
  readonly municipalitiesWith: number;
  readonly value: number;
  readonly fiscalYear: number;
  readonly source: string;
}
