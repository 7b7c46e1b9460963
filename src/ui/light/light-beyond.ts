import type { LightArea, LightPlaces } from '../../domain/light-edition.ts';
import { axialCentre } from '../../geo/cells/hexagon.ts';
import { toPixel } from '../../map/drawing/fit.ts';
import { toWorld } from '../../map/drawing/mercator.ts';
import { pixelsOf, placeInPixels, type Place } from '../../state/neighbour.ts';
import { isInInset } from './light-inset.ts';
import type { LightModel } from './light-model.ts';

/** Pixels between the mark of an area outside the picture and the picture's edge. */
const INSIDE = 16;

/**
 * Municipalities over the border of the prefecture that is drawn: their offices where they
 * would be on the drawing, if it went on. None where an inset stands, nor behind one. Pure.
 */
export function placesBeyond(
  model: LightModel,
  { code, longitude, latitude }: LightPlaces,
): readonly Place[] {
  const { drawing } = model.area;
  return code.flatMap((one, index) => {
    const [east = 0, north = 0] = [longitude[index], latitude[index]];
    if (!isBeyond(model, one)) return [];
    const world = toWorld([east / 100, north / 100]);
    const place = placeInPixels(one, toPixel(drawing.projection, world));
    return isInInset(drawing, markBeyond(model, place), INSIDE) ? [] : [place];
  });
}

/**
 * The same on the equal-size map: hexagons of the nation where they would be on that of the
 * prefecture. None without a hexagon for each municipality. Pure.
 */
export function cellsBeyond(
  { area: { area, drawing } }: LightModel,
  { cells: table, municipalities: { code } }: Pick<LightArea, 'cells' | 'municipalities'>,
): readonly Place[] {
  return code.flatMap((one, index) => {
    const cell = table?.cells[index];
    if (cell === undefined || one.startsWith(area)) return [];
    return [placeInPixels(one, toPixel(drawing.projection, axialCentre(cell)))];
  });
}

/** Whether a municipality or prefecture lies over the border of what is drawn. Pure. */
export function isBeyond({ isNation, area: { area } }: LightModel, code: string): boolean {
  return !isNation && !code.startsWith(area);
}

/** Where an area over the border is marked: in its place, or at the edge it lies behind. Pure. */
export function markBeyond(
  { area: { drawing } }: LightModel,
  place: Place,
): readonly [x: number, y: number] {
  const [x, y] = pixelsOf(place);
  const within = (value: number, size: number): number =>
    Math.min(size - INSIDE, Math.max(INSIDE, value));
  return [within(x, drawing.width), within(y, drawing.height)];
}
