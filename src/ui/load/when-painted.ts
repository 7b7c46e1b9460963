/** Calls back once the page has been painted, also where that has happened; never where the browser does not tell. */
export function whenPainted(begin: () => void): void {
  const paints = new PerformanceObserver(() => {
    paints.disconnect();
    begin();
  });
  paints.observe({ type: 'paint', buffered: true });
}
