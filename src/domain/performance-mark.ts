/**
 * Names under which the page reports its own speed through the browser's
 * Performance API; browser tests wait for them and `kyoten bench` reads them.
 * `mapReady`: mark, the interactive map has drawn its first view whole: all areas, dots and
 * points of the tables that are there. It answers to pointing, zooming and moving from then
 * on; names may still be fading in.
 * `repaint`: measure, from a new view to the first frame that shows it.
 */
export const PERFORMANCE_NAMES = {
  mapReady: 'kyoten:map-ready',
  repaint: 'kyoten:repaint',
} as const;
