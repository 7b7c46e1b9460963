import type { LocatedAddresses } from '../../survey/geocode/locate-addresses.ts';
import type { GeocodeNews, GeocodeTask } from './geocode-protocol.ts';

/** How far a look-up of addresses has come. */
export type GeocodeState =
  | { readonly kind: 'idle' | 'cancelled' | 'nothing' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** Of so many addresses, so many went unanswered: nothing is placed. */
  | {
      readonly kind: 'unanswered';
      readonly unanswered: number;
      readonly total: number;
      readonly reason: string;
    }
  /** The reading or the look-up itself came to an end. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What a look-up needs. */
export interface LookUp {
  /** Addresses of rows without a position; rejects when the reading of the file has died. */
  readonly addresses: () => Promise<readonly string[]>;
  readonly api: string;
  /** Starts the worker; returns how to stop it. */
  readonly start: (task: GeocodeTask, hear: (news: GeocodeNews) => void) => () => void;
}

/**
 * Looks the addresses of a file up: says how far it is, and gives what was found. Returns how
 * to stop it; stopped, it says no more.
 */
export function beginLookUp(
  { addresses, api, start }: LookUp,
  say: (state: GeocodeState) => void,
  found: (located: LocatedAddresses) => void,
): () => void {
  let isStopped = false;
  let stopWorker: () => void = () => undefined;
  const stop = (): void => {
    isStopped = true;
    stopWorker();
  };
  const ask = (asked: readonly string[]): void => {
    if (isStopped) return;
    const total = asked.length;
    stopWorker = start({ addresses: asked, api }, (news) => {
      if (isStopped) return;
      if (news.kind === 'progress') {
        say({ kind: 'running', done: news.done, total });
        return;
      }
      stop();
      if (news.kind === 'failed') say(news);
      else if (news.kind === 'unanswered') say({ ...news, total });
      else if (Object.keys(news.located).length === 0) say({ kind: 'nothing' });
      else found(news.located);
    });
  };
  say({ kind: 'running', done: 0, total: 0 });
  addresses().then(ask, (error: unknown) => {
    if (isStopped) return;
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
  return stop;
}
