/**
 * Names under which the page reports its own speed through the browser's
 * Performance API; browser tests wait for them and `kyoten bench` reads them.
 * `mapReady`: mark, the interactive map has drawn its first view.
 * `repaint`: measure, from a new view to the first frame that shows it.
 */
export const PERFORMANCE_NAMES = {
  mapReady: 'kyoten:map-ready',
  repaint: 'kyoten:repaint',
} as const;
