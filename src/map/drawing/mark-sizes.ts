import type { DrawnPoint } from './draw-scene.ts';

/** Radii of marks on a map, in units of which a sheet or slide says how many pixels they are. */
export interface MarkRadii {
  /** A dot that stands for a municipality. */
  readonly dot: number;
  /** A named hub that is not selected. */
  readonly hub: number;
}

/** What is looked at: the points of a drawing and the part of it that is shown, in its units. */
interface Marked {
  readonly kind: 'map' | 'cells';
  readonly points: readonly DrawnPoint[];
  readonly frame: readonly [left: number, top: number, width: number, height: number];
}

/** Largest radii, and the smallest ones that a room still sees. */
const DOT = { least: 2.6, most: 5.4 } as const;
const HUB = { least: 3, most: 4.6 } as const;

/** A nation's dots touch one another at any size: beyond so many they may be smaller. */
export const MANY_DOTS = 400;
const LEAST_OF_MANY = 1.9;

/** Radius of a hub in the units of a drawing, from which that of a selected one differs. */
const DRAWN_HUB = 3.6;

/** Part of a cell's width that a dot may take: its own colour is what the cell says. */
const SHARE_OF_CELL = 0.22;

/**
 * How large the marks of a picture may be where `scale` marks' units are one of its own:
 * as large as their usual distance lets them, so that they are seen from the last row.
 */
export function markRadii({ kind, points, frame }: Marked, scale: number): MarkRadii {
  const [left, top, width, height] = frame;
  const shown = points.filter(
    ({ x, y }) => x >= left && y >= top && x <= left + width && y <= top + height,
  );
  const dots = shown.filter(isDot);
  const usual = usualDistance(dots) * scale;
  const least = dots.length > MANY_DOTS ? LEAST_OF_MANY : DOT.least;
  const hubs = shown.filter((point) => point.kind === 'hub');
  const leastHub = hubs.length > MANY_DOTS ? LEAST_OF_MANY : HUB.least;
  return {
    dot:
      kind === 'cells'
        ? Math.min(DOT.most, usual * SHARE_OF_CELL)
        : Math.min(DOT.most, Math.max(least, usual / 2)),
    hub: Math.min(HUB.most, Math.max(leastHub, (usualDistance(hubs) * scale) / 2)),
  };
}

/** The radius of one point, in the same units. */
export function radiusOf(point: DrawnPoint, { dot, hub }: MarkRadii): number {
  if (isDot(point)) return dot;
  return point.kind === 'hub' ? (point.radius * hub) / DRAWN_HUB : point.radius;
}

/** Whether a point stands for a municipality, and not for what is in it. */
export function isDot({ kind, label }: Pick<DrawnPoint, 'kind' | 'label'>): boolean {
  return kind === 'municipality' && label === undefined;
}

/** Median distance of places to their nearest neighbours; without bound where there is none. */
function usualDistance(places: readonly { readonly x: number; readonly y: number }[]): number {
  const sorted = places.toSorted((one, other) => one.x - other.x);
  const distances = sorted.map(({ x, y }, index) => {
    let nearest = Infinity;
    for (const step of [-1, 1])
      for (let at = index + step; ; at += step) {
        const other = sorted[at];
        if (other === undefined || Math.abs(other.x - x) >= nearest) break;
        nearest = Math.min(nearest, Math.hypot(other.x - x, other.y - y));
      }
    return nearest;
  });
  return distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? Infinity;
}

/** Part of a dot's radius that a ring around it takes. */
export const RING_SHARE = 0.42;

/** Outlines in the units of radii: of any mark, of a small dot's rim. */
const OUTLINE = 0.8;
const RIM_SHARE = 0.16;

/** Width of a mark's outline, in the units of its radius. */
export function outlineOf(point: DrawnPoint, radius: number): number {
  if (!isDot(point)) return OUTLINE;
  return point.isRing ? radius * RING_SHARE : Math.min(OUTLINE, radius * RIM_SHARE);
}
