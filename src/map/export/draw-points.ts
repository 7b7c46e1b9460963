import { drawText } from './draw-text.ts';
import { isDot, MANY_DOTS, outlineOf, radiusOf, type MarkRadii } from '../drawing/mark-sizes.ts';
import type { MapPicture } from './map-picture.ts';
import type { Box } from './place-labels.ts';
import { element } from './svg-markup.ts';

/** How marks are put on a sheet. */
interface PointPlace {
  /** Pixels of a unit of the radii. */
  readonly marks: number;
  /** Counts that would be written smaller are left out. */
  readonly leastText: number;
}

/** Among more marks than this no name would find room. */
const MANY_MARKS = MANY_DOTS;

/** Marks as markup, and what names keep clear of: nothing where they leave no room at all. */
export interface DrawnPoints {
  readonly markup: string;
  readonly kept: readonly Box[];
}

/** Dots, hubs and organisations, each with its code and class. */
export function drawPoints(
  { points }: MapPicture,
  radii: MarkRadii,
  { marks, leastText }: PointPlace,
  toSheet: (at: { x: number; y: number }) => { x: number; y: number },
): DrawnPoints {
  const kept: Box[] = [];
  const markup = points.map((point) => {
    const { kind, code, areaClass, color, stroke, label } = point;
    const { x, y } = toSheet(point);
    const outer = radiusOf(point, radii) * marks;
    const width = outlineOf(point, outer / marks) * marks;
    if (kind !== 'rmo') kept.push([x - outer, y - outer, x + outer, y + outer]);
    const circle = element('circle', {
      cx: x,
      cy: y,
      // A dot's rim stays within it; what stands above the map is set off by its outline.
      r: isDot(point) ? outer - width / 2 : outer,
      fill: color,
      stroke,
      'stroke-width': width,
      'fill-opacity': kind === 'rmo' ? 0.62 : undefined,
      'data-kind': kind,
      'data-code': code,
      'data-class': areaClass,
    });
    const size = outer * 1.3;
    if (label === undefined || size < leastText) return circle;
    const at = { x, y: y + size * 0.36 };
    return circle + drawText({ ...at, size, lines: [label], anchor: 'middle', color: '#ffffff' });
  });
  return { markup: markup.join(''), kept: kept.length <= MANY_MARKS ? kept : [] };
}
