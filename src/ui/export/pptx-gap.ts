import type PptxGenJS from 'pptxgenjs';
import type { DrawnGap } from '../../map/drawing/draw-gap.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import type { LegendGrid, SheetContent } from '../../map/export/sheet-content.ts';
import { PALETTES } from '../../map/palette.ts';
import { least, most } from './least-most.ts';
import { HATCHED } from './pptx-hatch.ts';
import { officeColor, PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';

/** Where the units of a picture stand on a slide, in inches. */
export interface PptxPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Half the side of a demand point's square, in inches. */
const POINT = { office: 0.03, mesh: 0.008 } as const;

/** Circles of coverage as editable ellipses, to go below every point. */
export function addCoverage(slide: PptxSlide, content: SheetContent, place: PptxPlace): void {
  const { gap } = content.map;
  const color = officeColor(PALETTES[content.ground].hub);
  const name = legendName(content, 'coverage');
  for (const { x, y, radius } of gap?.circles ?? [])
    slide.addShape('ellipse', {
      x: place.x + (x - radius) * place.zoom,
      y: place.y + (y - radius) * place.zoom,
      w: 2 * radius * place.zoom,
      h: 2 * radius * place.zoom,
      fill: { color, transparency: 90 },
      line: { color, width: 0.5, transparency: 45 },
      objectName: name,
    });
}

/** Demand points beyond the limit as one shape, the way to the nearest hub, hypothetical hubs. */
export function addGapMarks(
  slide: PptxSlide,
  content: SheetContent,
  place: PptxPlace,
  freeformShape: PptxGenJS.SHAPE_NAME,
): void {
  const { gap } = content.map;
  if (gap === undefined) return;
  const colors = GAP_COLORS[content.ground];
  const at = (point: { x: number; y: number }): { x: number; y: number } => ({
    x: place.x + point.x * place.zoom,
    y: place.y + point.y * place.zoom,
  });
  const points = squares(gap.points, at);
  if (points !== undefined)
    slide.addShape(freeformShape, {
      ...points,
      fill: { color: officeColor(colors.gap), transparency: 45 },
      // Edges of a mesh's many small squares would hide the classes below them.
      ...(gap.points[0]?.isOffice === true && {
        line: { color: officeColor(colors.gap), width: 0.75 },
      }),
      objectName: legendName(content, 'gap'),
    });
  const [from, to] = gap.line?.map(at) ?? [];
  if (from !== undefined && to !== undefined)
    slide.addShape('line', {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(to.x - from.x),
      h: Math.abs(to.y - from.y),
      flipV: to.x - from.x > 0 !== to.y - from.y > 0,
      line: { color: officeColor(colors.gap), width: 1.5, dashType: 'dash' },
      objectName: legendName(content, 'nearest'),
    });
  for (const { name, ...site } of gap.sites) {
    const { x, y } = at(site);
    const words = `${name} ${legendName(content, 'site')}`;
    slide.addShape('ellipse', {
      x: x - 0.07,
      y: y - 0.07,
      w: 0.14,
      h: 0.14,
      fill: { color: 'FFFFFF' },
      line: { color: officeColor(colors.site), width: 2 },
      objectName: words,
    });
    slide.addText(name, {
      x: x + 0.09,
      y: y - 0.12,
      w: 0.6,
      h: 0.24,
      fontSize: 12,
      bold: true,
      fontFace: PPTX_FONT,
      margin: 0,
      color: officeColor(colors.site),
    });
  }
}

/** Small squares as one freeform: thousands of shapes would make the file useless. */
function squares(
  points: DrawnGap['points'],
  at: (point: { x: number; y: number }) => { x: number; y: number },
): (Box & { points: NonNullable<PptxGenJS.ShapeProps['points']> }) | undefined {
  if (points.length === 0) return undefined;
  const marks = points.map(({ isOffice, ...point }) => ({
    ...at(point),
    half: isOffice ? POINT.office : POINT.mesh,
  }));
  const left = least(marks.map(({ x, half }) => x - half));
  const top = least(marks.map(({ y, half }) => y - half));
  const right = most(marks.map(({ x, half }) => x + half));
  const bottom = most(marks.map(({ y, half }) => y + half));
  return {
    x: left,
    y: top,
    w: right - left,
    h: bottom - top,
    points: marks.flatMap(({ x, y, half }) => [
      { x: x - half - left, y: y - half - top, moveTo: true },
      { x: x + half - left, y: y - half - top },
      { x: x + half - left, y: y + half - top },
      { x: x - half - left, y: y + half - top },
      { close: true as const },
    ]),
  };
}

function legendName({ legend }: SheetContent, shape: string): string {
  const entries = legend.flatMap((group) => group.entries);
  return entries.find((entry) => entry.shape === shape)?.name ?? '';
}

/** The 3×3 legend as shapes and text; returns the height it took, in inches. */
export function addLegendGrid(
  slide: PptxSlide,
  { columns, rows }: LegendGrid,
  box: Omit<Box, 'h'>,
  style: { readonly step: number; readonly fontSize: number },
): number {
  const { step, fontSize } = style;
  const common = { fontSize, fontFace: PPTX_FONT, margin: 0, h: step };
  const head = box.w * 0.34;
  const column = (box.w - head) / Math.max(1, columns.length);
  const at = (index: number): number => box.x + head + index * column;
  columns.forEach((name, index) =>
    slide.addText(name, { ...common, x: at(index), y: box.y, w: column }),
  );
  rows.forEach(({ name, cells }, row) => {
    const y = box.y + (row + 1) * step;
    slide.addText(name, { ...common, x: box.x, y, w: head });
    cells.forEach(({ count, paint, name: words }, index) => {
      slide.addShape('rect', {
        x: at(index),
        y: y + step * 0.1,
        w: step,
        h: step * 0.8,
        fill: { color: officeColor(paint.color) },
        line: { color: '5C646D', width: 0.25 },
        objectName: `${paint.pattern === undefined ? '' : HATCHED}${words}`,
      });
      slide.addText(count, {
        ...common,
        x: at(index) + step * 1.15,
        y,
        w: column - step * 1.15,
        wrap: false,
      });
    });
  });
  return (rows.length + 1.2) * step;
}
