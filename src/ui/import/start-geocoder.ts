import type { GeocodeNews, GeocodeTask } from './geocode-protocol.ts';

/** Starts to look addresses up, in a worker of its own; returns how to stop it. */
export function startGeocoder(task: GeocodeTask, hear: (news: GeocodeNews) => void): () => void {
  const worker = new Worker(new URL('./geocode-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<GeocodeNews>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    hear({ kind: 'failed', reason: event.message });
  });
  worker.postMessage(task, { transfer: [] });
  return () => worker.terminate();
}
