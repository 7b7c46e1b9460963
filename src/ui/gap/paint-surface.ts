import { surfaceBands, type DistanceSurface } from '../../geo/gap/distance-surface.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import type { GapSurface } from '../../map/gap-scene.ts';
import type { Ground } from '../../map/palette.ts';
import { bandPixels, SURFACE_LIMITS } from './surface-picture.ts';

/**
 * The bands of a picture of distances in the colours of a ground. `detourFactor` makes
 * ways of straight lines. `undefined` where the browser refuses a canvas.
 */
export function paintSurface(
  surface: DistanceSurface,
  detourFactor: number,
  ground: Ground,
): GapSurface | undefined {
  const limits = SURFACE_LIMITS.map((limit) => limit / detourFactor);
  const pixels = bandPixels(surfaceBands(surface, limits), GAP_COLORS[ground].surface);
  const canvas = document.createElement('canvas');
  canvas.width = surface.columns;
  canvas.height = surface.rows;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.putImageData(new ImageData(pixels, surface.columns, surface.rows), 0, 0);
  return { picture: canvas.toDataURL(), bounds: surface.bounds };
}
