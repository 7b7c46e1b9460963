import { LIGHT_REACH_KILOMETRES, type LightDrawing } from '../../domain/light-edition.ts';
import { neighbourOf, pixelsOf, type Direction, type Place } from '../../state/neighbour.ts';
import { isBeyond } from './light-beyond.ts';
import { isInInset } from './light-inset.ts';
import type { LightModel } from './light-model.ts';

/** Around the earth at the equator, where the world of web Mercator is 1 wide. */
const KILOMETRES_AROUND = 40_075;

/**
 * Where an arrow goes from a place, `undefined` at the edge. A place over the border that is on
 * the picture leads to the insets beside it where it leads nowhere else: with neighbours between
 * them and the main map, no other way would. Pure.
 */
export function nextPlace(
  model: LightModel,
  from: Place,
  direction: Direction,
  places: readonly Place[],
): string | undefined {
  const { drawing } = model.area;
  const next = neighbourOf(from.position, direction, placesInReach(model, from, places));
  if (next !== undefined || !isBeyond(model, from.code) || !isOnPicture(drawing, from)) return next;
  return neighbourOf(from.position, direction, ownInsets(model, places));
}

/**
 * Places that an arrow may go to from one of them. Over the border that is no farther than
 * 200 km, and never to or from an inset: what is beside its frame on the picture is not beside
 * its islands. Within the border, and on the equal-size map, all.
 */
function placesInReach(model: LightModel, from: Place, places: readonly Place[]): readonly Place[] {
  const { drawing } = model.area;
  if (model.isNation || drawing.kind === 'cells') return places;
  const isOut = isBeyond(model, from.code);
  const canLeave = !isInInset(drawing, pixelsOf(from));
  return places.filter((place) => {
    const isPlaceOut = isBeyond(model, place.code);
    if (!isOut && !isPlaceOut) return true;
    if (isPlaceOut ? !canLeave : isInInset(drawing, pixelsOf(place))) return false;
    return kilometres(drawing, from, place) <= LIGHT_REACH_KILOMETRES;
  });
}

function ownInsets(model: LightModel, places: readonly Place[]): readonly Place[] {
  return places.filter(
    (place) => !isBeyond(model, place.code) && isInInset(model.area.drawing, pixelsOf(place)),
  );
}

function isOnPicture({ width, height }: LightDrawing, place: Place): boolean {
  const [x, y] = pixelsOf(place);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Between places of the main map, as the picture's scale is at the first of them. */
function kilometres({ projection }: LightDrawing, from: Place, to: Place): number {
  const [[x, y], [toX, toY]] = [pixelsOf(from), pixelsOf(to)];
  const world = Math.hypot(toX - x, toY - y) / projection.scale;
  const north = 0.5 - (projection.y + y / projection.scale);
  return (world * KILOMETRES_AROUND) / Math.cosh(2 * Math.PI * north);
}
