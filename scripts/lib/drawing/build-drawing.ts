import type { Drawing } from '../../../src/domain/edition.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import {
  placeOnDrawing,
  type DrawingProjection,
  type Frame,
} from '../../../src/map/drawing/fit.ts';
import { createTracer, type Tracer } from '../../../src/map/drawing/trace.ts';
import { createCrop } from '../geometry/crop-map.ts';
import type { IslandMark } from '../geometry/island-marks.ts';
import type { MapTopology } from '../geometry/map-topology.ts';
import { scaleMap, type ScaledArea, type ScaledMap } from '../geometry/scaled-map.ts';
import { clipOf, drawingOf, type Picture } from './picture.ts';

/** A municipality's office, for maps without its outline. */
export interface Office {
  readonly code: string;
  readonly position: LongitudeLatitude;
}

/** A drawing, and of its land what is no municipality's: path data, as in the drawing. */
export interface BuiltDrawing {
  readonly drawing: Drawing;
  readonly apart: string;
}

/** Draws the given municipalities and offices, and land and prefectures as far as the picture reaches. */
export type BuildDrawing = (
  picture: Picture,
  isShown: (municipalityCode: string) => boolean,
) => BuiltDrawing;

/** Prepares a map for any number of drawings. */
export function createDrawings(
  map: MapTopology,
  marks: readonly IslandMark[],
  offices: readonly Office[],
): BuildDrawing {
  const crop = createCrop(map);
  return (picture, isShown) => {
    const layers = [picture.main, ...picture.insets].map(({ frame, projection }): Layer => {
      const cropped = crop(worldOf(frame, projection), isShown);
      const pixel = 1 / projection.scale;
      const scaled = scaleMap(cropped, marks, {
        detail: pixel * picture.coarseness,
        pixel,
      });
      return { scaled, tracer: createTracer(projection, clipOf(picture, frame)) };
    });
    const empty = drawingOf(picture);
    const apart = join(layers, ({ tracer }, { northern, marks }) =>
      tracer.polygons(polygonsOf([...northern, ...marks])),
    );
    const drawing = {
      ...empty,
      land: join(layers, ({ tracer }, { land, northern, marks }) =>
        tracer.polygons([...land, ...polygonsOf([...northern, ...marks])]),
      ),
      municipalities: paths(layers, ({ municipalities }) => municipalities),
      prefectures: paths(layers, ({ prefectures }) => prefectures),
      prefectureLines: join(layers, ({ tracer }, { prefectureLines }) =>
        tracer.lines(prefectureLines),
      ),
      offices: placeOffices(
        empty,
        offices.filter(({ code }) => isShown(code)),
      ),
    };
    return { drawing, apart };
  };
}

function polygonsOf(areas: readonly Pick<ScaledArea, 'polygons'>[]): ScaledMap['land'] {
  return areas.flatMap(({ polygons }) => polygons);
}

/** One frame of the picture: the map at its scale, and the pen. */
interface Layer {
  readonly scaled: ScaledMap;
  readonly tracer: Tracer;
}

function join(layers: readonly Layer[], draw: (layer: Layer, map: ScaledMap) => string): string {
  return layers.map((layer) => draw(layer, layer.scaled)).join('');
}

/** Path data by code; an area in several frames has the parts of all of them. */
function paths(
  layers: readonly Layer[],
  areasOf: (map: ScaledMap) => readonly ScaledArea[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { scaled, tracer } of layers)
    for (const { code, polygons } of areasOf(scaled)) {
      const path = tracer.polygons(polygons);
      if (path !== '') found[code] = (found[code] ?? '') + path;
    }
  return found;
}

function placeOffices(
  drawing: Pick<Drawing, 'projection' | 'insets'>,
  offices: readonly Office[],
): Drawing['offices'] {
  return Object.fromEntries(
    offices.map(({ code, position }) => {
      const [x, y] = placeOnDrawing(drawing, position);
      return [code, [tenth(x), tenth(y)] as const];
    }),
  );
}

/** The part of the world that a frame shows. */
function worldOf(
  [left, top, width, height]: Frame,
  { scale, x, y }: DrawingProjection,
): readonly [number, number, number, number] {
  return [
    x + left / scale,
    y + top / scale,
    x + (left + width) / scale,
    y + (top + height) / scale,
  ];
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
