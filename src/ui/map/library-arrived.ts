/** The two files of the map library, whatever their checksums: ours with its map, and what its worker shares. */
const LIBRARY = /\/(?:map-controller|tile_cache)[^/]*\.js$/;

/**
 * Resolves when the first of the map library's two files has come over the network: the
 * other is nearly there, and what is asked for now follows it without a gap, well before
 * the library is read and compiled. Never, where the browser does not tell of its files.
 */
export function libraryArrived(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const arrivals = new PerformanceObserver((list) => {
        if (!list.getEntries().some(({ name }) => LIBRARY.test(name))) return;
        arrivals.disconnect();
        resolve();
      });
      arrivals.observe({ type: 'resource', buffered: true });
    } catch {
      // Without it the tiles are asked for once the library is read.
    }
  });
}
