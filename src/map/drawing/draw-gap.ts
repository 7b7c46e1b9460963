import type { Drawing } from '../../domain/edition.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { GapScene } from '../gap-scene.ts';
import { EQUATOR_METRES, stretchAt } from '../gl/mercator.ts';
import { placeOnDrawing, projectionAt } from './fit.ts';

/** A place in the units of a drawing. */
interface DrawnPlace {
  readonly x: number;
  readonly y: number;
}

/** What the gap explorer adds to a drawing, in its units. */
export interface DrawnGap {
  /** Circles of coverage; `radius` is true to scale where each stands. */
  readonly circles: readonly (DrawnPlace & { readonly radius: number })[];
  /** Demand points beyond the limit; offices are drawn larger than cells of a mesh. */
  readonly points: readonly (DrawnPlace & { readonly isOffice: boolean })[];
  /** From the chosen place to its nearest hub; `undefined` for none. */
  readonly line: readonly [from: DrawnPlace, to: DrawnPlace] | undefined;
  /** Hypothetical hubs. */
  readonly sites: readonly (DrawnPlace & { readonly name: string })[];
}

/** Puts what the gap explorer shows on a drawing; far islands go where their inset is. Pure. */
export function drawGap(gap: GapScene, drawing: Pick<Drawing, 'projection' | 'insets'>): DrawnGap {
  const place = (coordinates: readonly number[]): DrawnPlace => {
    const [x, y] = placeOnDrawing(drawing, positionOf(coordinates));
    return { x, y };
  };
  const ends = gap.line.features[0]?.geometry.coordinates.map(place);
  const [from, to] = ends ?? [];
  return {
    circles: (gap.radius > 0 ? gap.circles : []).map((position) => {
      const { scale } = projectionAt(drawing, position);
      const radius = (gap.radius * stretchAt(position[1]) * scale) / EQUATOR_METRES;
      return { ...place(position), radius };
    }),
    points: beyond(gap).map((position) => ({
      ...place(position),
      isOffice: gap.points.isCoarse,
    })),
    line: from === undefined || to === undefined ? undefined : [from, to],
    sites: gap.sites.features.map(({ properties, geometry }) => ({
      ...place(geometry.coordinates),
      name: properties.name,
    })),
  };
}

/** Places of the demand points beyond the limit; those about which nothing is known are not. */
export function beyond({ points, limit }: GapScene): readonly LongitudeLatitude[] {
  const { longitude, latitude, cost } = points;
  return [...cost.keys()]
    .filter((row) => (cost[row] ?? Number.NaN) > limit)
    .map((row) => [longitude[row] ?? 0, latitude[row] ?? 0]);
}

function positionOf([longitude = 0, latitude = 0]: readonly number[]): LongitudeLatitude {
  return [longitude, latitude];
}
