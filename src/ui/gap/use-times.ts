import { useCallback, useEffect, useState } from 'react';
import { readTimes } from '../../data/travel-times-store.ts';
import type { Hub } from '../../domain/hub.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type { TravelTimes, TravelTimesResult } from '../../geo/gap/travel-times.ts';
import type { GapClient } from './gap-client.ts';
import { timesQuestion } from './times-question.ts';

/** The travel times a link asks for, read for the very demand points and hubs in use. */
export interface TimesState {
  /**
   * `none`: the link names no table. `missing`: this device does not keep it. `unfit`: it
   * has no time between these points and hubs, or could not be read.
   */
  readonly status: 'none' | 'reading' | 'ready' | 'missing' | 'unfit';
  readonly times: TravelTimes | undefined;
  /** Name of its file, or its identifier where only the link knows it. */
  readonly name: string;
  /** What it holds and lacks; `undefined` where nothing was read. */
  readonly result: TravelTimesResult | undefined;
  /** How far the reading has come. */
  readonly progress: Progress | undefined;
  /** Reads a text as such a table for the points and hubs in use, and keeps nothing of it. */
  readonly check: (text: string) => Promise<TravelTimesResult>;
}

/** What came of a table, and what it was read for. */
interface Read extends Pick<TimesState, 'status' | 'times' | 'name' | 'result'> {
  readonly of: readonly unknown[];
}

/** Reads the table a link names, anew for other points or hubs; in the worker. */
export function useTimes(
  client: GapClient,
  id: string,
  points: DemandPoints | undefined,
  hubs: readonly Hub[],
  municipalities: readonly Municipality[],
): TimesState {
  const [read, setRead] = useState<Read>();
  const [progress, setProgress] = useState<Progress>();
  const isThere = isOf(read, id, points, hubs);
  useEffect(() => {
    if (id === '' || points === undefined || isThere) return undefined;
    let isCurrent = true;
    let cancel = (): void => undefined;
    const of = [id, points, hubs];
    const load = async (): Promise<Read> => {
      const nothing = { of, times: undefined, name: id, result: undefined };
      const kept = await readTimes(id);
      if (kept === undefined) return { ...nothing, status: 'missing' };
      if (!isCurrent) throw new Cancelled();
      const question = timesQuestion(kept.text, points, hubs, municipalities);
      const asked = client.ask('times', question, setProgress);
      cancel = asked.cancel;
      const result = await asked.answer;
      const name = kept.fileName;
      return result.status === 'ready'
        ? { of, status: 'ready', times: result.times, name, result }
        : { of, status: 'unfit', times: undefined, name, result };
    };
    load().then(
      (found) => {
        if (isCurrent) setRead(found);
      },
      (error: unknown) => {
        // Cancelled by leaving: nobody waits for it.
        if (!isCurrent || error instanceof Cancelled) return;
        setRead({ of, status: 'unfit', times: undefined, name: id, result: undefined });
      },
    );
    return () => {
      isCurrent = false;
      cancel();
      setProgress(undefined);
    };
  }, [client, id, points, hubs, municipalities, isThere]);
  const check = useCallback(
    (text: string): Promise<TravelTimesResult> =>
      points === undefined
        ? Promise.resolve({ status: 'refused', reason: 'empty' })
        : client.ask('times', timesQuestion(text, points, hubs, municipalities)).answer,
    [client, points, hubs, municipalities],
  );
  const nothing = { times: undefined, name: id, result: undefined, progress, check };
  if (id === '') return { ...nothing, status: 'none' };
  if (read === undefined || !isThere) return { ...nothing, status: 'reading' };
  const { status, times, name, result } = read;
  return { ...nothing, status, times, name, result };
}

function isOf(
  read: Read | undefined,
  id: string,
  points: DemandPoints | undefined,
  hubs: readonly Hub[],
): boolean {
  return read?.of[0] === id && read.of[1] === points && read.of[2] === hubs;
}
