import { zoomOf } from './draw-map.ts';
import type { Room } from './pair-rooms.ts';
import { touches, type Box } from './place-labels.ts';
import { scaleBox, type ScalePlace } from './scale-bar.ts';
import type { SheetContent } from './sheet-content.ts';

/** A frame of far islands hidden by the scale is worse than one mark. */
const INSET_COST = 5;

/** Half on the map and half beside it is worse than a corner further on, better than a hidden mark. */
const EDGE_COST = 0.5;

/**
 * Where scale and north stand in a map's room: in its lower left corner unless another, of
 * the room or of the map in it, hides fewer marks and frames or crosses no edge of the map.
 * The corner of the mark of practice data is its own.
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
  const wide = right - left;
  const drawn = drawnIn(content, room);
  const own = { ...first, left: drawn.left + inset.x };
  const across = Math.max(first.left, room.left + room.width - inset.x - wide);
  const ownAcross = Math.max(first.left, drawn.right - inset.x - wide);
  const raised = room.top + inset.y + (bottom - top);
  // The mark takes no more than the right half.
  const isLeft = (place: ScalePlace): boolean => place.left + wide <= room.left + room.width / 2;
  const lower = [first, own, { ...first, left: across }, { ...first, left: ownAcross }];
  const corners = hasMark
    ? [first, ...[own].filter(isLeft)]
    : [...lower, ...lower.toReversed().map((place) => ({ ...place, bottom: raised }))];
  const costs = corners.map((place) => hidden(content, room, scaleBox(content, place)));
  return corners[costs.indexOf(Math.min(...costs))] ?? first;
}

/** From where to where the map is drawn across its room. */
function drawnIn({ map }: SheetContent, room: Room): { left: number; right: number } {
  const width = map.frame[2] * zoomOf(map, room);
  const left = room.left + (room.width - width) / 2;
  return { left, right: left + width };
}

/** Whether a box stands half on the map; where its ground is the paper's no edge is seen. */
function crossesEdge(content: SheetContent, room: Room, [from, , to]: Box): boolean {
  if (content.ground === 'projector' || content.map.kind === 'cells') return false;
  const { left, right } = drawnIn(content, room);
  return [left, right].some((edge) => from < edge && to > edge);
}

/** How much of a map a box hides: marks, places of names, frames. */
function hidden(content: SheetContent, room: Room, box: Box): number {
  const { map } = content;
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
  return places + frames * INSET_COST + (crossesEdge(content, room, box) ? EDGE_COST : 0);
}
