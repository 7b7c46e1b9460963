import { readTimes } from '../../data/travel-times-store.ts';
import type { Hub } from '../../domain/hub.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type { TravelTimes, TravelTimesResult } from '../../geo/gap/travel-times.ts';
import type { GapClient } from './gap-client.ts';
import { timesQuestion } from './times-question.ts';

/** What came of the table a link names. */
export interface TimesFound {
  /**
   * `missing`: this device does not keep it. `unfit`: it has no time between these points
   * and hubs. `failed`: the reading broke off, which says nothing about the table.
   */
  readonly status: 'ready' | 'missing' | 'unfit' | 'failed';
  readonly times: TravelTimes | undefined;
  /** Name of its file, or its identifier where only the link knows it. */
  readonly name: string;
  /** What it holds and lacks; `undefined` where nothing was read. */
  readonly result: TravelTimesResult | undefined;
}

/** For which points and hubs a table is read. */
export interface TimesFor {
  readonly points: DemandPoints;
  readonly hubs: readonly Hub[];
  readonly municipalities: readonly Municipality[];
}

/**
 * Reads the table a link names in the worker. Rejects with `Cancelled` alone, when `signal`
 * is aborted or the client closes.
 */
export async function readLinkedTimes(
  client: GapClient,
  id: string,
  { points, hubs, municipalities }: TimesFor,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<TimesFound> {
  const nothing = { times: undefined, name: id, result: undefined };
  const kept = await readTimes(id);
  if (signal.aborted) throw new Cancelled();
  if (kept === undefined) return { ...nothing, status: 'missing' };
  const name = kept.fileName;
  try {
    const question = timesQuestion(kept.text, points, hubs, municipalities);
    const asked = client.ask('times', question, onProgress);
    signal.addEventListener('abort', asked.cancel, { once: true });
    const result = await asked.answer;
    return result.status === 'ready'
      ? { status: 'ready', times: result.times, name, result }
      : { status: 'unfit', times: undefined, name, result };
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw new Cancelled();
    return { ...nothing, status: 'failed', name };
  }
}
