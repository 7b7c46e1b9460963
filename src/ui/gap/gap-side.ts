import { useMemo } from 'react';
import type { GapPage } from './gap-context.ts';
import type { GapResults, GapSnapshot } from './gap-snapshot.ts';
import type { GapState } from './use-gap.ts';

/** What of an explorer the map and a comparison read: the same object until any of it changes. */
export interface GapSide extends Pick<
  GapPage,
  'words' | 'settings' | 'warning' | 'method' | 'surface' | 'onPlace' | 'moveSite'
> {
  readonly state: Pick<GapState, 'hubs' | 'selection' | 'reach' | 'demand'> & {
    readonly snapshot: Pick<GapSnapshot, 'status'> & {
      readonly results: Pick<GapResults, 'inputs' | 'coverage' | 'reach'> | undefined;
    };
  };
}

/** Keeps the side of an explorer; its ranking, which comes later, changes nothing here. */
export function useGapSide(gap: GapSide): GapSide {
  const { words, settings, warning, method, surface, onPlace, moveSite, state } = gap;
  const { hubs, selection, reach, demand, snapshot } = state;
  const { status } = snapshot;
  const { inputs, coverage, reach: points } = snapshot.results ?? {};
  const results = useMemo(
    () => inputs && coverage && points && { inputs, coverage, reach: points },
    [inputs, coverage, points],
  );
  // The first sentence is what the map says; the array is new with every rendering.
  const [first] = method;
  return useMemo(
    () => ({
      words,
      settings,
      warning,
      method: first === undefined ? [] : [first],
      surface,
      onPlace,
      moveSite,
      state: { hubs, selection, reach, demand, snapshot: { status, results } },
    }),
    [
      words,
      settings,
      warning,
      first,
      surface,
      onPlace,
      moveSite,
      hubs,
      selection,
      reach,
      demand,
      status,
      results,
    ],
  );
}
