import type { Drawing, DrawingInset } from '../../../src/domain/edition.ts';
import type { Bounds } from '../../../src/domain/position.ts';
import { fitFrame, type DrawingProjection, type Frame } from '../../../src/map/drawing/fit.ts';
import { toWorld } from '../../../src/map/drawing/mercator.ts';

/** A picture to be drawn: its size, the main map's frame, and insets for far islands. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly main: { readonly frame: Frame; readonly projection: DrawingProjection };
  readonly insets: readonly DrawingInset[];
  /** Size in pixels of what may be left out of an outline. */
  readonly coarseness: number;
}

/** An inset before it is fitted. */
export type InsetPlan = Pick<DrawingInset, 'name' | 'bounds' | 'frame'>;

/** How far shapes reach over the picture's edges, so that no outline is drawn along them, in pixels. */
const OVERHANG = 4;

/** Pixels between the main map's outermost land and its frame. */
const PADDING = 12;

/** Every drawing is this wide, in pixels. */
export const PICTURE_WIDTH = 900;

/** Tall prefectures stand in the middle of a picture of this height. */
const MOST_HEIGHT = 840;

/** A picture whose only frame is the whole of it; as high as the bounds (degrees) need. */
export function plainPicture(
  bounds: Bounds,
  { mostHeight = MOST_HEIGHT, coarseness = 1 } = {},
): Picture {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right, bottom] = toWorld([bounds[2], bounds[1]]);
  const inner = PICTURE_WIDTH - 2 * PADDING;
  const wanted = (inner * (bottom - top)) / (right - left) + 2 * PADDING;
  const height = Math.round(Math.min(mostHeight, wanted));
  const picture = pictureOf(height, bounds, [0, 0, PICTURE_WIDTH, height], []);
  return { ...picture, coarseness };
}

/** A picture with a main map in a frame and insets in theirs. */
export function pictureOf(
  height: number,
  bounds: Bounds,
  frame: Frame,
  insets: readonly InsetPlan[],
): Picture {
  return {
    width: PICTURE_WIDTH,
    height,
    main: { frame, projection: fitFrame(bounds, shrink(frame)) },
    insets: insets.map((inset) => ({
      ...inset,
      projection: fitFrame(inset.bounds, shrink(inset.frame)),
    })),
    coarseness: 1,
  };
}

/** The size and projections that a drawing states. */
export function drawingOf(
  picture: Picture,
): Pick<Drawing, 'width' | 'height' | 'projection' | 'insets'> {
  const { width, height, main, insets } = picture;
  return { width, height, projection: main.projection, insets };
}

/** What is drawn of a frame: exactly it, but over the picture's own edges. */
export function clipOf(picture: Picture, [left, top, width, height]: Frame): Frame {
  const reach = (isAtEdge: boolean): number => (isAtEdge ? OVERHANG : 0);
  const before = [reach(left === 0), reach(top === 0)] as const;
  const after = [
    reach(left + width === picture.width),
    reach(top + height === picture.height),
  ] as const;
  return [
    left - before[0],
    top - before[1],
    width + before[0] + after[0],
    height + before[1] + after[1],
  ];
}

function shrink([left, top, width, height]: Frame): Frame {
  return [left + PADDING, top + PADDING, width - 2 * PADDING, height - 2 * PADDING];
}
