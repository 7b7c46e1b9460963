/** Headings of routers and people for the start, in lower case. */
const FROM = [
  'from',
  'from_id',
  'fromid',
  'from_index',
  'origin',
  'origin_id',
  'source',
  '出発地',
  '起点',
];

/** The same for the end. */
const TO = [
  'to',
  'to_id',
  'toid',
  'to_index',
  'destination',
  'destination_id',
  'target',
  '到着地',
  '目的地',
  '終点',
];

/** Times in minutes: R5 writes `travel_time`, or `travel_time_p50` for the median. */
const MINUTES = [
  'minutes',
  'min',
  'travel_time',
  'travel_time_p50',
  'travel_time_minutes',
  '分',
  '所要時間',
  '所要時間(分)',
];

/** Times in seconds: OSRM writes `duration`, Valhalla `time`. */
const SECONDS = [
  'seconds',
  'sec',
  'duration',
  'durations',
  'time',
  'travel_time_seconds',
  '秒',
  '所要時間(秒)',
];

/** Which columns of a table of travel times are which. */
export interface TravelTimeColumns {
  readonly from: number;
  readonly to: number;
  readonly time: number;
  /** What one unit of the time column is in minutes. */
  readonly minutesAUnit: number;
  readonly unit: 'minutes' | 'seconds';
}

/** Columns that a table of travel times must have. */
export type TravelTimeColumn = 'from' | 'to' | 'time';

/** Finds the columns by their headings, or says which are not there. */
export function findTravelTimeColumns(
  heading: readonly string[],
): { readonly columns: TravelTimeColumns } | { readonly missing: readonly TravelTimeColumn[] } {
  const names = heading.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll('（', '(')
      .replaceAll('）', ')')
      .replace(/^\uFEFF/, ''),
  );
  const find = (known: readonly string[]): number =>
    names.findIndex((name) => known.includes(name));
  const [from, to, minutes, seconds] = [FROM, TO, MINUTES, SECONDS].map(find) as [
    number,
    number,
    number,
    number,
  ];
  const time = minutes === -1 ? seconds : minutes;
  const missing = (
    [
      ['from', from],
      ['to', to],
      ['time', time],
    ] as const
  ).flatMap(([column, place]) => (place === -1 ? [column] : []));
  if (missing.length > 0) return { missing };
  const unit = minutes === -1 ? 'seconds' : 'minutes';
  return { columns: { from, to, time, unit, minutesAUnit: unit === 'minutes' ? 1 : 1 / 60 } };
}
