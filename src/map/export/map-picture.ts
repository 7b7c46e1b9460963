import type { Drawing } from '../../domain/edition.ts';
import { placeOnDrawing } from '../drawing/fit.ts';
import type { DrawnGap } from '../drawing/draw-gap.ts';
import { drawScene, type DrawnArea, type DrawnPoint } from '../drawing/draw-scene.ts';
import { toLongitudeLatitude } from '../drawing/mercator.ts';
import type { Scene } from '../scene.ts';
import { frameOf, type PictureFrame } from './picture-frame.ts';

/** An area of the picture with what it is. */
export interface PictureArea extends DrawnArea {
  readonly name: string;
  /** Class of the fill, such as `full`, `0` or `notLoaded`; `undefined` where nothing fills. */
  readonly areaClass: string | undefined;
}

/** A point of the picture; dots that stand for an area carry its class. */
export interface PicturePoint extends DrawnPoint {
  readonly areaClass: string | undefined;
  /** Name of the area a dot stands for; `undefined` for hubs and organisations. */
  readonly name: string | undefined;
}

/** A name, placed in the picture's units; lower `rank` comes first. */
export interface PictureLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rank: number;
}

/** A frame for far islands. */
export interface PictureInset {
  readonly name: string;
  readonly frame: readonly [left: number, top: number, width: number, height: number];
}

/** A part of the picture with a projection of its own: the main map, or an inset. */
export interface PictureGround {
  readonly projection: Drawing['projection'];
  readonly frame: PictureFrame;
}

/** A base map below the picture, as images that need no request. */
export interface PictureBase {
  readonly images: readonly {
    readonly href: string;
    readonly box: PictureFrame;
    readonly clip: PictureFrame;
  }[];
}

/** A view's map in the units of its drawing, to be drawn at any size. */
export interface MapPicture {
  readonly kind: 'map' | 'cells';
  /** The part that is shown, in units. */
  readonly frame: PictureFrame;
  readonly land: string;
  readonly areas: readonly PictureArea[];
  readonly lines: string;
  readonly points: readonly PicturePoint[];
  /** What the gap explorer adds; `undefined` while it is closed. */
  readonly gap: DrawnGap | undefined;
  readonly labels: readonly PictureLabel[];
  readonly insets: readonly PictureInset[];
  /** The main map first; none on the equal-size map, whose places are not on the earth. */
  readonly grounds: readonly PictureGround[];
  /** Put below by whoever has loaded it; `undefined` draws our own land. */
  readonly base?: PictureBase | undefined;
  /** Metres of one unit at `latitude` (degrees); `undefined` on the equal-size map. */
  readonly scale:
    | { readonly metres: number; readonly latitude: number; readonly isWide: boolean }
    | undefined;
}

/** What a picture is made from beside the scene. */
export interface PictureSource {
  readonly scene: Scene;
  readonly drawing: Drawing;
  /** Class of each area, by code. */
  readonly classOf: (code: string) => string | undefined;
  readonly nameOf: (code: string) => string;
  readonly insetName: (name: Drawing['insets'][number]['name']) => string;
}

/** Circumference of the earth at the equator in metres, as web Mercator has it. */
const EQUATOR = 40_075_016.686;

/** A map of more degrees of latitude than this has no one scale. */
const ONE_SCALE_DEGREES = 6;

/** Puts a scene on a drawing, with names and classes. Pure. */
export function mapPicture(source: PictureSource): MapPicture {
  const { scene, drawing, classOf, nameOf } = source;
  const drawn = drawScene(scene, drawing);
  const isMap = scene.drawing === 'map' || scene.cellShapes === undefined;
  const projection = isMap ? drawing.projection : drawn.projection;
  const frame = isMap
    ? frameOf(drawing, scene.camera)
    : ([0, 0, drawn.width, drawn.height] as const);
  const labels = scene.selectedArea === '00' ? scene.prefectureLabels : scene.municipalityLabels;
  const fittedTo = scene.selectedArea.slice(0, 2);
  return {
    kind: isMap ? 'map' : 'cells',
    frame,
    land: drawn.land,
    areas: drawn.areas.map((area) => ({
      ...area,
      name: nameOf(area.code),
      areaClass: classOf(area.code),
    })),
    lines: drawn.lines,
    points: drawn.points.map((point) => ({
      ...point,
      areaClass: point.kind === 'municipality' ? classOf(point.code) : undefined,
      name: point.kind === 'municipality' ? nameOf(point.code) : undefined,
    })),
    gap: drawn.gap && within(drawn.gap, frame),
    labels: labels.features
      .filter(({ properties }) => fittedTo === '00' || properties.code.startsWith(fittedTo))
      .map(({ properties, geometry }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const place = { projection, insets: isMap ? drawing.insets : [] };
        const [x, y] = placeOnDrawing(place, [longitude, latitude]);
        return { name: properties.name, rank: properties.rank, x, y };
      }),
    insets: isMap
      ? drawing.insets.map(({ name, frame: around }) => ({
          name: source.insetName(name),
          frame: around,
        }))
      : [],
    grounds: isMap
      ? [
          { projection, frame },
          ...drawing.insets.map((inset) => ({ projection: inset.projection, frame: inset.frame })),
        ]
      : [],
    scale: isMap ? scaleOf(projection, frame) : undefined,
  };
}

/** What stands in the frame: Office would show the rest beside the map. */
function within(gap: DrawnGap, [left, top, width, height]: PictureFrame): DrawnGap {
  const isInside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  return {
    ...gap,
    circles: gap.circles.filter(isInside),
    points: gap.points.filter(isInside),
    sites: gap.sites.filter(isInside),
  };
}

function scaleOf(
  { scale, y }: Drawing['projection'],
  [, top, , height]: PictureFrame,
): NonNullable<MapPicture['scale']> {
  const latitudeAt = (pixel: number): number => toLongitudeLatitude([0, pixel / scale + y])[1];
  const latitude = latitudeAt(top + height / 2);
  const metres = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / scale;
  const isWide = latitudeAt(top) - latitudeAt(top + height) > ONE_SCALE_DEGREES;
  return { metres, latitude, isWide };
}
