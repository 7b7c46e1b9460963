import { PALETTES, type Ground } from '../palette.ts';
import type { PatternId } from '../pattern.ts';
import { placeSites } from './place-sites.ts';
import { drawBase } from './draw-base.ts';
import { drawBands, drawSurface } from './draw-surface.ts';
import { drawCoverage, drawGapMarks, drawSites, SITE_RADIUS } from './draw-gap-marks.ts';
import { drawIslets, hiddenByNames } from './draw-islets.ts';
import { drawText } from './draw-text.ts';
import { drawHatch } from './hatch.ts';
import { drawPoints } from './draw-points.ts';
import { insetTitles } from './inset-titles.ts';
import type { MapPicture, PictureArea } from './map-picture.ts';
import { markRadii } from '../drawing/mark-sizes.ts';
import { placeLabels, type Box } from './place-labels.ts';
import { element, escaped } from './svg-markup.ts';

/** Where a picture goes on the sheet, in pixels, and how large its marks are. */
export interface MapPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Size of names; 0 for none. */
  readonly labelSize: number;
  /** Size of names beside marks. */
  readonly textSize: number;
  /** Counts that would be written smaller are left out. */
  readonly leastText: number;
  /** Factor for circles and lines; 1 on a sheet. */
  readonly marks: number;
  /** What names keep clear of beside the marks, such as the scale. */
  readonly clear: readonly Box[];
  /** Keeps ids of several pictures in one document apart. */
  readonly prefix: string;
}

/** Pixels of a unit of the picture at a place. */
export function zoomOf(picture: MapPicture, place: Pick<MapPlace, 'width' | 'height'>): number {
  const [, , width, height] = picture.frame;
  return Math.min(place.width / width, place.height / height);
}

