import { useEffect, useRef, useState } from 'react';
import type { DeskFile, ImportDesk } from './import-desk.ts';
import { startGeocoder } from './start-geocoder.ts';

/** How far a look-up of addresses has come. */
export type GeocodeState =
  | { readonly kind: 'idle' | 'cancelled' | 'nothing' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Looks up the addresses of a file when told to; what is found goes into its settings. */
export function useGeocoder(
  desk: ImportDesk,
  { id, settings }: DeskFile,
): {
  readonly state: GeocodeState;
  readonly start: (api: string) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<GeocodeState>({ kind: 'idle' });
  const run = useRef<Run>(undefined);
  useEffect(() => () => end(run), []);
  const start = async (api: string): Promise<void> => {
    let isStopped = false;
    let stopWorker: () => void = () => undefined;
    run.current = {
      stop: () => {
        isStopped = true;
        stopWorker();
      },
    };
    setState({ kind: 'running', done: 0, total: 0 });
    const addresses = await desk.addresses(id).catch(() => []);
    if (isStopped) return;
    stopWorker = startGeocoder({ addresses, api }, (news) => {
      if (isStopped) return;
      if (news.kind === 'progress')
        setState({ kind: 'running', done: news.done, total: addresses.length });
      else {
        end(run);
        if (news.kind === 'failed') setState(news);
        else if (Object.keys(news.located).length === 0) setState({ kind: 'nothing' });
        else desk.check(id, { ...settings, located: { ...settings.located, ...news.located } });
      }
    });
  };
  return {
    state,
    start,
    cancel: () => {
      end(run);
      setState({ kind: 'cancelled' });
    },
  };
}

interface Run {
  readonly stop: () => void;
}

/** Ends what is under way, if anything is. */
function end(run: { current: Run | undefined }): void {
  run.current?.stop();
  run.current = undefined;
}
