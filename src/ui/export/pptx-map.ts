import type PptxGenJS from 'pptxgenjs';
import { zoomOf } from '../../map/export/draw-map.ts';
import type { PicturePoint } from '../../map/export/map-picture.ts';
import { isDot, markRadii, outlineOf, radiusOf } from '../../map/drawing/mark-sizes.ts';
import { pathParts } from '../../map/export/path-points.ts';
import { legendEntries, type SheetContent } from '../../map/export/sheet-content.ts';
import { PALETTES } from '../../map/palette.ts';
import { least, most } from './least-most.ts';
import { addCoverage, addGapMarks } from './pptx-gap.ts';
import { HATCHED } from './pptx-hatch.ts';
import { officeColor, PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';
import { LEAST_TEXT } from './pptx-text.ts';

/** Inches of a unit of a mark's radius, as on a slide on the screen. */
const MARK = 1.6 / 96;

/** Points of an inch. */
const POINTS = 72;

/** Puts the map on a slide: every area an editable freeform, every point an ellipse. */
export function addMap(
  slide: PptxSlide,
  content: SheetContent,
  box: Box,
  freeformShape: PptxGenJS.SHAPE_NAME,
): void {
  const { map, ground } = content;
  const zoom = zoomOf(map, { width: box.w, height: box.h });
  const [left, top, width, height] = map.frame;
  const x = box.x + (box.w - width * zoom) / 2 - left * zoom;
  const y = box.y + (box.h - height * zoom) / 2 - top * zoom;
  const palette = PALETTES[ground];
  for (const { path, paint, name, areaClass } of map.areas) {
    const className = classNameOf(content, areaClass);
    const words = className === '' ? name : `${name} ${className}`;
    const shape = freeform(path, { x, y, zoom });
    if (shape === undefined) continue;
    slide.addShape(freeformShape, {
      ...shape,
      fill: { color: officeColor(paint?.color ?? palette.land) },
      line: { color: officeColor(palette.prefectureLine), width: 0.25 },
      objectName: paint?.pattern === undefined ? words : `${HATCHED}${words}`,
    });
  }
  addCoverage(slide, content, { x, y, zoom });
  const radii = markRadii(map, zoom / MARK);
  for (const point of map.points) {
    const outer = radiusOf(point, radii);
    const width = outlineOf(point, outer);
    const radius = (isDot(point) ? outer - width / 2 : outer) * MARK;
    slide.addShape('ellipse', {
      x: x + point.x * zoom - radius,
      y: y + point.y * zoom - radius,
      w: radius * 2,
      h: radius * 2,
      fill: { color: officeColor(point.color), transparency: point.kind === 'rmo' ? 38 : 0 },
      line: { color: officeColor(point.stroke), width: width * MARK * POINTS },
      objectName: pointName(content, point),
    });
  }
  addGapMarks(slide, content, { x, y, zoom }, freeformShape);
}

/** A dot that stands for an area is named as the area would be. */
function pointName(content: SheetContent, { kind, name, areaClass }: PicturePoint): string {
  if (name !== undefined) return `${name} ${classNameOf(content, areaClass)}`.trim();
  const entry = content.legend
    .flatMap(({ entries }) => entries)
    .find(({ shape }) => shape === kind);
  return entry?.name ?? classNameOf(content, areaClass);
}

function classNameOf(content: SheetContent, areaClass: string | undefined): string {
  if (areaClass === undefined) return '';
  return legendEntries(content.legend).find((entry) => entry.areaClass === areaClass)?.name ?? '';
}

type Freeform = Box & { points: NonNullable<PptxGenJS.ShapeProps['points']> };

/** A path as a freeform with its own bounds; `undefined` for a path without area. */
function freeform(
  path: string,
  place: { x: number; y: number; zoom: number },
): Freeform | undefined {
  const parts = pathParts(path);
  const xs = parts.flatMap(({ points }) => points.map(([px]) => px));
  const ys = parts.flatMap(({ points }) => points.map(([, py]) => py));
  if (xs.length < 3) return undefined;
  const [left, top] = [least(xs), least(ys)];
  const inch = (units: number): number => units * place.zoom;
  const points: Freeform['points'] = parts.flatMap((part) => [
    ...part.points.map(([px, py], index) => ({
      x: inch(px - left),
      y: inch(py - top),
      ...(index === 0 && { moveTo: true }),
    })),
    { close: true as const },
  ]);
  return {
    x: place.x + inch(left),
    y: place.y + inch(top),
    w: inch(most(xs) - left),
    h: inch(most(ys) - top),
    points,
  };
}

/** Scale bar and north as shapes; the equal-size map says in words that it has none. */
export function addScale(
  slide: PptxSlide,
  content: SheetContent,
  box: Box,
  bar: { kilometres: number; inches: number } | undefined,
): void {
  const { words, map } = content;
  const common = { fontSize: LEAST_TEXT, fontFace: PPTX_FONT, margin: 0, h: 0.22 };
  if (bar === undefined || map.scale === undefined) {
    slide.addText(words.noDistances, { ...common, x: box.x, y: box.y + box.h - 0.25, w: box.w });
    return;
  }
  const y = box.y + box.h - 0.12;
  const latitude = map.scale.isWide ? Math.round(map.scale.latitude) : undefined;
  const distance = words.distance(bar.kilometres, latitude);
  slide.addText(words.north, { ...common, x: box.x, y: y - 0.5, w: 0.3, align: 'center' });
  slide.addShape('triangle', {
    x: box.x + 0.08,
    y: y - 0.28,
    w: 0.14,
    h: 0.28,
    fill: { color: '1A1A1C' },
    objectName: words.north,
  });
  slide.addShape('line', {
    x: box.x + 0.45,
    y,
    w: bar.inches,
    h: 0,
    line: { color: '1A1A1C', width: 1.5 },
    objectName: distance,
  });
  slide.addText(distance, { ...common, x: box.x + 0.45, y: y - 0.26, w: 2.4 });
}
