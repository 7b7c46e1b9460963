import { WORKER_URL } from './worker-url.ts';

let started: Worker | undefined;

/**
 * Starts MapLibre's worker before MapLibre itself is there: it reads its own program
 * while the page reads the library. Does nothing where the browser refuses, or where
 * the page has no origin: the library knows a way of its own there.
 */
export function startWorkerAhead(): void {
  if (globalThis.origin === 'null') return;
  try {
    const worker = new Worker(WORKER_URL, { type: 'module' });
    // A worker whose program did not come is none: the library then asks for one of its own.
    worker.addEventListener('error', () => {
      if (started === worker) started = undefined;
    });
    started = worker;
  } catch {
    // Refused by policy.
  }
}

/** Ends a worker that nobody has taken: where the map cannot be drawn it would wait for ever. */
export function endStartedWorker(): void {
  takeStartedWorker()?.terminate();
}

/** The worker that was started ahead, given once. */
export function takeStartedWorker(): Worker | undefined {
  const worker = started;
  started = undefined;
  return worker;
}
