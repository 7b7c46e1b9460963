import { useCallback, useEffect, useState } from 'react';
import type { Hub } from '../../domain/hub.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import type { Progress } from '../../geo/gap/steps.ts';
import type { TravelTimesResult } from '../../geo/gap/travel-times.ts';
import type { GapClient } from './gap-client.ts';
import { readLinkedTimes, type TimesFound } from './read-times.ts';
import { timesQuestion } from './times-question.ts';

/** The travel times a link asks for, read for the very demand points and hubs in use. */
export interface TimesState extends Omit<TimesFound, 'status'> {
  /** `none`: the link names no table; `reading`: at work; else what came of it. */
  readonly status: 'none' | 'reading' | TimesFound['status'];
  /** How far the reading has come. */
  readonly progress: Progress | undefined;
  /** Reads a text as such a table for the points and hubs in use, and keeps nothing of it. */
  readonly check: (text: string) => Promise<TravelTimesResult>;
  /** Reads the table once more, after a reading that broke off. */
  readonly retry: () => void;
}

/** What came of a table, and what it was read for. */
interface Read extends TimesFound {
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
    const leave = new AbortController();
    const of = [id, points, hubs];
    const asked = { points, hubs, municipalities };
    readLinkedTimes(client, id, asked, leave.signal, setProgress).then(
      (found) => {
        if (!leave.signal.aborted) setRead({ ...found, of });
      },
      // Cancelled by leaving: nobody waits for it.
      () => undefined,
    );
    return () => {
      leave.abort();
      setProgress(undefined);
    };
  }, [client, id, points, hubs, municipalities, isThere]);
  const retry = useCallback(() => setRead(undefined), []);
  const check = useCallback(
    (text: string): Promise<TravelTimesResult> =>
      points === undefined
        ? Promise.resolve({ status: 'refused', reason: 'empty' })
        : client.ask('times', timesQuestion(text, points, hubs, municipalities)).answer,
    [client, points, hubs, municipalities],
  );
  const nothing = { times: undefined, name: id, result: undefined, progress, check, retry };
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
