import { canDrawWebgl } from '../map/can-draw-webgl.ts';

/**
 * Has the browser start its graphics process once the page is painted: the map's
 * first frame would else wait for it, up to half a second, when all else is there.
 * Not before: the same process paints the page.
 */
export function warmGraphics(): void {
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    canDrawWebgl();
  });
  painted.observe({ type: 'paint', buffered: true });
}
