import type { DrawnGap } from '../drawing/draw-gap.ts';
import { GAP_COLORS } from '../gap-colors.ts';
import { PALETTES, type Ground } from '../palette.ts';
import type { PlacedSite } from './place-sites.ts';
import { drawText } from './draw-text.ts';
import { element } from './svg-markup.ts';

type ToSheet = (at: { x: number; y: number }) => { x: number; y: number };

/** How marks of the gap explorer are put on a sheet. */
export interface GapMarkPlace {
  readonly ground: Ground;
  /** Factor for circles and lines; 1 on a sheet. */
  readonly marks: number;
  /** Size of the names of hypothetical hubs. */
  readonly textSize: number;
  /** Pixels of a unit of the picture. */
  readonly zoom: number;
  readonly toSheet: ToSheet;
}

/** Circles of coverage, true to scale, to go below every point. */
export function drawCoverage({ circles }: DrawnGap, place: GapMarkPlace): string {
  const { ground, marks, zoom, toSheet } = place;
  const { hub } = PALETTES[ground];
  if (circles.length === 0) return '';
  return element(
    'g',
    {
      class: 'coverage',
      fill: hub,
      'fill-opacity': 0.1,
      stroke: hub,
      'stroke-opacity': 0.55,
      'stroke-width': marks * 0.8,
    },
    ...circles.map(({ radius, ...at }) => {
      const { x, y } = toSheet(at);
      return element('circle', { cx: x, cy: y, r: radius * zoom, 'data-kind': 'coverage' });
    }),
  );
}

/** Demand points beyond the limit, and the line to the nearest hub. */
export function drawGapMarks({ points, line }: DrawnGap, place: GapMarkPlace): string {
  const { ground, marks, toSheet } = place;
  const { gap } = GAP_COLORS[ground];
  const beyond = points.map(({ isOffice, ...at }) => {
    const { x, y } = toSheet(at);
    const r = isOffice ? marks * 3.4 : Math.sqrt(marks) * 0.8;
    return element('circle', { cx: x, cy: y, r, 'data-kind': 'gap' });
  });
  const ring = {
    class: 'gap',
    fill: gap,
    'fill-opacity': 0.12,
    stroke: gap,
    // Cells of a mesh lie so near that strong rings would hide the classes below them.
    'stroke-width': points[0]?.isOffice === false ? 0.35 : marks * 1.1,
  };
  const [from, to] = line?.map(toSheet) ?? [];
  const path =
    from &&
    to &&
    `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  const way = {
    class: 'nearest',
    d: path,
    stroke: gap,
    'stroke-dasharray': `${marks * 4} ${marks * 3}`,
  };
  return [
    beyond.length === 0 ? '' : element('g', ring, ...beyond),
    path === undefined
      ? ''
      : element('path', { ...way, fill: 'none', 'stroke-width': marks * 1.8 }),
  ].join('');
}

/** Radius of a hypothetical hub's mark. */
export const SITE_RADIUS = 6;

/** Hypothetical hubs: hollow with their names beside them, never taken for real ones. */
export function drawSites(
  sites: readonly PlacedSite[],
  { ground, marks, textSize: size }: GapMarkPlace,
): string {
  const color = GAP_COLORS[ground].site;
  return sites
    .map(
      ({ name, x, y, at }) =>
        element('circle', {
          cx: x,
          cy: y,
          r: marks * SITE_RADIUS,
          fill: PALETTES[ground].halo,
          stroke: color,
          'stroke-width': marks * 2,
          'data-kind': 'site',
        }) +
        drawText({
          ...at,
          size,
          lines: [name],
          anchor: 'middle',
          weight: 700,
          color,
          hasHalo: true,
        }),
    )
    .join('');
}
