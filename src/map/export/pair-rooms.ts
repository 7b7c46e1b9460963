import { zoomOf } from './draw-map.ts';
import type { MapPicture } from './map-picture.ts';

/** A room on a sheet or slide, in the units of either. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Below this part of its own size a map would be too small to be read: then each keeps its scale. */
const LEAST_SHARE = 0.4;

/** Upright paper sets maps below each other unless they are so many times larger side by side. */
const CLEARLY_LARGER = 1.25;

/** How two maps share a room. `best`: whichever shows them larger; `upright`: below, if not far smaller. */
export interface PairLayout {
  readonly direction: 'beside' | 'below' | 'best' | 'upright';
  /** Room for a name above each map. */
  readonly nameHeight: number;
  /** Between the two. */
  readonly gap: number;
}

/** Where a side goes: its name, as wide as its half, and below it the map, which fills its room. */
export interface SideRoom {
  readonly name: Pick<Room, 'left' | 'top' | 'width'>;
  readonly map: Room;
}

/**
 * Halves of a room for two maps, both in one scale where neither becomes too small for it.
 * Pure; the pictures' areas and names are not looked at.
 */
export function pairRooms(
  room: Room,
  maps: readonly [MapPicture, MapPicture],
  { direction, nameHeight, gap }: PairLayout,
): readonly [SideRoom, SideRoom] {
  const beside = halves(room, gap, true);
  const below = halves(room, gap, false);
  const mapsOf = ([one, other]: readonly [Room, Room]): readonly [Room, Room] => [
    belowName(one, nameHeight),
    belowName(other, nameHeight),
  ];
  const larger = leastZoom(maps, mapsOf(beside)) / leastZoom(maps, mapsOf(below));
  const isBeside =
    direction === 'beside' ||
    (direction === 'best' && larger >= 1) ||
    (direction === 'upright' && larger >= CLEARLY_LARGER);
  const chosen = isBeside ? beside : below;
  const [one, other] = inOneScale(maps, mapsOf(chosen));
  return [side(chosen[0], maps[0], one), side(chosen[1], maps[1], other)];
}

/** The map at the top of its room, in the middle between left and right, its name above it. */
function side(half: Room, picture: MapPicture, room: Room): SideRoom {
  const zoom = zoomOf(picture, room);
  const [, , unitsWide, unitsHigh] = picture.frame;
  const [width, height] = [unitsWide * zoom, unitsHigh * zoom];
  const left = room.left + (room.width - width) / 2;
  return {
    name: { left, top: half.top, width: half.left + half.width - left },
    map: { left, top: room.top, width, height },
  };
}

function halves(room: Room, gap: number, isBeside: boolean): readonly [Room, Room] {
  const width = isBeside ? (room.width - gap) / 2 : room.width;
  const height = isBeside ? room.height : (room.height - gap) / 2;
  const first = { left: room.left, top: room.top, width, height };
  return [
    first,
    isBeside
      ? { ...first, left: room.left + width + gap }
      : { ...first, top: room.top + height + gap },
  ];
}

function belowName({ left, top, width, height }: Room, name: number): Room {
  return { left, top: top + name, width, height: height - name };
}

function leastZoom(
  [one, other]: readonly [MapPicture, MapPicture],
  [first, second]: readonly [Room, Room],
): number {
  return Math.min(zoomOf(one, first), zoomOf(other, second));
}

/** Shrinks the map whose units are fewer metres, so that one centimetre is the same on both. */
function inOneScale(
  [one, other]: readonly [MapPicture, MapPicture],
  [first, second]: readonly [Room, Room],
): readonly [Room, Room] {
  const [metresA, metresB] = [metresOf(one, first), metresOf(other, second)];
  if (metresA === undefined || metresB === undefined) return [first, second];
  const share = Math.min(metresA, metresB) / Math.max(metresA, metresB);
  if (share < LEAST_SHARE) return [first, second];
  return metresA < metresB ? [shrunk(first, share), second] : [first, shrunk(second, share)];
}

/** Metres of one unit of the sheet; `undefined` on the equal-size map. */
function metresOf(picture: MapPicture, room: Room): number | undefined {
  return picture.scale && picture.scale.metres / zoomOf(picture, room);
}

function shrunk({ left, top, width, height }: Room, share: number): Room {
  return {
    left: left + (width * (1 - share)) / 2,
    top,
    width: width * share,
    height: height * share,
  };
}
