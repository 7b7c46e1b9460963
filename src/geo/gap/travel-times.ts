import type { TravelTimeColumn, TravelTimeColumns } from './travel-time-columns.ts';

/**
 * What can be wrong with a row of a table of travel times. `noRoute`: the time is left
 * empty, as routers do where they find no way. `repeated`: the pair stood before; the
 * shorter time counts.
 */
export const TRAVEL_TIME_PROBLEMS = [
  'tooFewFields',
  'fromUnknown',
  'toUnknown',
  'noRoute',
  'notANumber',
  'negative',
  'repeated',
] as const;

/** One problem of one row. */
export type TravelTimeProblem = (typeof TRAVEL_TIME_PROBLEMS)[number];

/** Rows with one problem, and the first few of them. */
export interface TravelTimeFinding {
  readonly problem: TravelTimeProblem;
  readonly rows: number;
  /** Row numbers in the file, the heading being row 1, with what stood there. */
  readonly samples: readonly { readonly row: number; readonly found: string }[];
}

/** Times in minutes by point: entries `starts[point]` to `starts[point + 1]`. */
export interface TravelTimes {
  readonly starts: Uint32Array;
  /** Row of the hub of each entry. */
  readonly hub: Uint32Array;
  readonly minutes: Float32Array;
}

/** What a table of travel times holds, and its holes. */
export interface TravelTimeReport {
  readonly rows: number;
  readonly used: number;
  readonly unit: TravelTimeColumns['unit'];
  readonly findings: readonly TravelTimeFinding[];
  /** Demand points without any time: marked in every result, never covered or uncovered. */
  readonly pointsWithoutTime: number;
  /** Hubs that no time leads to. */
  readonly hubsWithoutTime: number;
  /** Pairs of point and hub without a time. */
  readonly pairsWithoutTime: number;
}

/** The times, or why the table cannot be used at all. */
export type TravelTimesResult =
  | { readonly status: 'ready'; readonly times: TravelTimes; readonly report: TravelTimeReport }
  | { readonly status: 'refused'; readonly reason: 'empty' }
  | {
      readonly status: 'refused';
      readonly reason: 'columnsMissing';
      readonly columns: readonly TravelTimeColumn[];
      readonly heading: readonly string[];
    }
  | {
      readonly status: 'refused';
      readonly reason: 'noUsableRow';
      readonly report: TravelTimeReport;
    };

/** The quickest hub of every point by a table of travel times. */
export interface QuickestHubs {
  /** Row of the hub; -1 where the table has no time to a hub that counts. */
  readonly hub: Int32Array;
  /** Minutes; NaN where there is none: nothing is known, not "far away". */
  readonly minutes: Float32Array;
}

/** Picks the quickest hub among those chosen (all, when absent); equally quick: the first. */
export function quickestHubs(times: TravelTimes, chosen?: Uint8Array): QuickestHubs {
  const count = times.starts.length - 1;
  const hub = new Int32Array(count).fill(-1);
  const minutes = new Float32Array(count).fill(NaN);
  for (let point = 0; point < count; point += 1) {
    const end = times.starts[point + 1] as number;
    for (let entry = times.starts[point] as number; entry < end; entry += 1) {
      const candidate = times.hub[entry] as number;
      const time = times.minutes[entry] as number;
      const best = hub[point] as number;
      if (chosen?.[candidate] === 0) continue;
      const isQuicker = best === -1 || time < (minutes[point] as number);
      if (isQuicker || (time === minutes[point] && candidate < best)) {
        hub[point] = candidate;
        minutes[point] = time;
      }
    }
  }
  return { hub, minutes };
}
