import type { Steps } from './steps.ts';
import { findTravelTimeColumns } from './travel-time-columns.ts';
import type { TravelTimeColumns } from './travel-time-columns.ts';
import { TRAVEL_TIME_PROBLEMS } from './travel-times.ts';
import type {
  TravelTimeProblem,
  TravelTimeReport,
  TravelTimes,
  TravelTimesResult,
} from './travel-times.ts';

/** Rows kept as examples of each problem. */
const SAMPLES = 5;

/** Rows read between two reports of progress. */
const ROWS_A_STEP = 4096;

/** What stands where a router found no way. */
const NO_ROUTE = new Set(['', '-', 'null', 'NA', 'NaN', 'None', 'Infinity', 'inf']);

/**
 * Reads a table of travel times (from, to, minutes; from OSRM, Valhalla, R5), row by row,
 * the heading first. `points` and `hubs` give the row of each id, from 0 without gaps. Every row not used is
 * in a finding with its number.
 */
export function* readTravelTimes(
  rows: readonly (readonly string[])[],
  points: ReadonlyMap<string, number>,
  hubs: ReadonlyMap<string, number>,
): Steps<TravelTimesResult> {
  let reader: TravelTimeReader | undefined;
  for (const [row, fields] of rows.entries()) {
    if (row % ROWS_A_STEP === 0) yield { done: row, total: rows.length };
    if (reader !== undefined) {
      reader.read(fields);
      continue;
    }
    const found = findTravelTimeColumns(fields);
    if ('missing' in found) {
      const { missing } = found;
      return { status: 'refused', reason: 'columnsMissing', columns: missing, heading: fields };
    }
    reader = new TravelTimeReader(found.columns, points, hubs);
  }
  return reader?.finish() ?? { status: 'refused', reason: 'empty' };
}

class TravelTimeReader {
  private readonly columns: TravelTimeColumns;
  private readonly points: ReadonlyMap<string, number>;
  private readonly hubs: ReadonlyMap<string, number>;
  /** Minutes by hub, for each point. */
  private readonly minutes = new Map<number, Map<number, number>>();
  private readonly findings = new Map<
    TravelTimeProblem,
    { rows: number; samples: { row: number; found: string }[] }
  >();
  private rowNumber = 1;

  constructor(
    columns: TravelTimeColumns,
    points: ReadonlyMap<string, number>,
    hubs: ReadonlyMap<string, number>,
  ) {
    this.columns = columns;
    this.points = points;
    this.hubs = hubs;
  }

  read(fields: readonly string[]): void {
    this.rowNumber += 1;
    const { from, to, time, minutesAUnit } = this.columns;
    const [fromId, toId, written] = [fields[from], fields[to], fields[time]?.trim()];
    if (fromId === undefined || toId === undefined || written === undefined) {
      this.note('tooFewFields', fields.join(','));
      return;
    }
    const point = this.points.get(fromId.trim());
    const hub = this.hubs.get(toId.trim());
    if (point === undefined) this.note('fromUnknown', fromId);
    else if (hub === undefined) this.note('toUnknown', toId);
    else if (NO_ROUTE.has(written)) this.note('noRoute', written);
    else this.take(point, hub, Number(written) * minutesAUnit, written);
  }

  finish(): TravelTimesResult {
    const times = this.toColumns();
    const reached = new Set(times.hub);
    const report: TravelTimeReport = {
      rows: this.rowNumber - 1,
      used: times.hub.length,
      unit: this.columns.unit,
      findings: TRAVEL_TIME_PROBLEMS.flatMap((problem) => {
        const found = this.findings.get(problem);
        return found === undefined ? [] : [{ problem, ...found }];
      }),
      pointsWithoutTime: this.points.size - this.minutes.size,
      hubsWithoutTime: this.hubs.size - reached.size,
      pairsWithoutTime: this.points.size * this.hubs.size - times.hub.length,
    };
    if (report.used === 0) return { status: 'refused', reason: 'noUsableRow', report };
    return { status: 'ready', times, report };
  }

  private take(point: number, hub: number, minutes: number, written: string): void {
    if (!Number.isFinite(minutes)) {
      this.note('notANumber', written);
      return;
    }
    if (minutes < 0) {
      this.note('negative', written);
      return;
    }
    const byHub = this.minutes.get(point) ?? new Map<number, number>();
    const before = byHub.get(hub);
    if (before !== undefined) this.note('repeated', written);
    // Adding 0 makes 0 of a negative zero, whose sign would upset the order of sorting.
    byHub.set(hub, Math.min(before ?? Infinity, minutes) + 0);
    this.minutes.set(point, byHub);
  }

  private toColumns(): TravelTimes {
    const count = this.points.size;
    const starts = new Uint32Array(count + 1);
    for (let point = 0; point < count; point += 1) {
      starts[point + 1] = (starts[point] as number) + (this.minutes.get(point)?.size ?? 0);
    }
    const hub = new Uint32Array(starts[count] as number);
    const minutes = new Float32Array(hub.length);
    for (const [point, byHub] of this.minutes) {
      let entry = starts[point] as number;
      for (const [row, value] of byHub) {
        hub[entry] = row;
        minutes[entry] = value;
        entry += 1;
      }
    }
    return { starts, hub, minutes };
  }

  private note(problem: TravelTimeProblem, found: string): void {
    const entry = this.findings.get(problem) ?? { rows: 0, samples: [] };
    entry.rows += 1;
    if (entry.samples.length < SAMPLES) entry.samples.push({ row: this.rowNumber, found });
    this.findings.set(problem, entry);
  }
}
