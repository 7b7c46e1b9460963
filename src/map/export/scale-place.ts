import { zoomOf } from './draw-map.ts';
import type { Room } from './pair-rooms.ts';
import { touches, type Box } from './place-labels.ts';
import { scaleBox, type ScalePlace } from './scale-bar.ts';
import type { SheetContent } from './sheet-content.ts';

/** A frame of far islands hidden by the scale is worse than one mark. */
const INSET_COST = 5;

/**
 * Where scale and north stand in a map's room: in the lower left corner unless another
 * hides fewer marks and frames. The corner of the mark of practice data is its own.
 */
export function scalePlace(
  content: SheetContent,
  room: Room,
  style: {
    readonly size: number;
    readonly inset: { readonly x: number; readonly y: number };
    readonly hasMark: boolean;
  },
): ScalePlace {
  const { size, inset, hasMark } = style;
  const first = {
    left: room.left + inset.x,
    bottom: room.top + room.height - inset.y,
    size,
    map: room,
  };
  const [left, top, right, bottom] = scaleBox(content, first);
  if (hasMark) return first;
  const across = Math.max(first.left, room.left + room.width - inset.x - (right - left));
  const raised = room.top + inset.y + (bottom - top);
  const corners = [
    first,
    { ...first, left: across },
    { ...first, left: across, bottom: raised },
    { ...first, bottom: raised },
  ];
  const costs = corners.map((place) => hidden(content, room, scaleBox(content, place)));
  return corners[costs.indexOf(Math.min(...costs))] ?? first;
}

/** How much of a map a box hides: marks, places of names, frames. */
function hidden({ map }: SheetContent, room: Room, box: Box): number {
  const zoom = zoomOf(map, room);
  const [left, top, width, height] = map.frame;
  const x = room.left + (room.width - width * zoom) / 2 - left * zoom;
  const y = room.top + (room.height - height * zoom) / 2 - top * zoom;
  const boxOf = (at: { x: number; y: number }, wide = 0, high = 0): Box => [
    x + at.x * zoom,
    y + at.y * zoom,
    x + (at.x + wide) * zoom,
    y + (at.y + high) * zoom,
  ];
  const places = [...map.points, ...map.labels].filter((at) => touches(boxOf(at), box)).length;
  const frames = map.insets.filter(({ frame: [insetX, insetY, wide, high] }) =>
    touches(boxOf({ x: insetX, y: insetY }, wide, high), box),
  ).length;
  return places + frames * INSET_COST;
}
