/**
 * Has the browser start its graphics process, once the page is painted: the map's
 * first frame would else wait for it, up to half a second, when all else is there.
 * Not before: the same process paints the page. In a worker: asking blocks whoever
 * asks until the process is there, and the page has tables to read meanwhile.
 */
export function warmGraphics(): void {
  try {
    const asking = new Worker(new URL('./warm-graphics-worker.ts', import.meta.url), {
      type: 'module',
    });
    // Refused by policy: the map asks for itself when it is its turn.
    asking.addEventListener('error', (event) => event.preventDefault());
  } catch {
    // Some browsers refuse at once.
  }
}