/** The map as vectors: every area a path with its code, class and name; nothing decided here. */
export function drawMap(picture: MapPicture, ground: Ground, place: MapPlace): string {
  const { prefix, marks, textSize } = place;
  const zoom = zoomOf(picture, place);
  const [left, top, width, height] = picture.frame;
  const x = place.left + (place.width - width * zoom) / 2 - left * zoom;
  const y = place.top + (place.height - height * zoom) / 2 - top * zoom;
  const palette = PALETTES[ground];
  const line = Math.sqrt(marks) / zoom;
  const shapes = element(
    'g',
    { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${zoom.toFixed(5)})` },
    picture.base === undefined ? '' : drawBase(picture.base, ground, prefix),
    picture.land === '' || picture.base !== undefined
      ? ''
      : element('path', { d: picture.land, fill: palette.land }),
    picture.areas.map((area) => drawArea(area, ground, line, picture.base !== undefined)).join(''),
    drawHatches(picture, ground, prefix, zoom),
    drawSurface(picture, prefix),
    drawBands(picture, prefix),
    element('path', {
      d: picture.lines,
      fill: 'none',
      stroke: palette.prefectureLine,
      'stroke-width': line * 0.7,
      'stroke-linejoin': 'round',
    }),
    picture.areas
      .filter(({ isSelected, code }) => isSelected && code.length > 2)
      .map(({ path }) =>
        element('path', {
          d: path,
          fill: 'none',
          stroke: palette.selection,
          'stroke-width': line * 2.5,
        }),
      )
      .join(''),
    drawIslets(picture, ground, marks / zoom),
    insetFrames(picture, palette.prefectureLine, line),
  );
  // Beyond the drawing nothing is known: sea there would make a coast of its edge.
  const shown = {
    x: x + left * zoom,
    y: y + top * zoom,
    width: width * zoom,
    height: height * zoom,
  };
  const frame = element('rect', { ...shown });
  const toSheet = (at: { x: number; y: number }) => ({ x: at.x * zoom + x, y: at.y * zoom + y });
  const sites = placeSites(
    (picture.gap?.sites ?? []).map(({ name, ...at }) => ({ name, ...toSheet(at) })),
    { radius: marks * SITE_RADIUS, size: textSize },
  );
  const gapPlace = { ground, marks, textSize, zoom, toSheet };
  const points = drawPoints(picture, markRadii(picture, zoom / marks), place, toSheet);
  return element(
    'g',
    { class: 'map', 'data-map': picture.kind, 'clip-path': `url(#${prefix}-frame)` },
    element('defs', {}, element('clipPath', { id: `${prefix}-frame` }, frame)),
    element('rect', { ...shown, fill: picture.kind === 'cells' ? '#ffffff' : palette.sea }),
    shapes,
    picture.gap === undefined ? '' : drawCoverage(picture.gap, gapPlace),
    points.markup,
    picture.gap === undefined ? '' : drawGapMarks(picture.gap, gapPlace),
    drawNames(picture, { size: place.labelSize, least: place.leastText, zoom }, shown, toSheet, {
      taken: [...sites.flatMap(({ mark, words }) => [mark, words]), ...place.clear],
      marks: points.kept,
    }),
    drawSites(sites, gapPlace),
  );
}

/** Above a base map colours let it through, and areas without one are left to it. */
function drawArea(area: PictureArea, ground: Ground, line: number, hasBase: boolean): string {
  const { code, path, paint, name, areaClass } = area;
  if (path === '') return '';
  const palette = PALETTES[ground];
  return element(
    'path',
    {
      d: path,
      fill: paint?.color ?? (hasBase ? 'none' : palette.land),
      'fill-opacity': hasBase && paint !== undefined ? 0.72 : undefined,
      // Unfilled land is one ground: lines between small areas would hide it.
      stroke: paint === undefined ? undefined : palette.municipalityLine,
      'stroke-width': paint === undefined ? undefined : Math.min(line * 0.3, 0.25),
      'data-code': code,
      'data-class': areaClass,
    },
    element('title', {}, escaped(name)),
  );
}

/** Hatches of all areas that have the same pattern, at once. */
function drawHatches(picture: MapPicture, ground: Ground, prefix: string, zoom: number): string {
  const shapes = new Map<PatternId, string>();
  for (const { path, paint } of picture.areas)
    if (paint?.pattern !== undefined && path !== '')
      shapes.set(paint.pattern, (shapes.get(paint.pattern) ?? '') + path);
  return [...shapes]
    .map(([pattern, shape]) =>
      drawHatch({
        pattern,
        ground,
        shape,
        box: picture.frame,
        scale: 0.75 / zoom,
        id: `${prefix}-${pattern}`,
      }),
    )
    .join('');
}

function insetFrames(picture: MapPicture, color: string, line: number): string {
  return picture.insets
    .map(({ frame: [x, y, width, height] }) =>
      element('rect', {
        x,
        y,
        width,
        height,
        fill: 'none',
        stroke: color,
        'stroke-width': line * 0.7,
      }),
    )
    .join('');
}

type ToSheet = (at: { x: number; y: number }) => { x: number; y: number };

function drawNames(
  picture: MapPicture,
  sizes: { readonly size: number; readonly least: number; readonly zoom: number },
  { x: left, y: top, width, height }: { x: number; y: number; width: number; height: number },
  toSheet: ToSheet,
  keptClear: { readonly taken: readonly Box[]; readonly marks: readonly Box[] },
): string {
  const { size } = sizes;
  if (size === 0) return '';
  const labels = picture.labels.map((label) => ({ ...label, ...toSheet(label) }));
  const frame: Box = [left, top, left + width, top + height];
  const titles = insetTitles(picture, sizes, toSheet);
  const taken = [...keptClear.taken, ...titles.taken];
  const insets = picture.insets.map(({ frame: [x, y, width, height] }): Box => {
    const [from, to] = [toSheet({ x, y }), toSheet({ x: x + width, y: y + height })];
    return [from.x, from.y, to.x, to.y];
  });
  const small = hiddenByNames(picture, size / sizes.zoom).map(([x0, y0, x1, y1]): Box => {
    const [from, to] = [toSheet({ x: x0, y: y0 }), toSheet({ x: x1, y: y1 })];
    return [from.x, from.y, to.x, to.y];
  });
  const marks = [...keptClear.marks, ...small];
  const names = placeLabels(labels, size, frame, { taken, marks, insets });
  return [
    ...names.map(({ name, x, y }) =>
      drawText({ x, y, size, lines: [name], anchor: 'middle', hasHalo: true }),
    ),
    titles.markup,
  ].join('');
}
