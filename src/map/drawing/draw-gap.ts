import type { Drawing } from '../../domain/edition.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { GapBands, GapScene, GapSurface } from '../gap-scene.ts';
import { EQUATOR_METRES, stretchAt } from '../gl/mercator.ts';
import { placeOnDrawing, projectionAt } from './fit.ts';

/** A place in the units of a drawing. */
interface DrawnPlace {
  readonly x: number;
  readonly y: number;
}

/** A picture in the units of a drawing. */
export interface DrawnSurface extends DrawnPlace {
  /** Its address (`data:`). */
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** Bands of distance in the units of a drawing, as path data: each covers what is nearer than it. */
export interface DrawnBands {
  /** Whether they end at the coast. */
  readonly isOnLand: boolean;
  readonly bands: readonly {
    readonly areaClass: string;
    readonly color: string;
    readonly name: string;
    readonly path: string;
  }[];
}

/** What the gap explorer adds to a drawing, in its units. */
export interface DrawnGap {
  /** Circles of coverage; `radius` is true to scale where each stands. */
  readonly circles: readonly (DrawnPlace & { readonly radius: number })[];
  /** Demand points beyond the limit, with their row; offices are drawn larger than cells. */
  readonly points: readonly (DrawnPlace & { readonly isOffice: boolean; readonly row: number })[];
  /** From the chosen place to its nearest hub; `undefined` for none. */
  readonly line: readonly [from: DrawnPlace, to: DrawnPlace] | undefined;
  /** The picture of distances, where the reader wants it. */
  readonly surface: DrawnSurface | undefined;
  /** The same as shapes, in files. */
  readonly bands?: DrawnBands | undefined;
  /** Hypothetical hubs. */
  readonly sites: readonly (DrawnPlace & { readonly name: string })[];
}

/** Cells drawn at most in one shape: more are put together in larger squares. */
export const MOST_CELLS = 30_000;

/** Side of a square of the standard 1 km mesh, in degrees. */
const KILOMETRE = { longitude: 1 / 80, latitude: 1 / 120 } as const;

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
    points: mergedBeyond(gap).rows.map((row) => ({
      ...place(placeOf(gap, row)),
      isOffice: gap.points.isCoarse,
      row,
    })),
    line: from === undefined || to === undefined ? undefined : [from, to],
    surface: gap.surface && surfaceOf(gap.surface, drawing),
    bands: gap.bands && bandsOf(gap.bands, drawing),
    sites: gap.sites.features.map(({ properties, geometry }) => ({
      ...place(geometry.coordinates),
      name: properties.name,
    })),
  };
}

/** Demand points beyond the limit as they are drawn: one of each square where there are too many. */
export interface MergedRows {
  readonly rows: readonly number[];
  /** All there are. */
  readonly count: number;
  /** Side of the squares in kilometres, about; `undefined` where every point is drawn. */
  readonly kilometres: number | undefined;
}

/** At most `most` of the points beyond the limit, one for each square of a coarser mesh. Pure. */
export function mergedBeyond(gap: GapScene, most = MOST_CELLS): MergedRows {
  const all = rowsBeyond(gap);
  if (gap.points.isCoarse || all.length <= most)
    return { rows: all, count: all.length, kilometres: undefined };
  for (let kilometres = 2; ; kilometres *= 2) {
    const squares = new Map<string, number>();
    for (const row of all) {
      const [longitude, latitude] = placeOf(gap, row);
      const column = Math.floor(longitude / (KILOMETRE.longitude * kilometres));
      const line = Math.floor(latitude / (KILOMETRE.latitude * kilometres));
      const key = `${column} ${line}`;
      if (!squares.has(key)) squares.set(key, row);
    }
    if (squares.size <= most) return { rows: [...squares.values()], count: all.length, kilometres };
  }
}

/** Places of the demand points beyond the limit; those about which nothing is known are not. */
export function beyond(gap: GapScene): readonly LongitudeLatitude[] {
  return rowsBeyond(gap).map((row) => placeOf(gap, row));
}

function rowsBeyond({ points: { cost }, limit }: GapScene): readonly number[] {
  return [...cost.keys()].filter((row) => (cost[row] ?? Number.NaN) > limit);
}

function placeOf({ points: { longitude, latitude } }: GapScene, row: number): LongitudeLatitude {
  return [longitude[row] ?? 0, latitude[row] ?? 0];
}

/** Never in an inset: the picture lies on the main map as a whole. */
function surfaceOf(
  { picture, bounds: [west, south, east, north] }: GapSurface,
  { projection }: Pick<Drawing, 'projection'>,
): DrawnSurface {
  const [x, y] = placeOnDrawing({ projection }, [west, north]);
  const [right, bottom] = placeOnDrawing({ projection }, [east, south]);
  return { picture, x, y, width: right - x, height: bottom - y };
}

/** Fields are equally large on a Mercator drawing: two corners place all rings. */
function bandsOf(
  { bounds: [west, south, east, north], columns, rows, bands, isOnLand }: GapBands,
  { projection }: Pick<Drawing, 'projection'>,
): DrawnBands {
  const [left, top] = placeOnDrawing({ projection }, [west, north]);
  const [right, bottom] = placeOnDrawing({ projection }, [east, south]);
  const [across, down] = [(right - left) / columns, (bottom - top) / rows];
  const corner = ([x, y]: readonly [number, number]): string =>
    `${tenths(left + x * across)} ${tenths(top + y * down)}`;
  return {
    isOnLand,
    bands: bands.map(({ rings, ...band }) => ({
      ...band,
      path: rings.map((ring) => `M${ring.slice(0, -1).map(corner).join('L')}Z`).join(''),
    })),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function positionOf([longitude = 0, latitude = 0]: readonly number[]): LongitudeLatitude {
  return [longitude, latitude];
}
