/** Milliseconds of work between two pauses: short enough that a page stays responsive. */
const WORK_SPAN = 40;

/**
 * Lets other work run, so that messages (a cancel) are heard. Throws what the
 * signal was aborted with. `pause` returned by `pacer` does so only every 40 ms.
 */
export function pacer(signal: AbortSignal | undefined): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < WORK_SPAN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
