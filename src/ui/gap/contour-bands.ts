import { distanceContours } from '../../geo/gap/distance-contours.ts';
import type { DistanceSurface } from '../../geo/gap/distance-surface.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import type { GapBands } from '../../map/gap-scene.ts';
import type { Ground } from '../../map/palette.ts';
import { SURFACE_LIMITS } from './surface-picture.ts';

/**
 * The bands of a surface of distances as shapes in the colours of a ground, by band.
 * `detourFactor` makes ways of straight lines; `surface` has no gaps over water.
 */
export function contourBands(
  surface: DistanceSurface,
  detourFactor: number,
  isOnLand: boolean,
): (ground: Ground, nameOf: (band: number) => string) => GapBands {
  const { bounds, columns, rows } = surface;
  const limits = SURFACE_LIMITS.map((limit) => limit / detourFactor);
  const whole = [
    [0, 0] as const,
    [columns, 0] as const,
    [columns, rows] as const,
    [0, rows] as const,
    [0, 0] as const,
  ];
  const contours = [[whole], ...distanceContours(surface, limits)];
  return (ground, nameOf) => ({
    bounds,
    columns,
    rows,
    isOnLand,
    bands: contours.map((rings, band) => ({
      areaClass: surfaceClass(band),
      color: GAP_COLORS[ground].surface[band] ?? '#ffffff',
      name: nameOf(band),
      rings,
    })),
  });
}

/** Class of a band, as legend and shapes carry it. */
export function surfaceClass(band: number): string {
  return `surface-${band}`;
}
