/** The map's file with the library in it, whatever its checksum. */
const LIBRARY = /\/map-controller[^/]*\.js$/;

/**
 * Resolves when the map library has come over the network, well before it is read and
 * compiled: from then on nothing shares the line with what is asked for. Never, where
 * the browser does not tell of its files.
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
