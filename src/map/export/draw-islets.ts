import { PALETTES, type Ground } from '../palette.ts';
import type { MapPicture, PictureInset } from './map-picture.ts';
import { pathParts, type PathPart } from './path-points.ts';
import type { Box } from './place-labels.ts';
import { element } from './svg-markup.ts';

/** Radius of the mark of an island in pixels, at a size of marks of 1. */
const LEAST_RADIUS = 2;

/** Islands wider than so many radii are seen as they are. */
const SEEN = 5;

/**
 * Islands of frames in which nothing else stands, such as 尖閣諸島: too small to be seen in the
 * colour of land, each is a mark with an outline. `unit` is the length of a pixel in units of
 * the picture.
 */
export function drawIslets(picture: MapPicture, ground: Ground, unit: number): string {
  const bare = picture.insets.filter(
    (inset) => ![...picture.points, ...picture.labels].some(({ x, y }) => isWithin(inset, x, y)),
  );
  if (bare.length === 0) return '';
  const radius = LEAST_RADIUS * unit;
  const { land, prefectureLine } = PALETTES[ground];
  return pathParts(picture.land)
    .map(boxOf)
    .filter(([left, top, right, bottom]) => Math.max(right - left, bottom - top) < SEEN * radius)
    .map(([left, top, right, bottom]) => ({ cx: (left + right) / 2, cy: (top + bottom) / 2 }))
    .filter(({ cx, cy }) => bare.some((inset) => isWithin(inset, cx, cy)))
    .map((middle) =>
      element('circle', {
        ...middle,
        r: radius,
        fill: land,
        stroke: prefectureLine,
        'stroke-width': unit * 0.8,
        'data-kind': 'islet',
      }),
    )
    .join('');
}

/** Boxes of the areas in frames that a name of such a height would hide, in units of the picture. */
export function hiddenByNames({ insets, areas }: MapPicture, height: number): readonly Box[] {
  return areas.flatMap(({ path }) => {
    // Areas with a part elsewhere are seen there.
    const boxes = insets.length === 0 ? [] : pathParts(path).map(boxOf);
    const isInFrames = boxes.every(([left, top, right, bottom]) =>
      insets.some((inset) => isWithin(inset, (left + right) / 2, (top + bottom) / 2)),
    );
    return isInFrames && boxes.every((box) => box[3] - box[1] < 2 * height) ? boxes : [];
  });
}

function isWithin({ frame: [left, top, width, height] }: PictureInset, x: number, y: number) {
  return x >= left && y >= top && x <= left + width && y <= top + height;
}

function boxOf({ points }: PathPart): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
