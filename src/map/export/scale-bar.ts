import { drawText } from './draw-text.ts';
import { zoomOf } from './draw-map.ts';
import type { SheetContent } from './sheet-content.ts';
import type { Box } from './place-labels.ts';
import { element } from './svg-markup.ts';
import { emWidth } from './text-lines.ts';

/** Room for scale bar and north arrow: its lower left corner, and the size of its words. */
export interface ScalePlace {
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
  /** The room the map is fitted into. */
  readonly map: { readonly width: number; readonly height: number };
}

/** Steps of a scale bar, in kilometres. */
const KILOMETRES = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** A bar is no longer than this part of the map's width. */
const LONGEST = 0.2;

/** The longest round distance that fits, in kilometres, and its length in pixels. */
export function scaleBar(
  metresPerPixel: number,
  mapWidth: number,
): { readonly kilometres: number; readonly pixels: number } {
  const most = (mapWidth * LONGEST * metresPerPixel) / 1000;
  const kilometres = KILOMETRES.findLast((step) => step <= most) ?? 1;
  return { kilometres, pixels: (kilometres * 1000) / metresPerPixel };
}

/** Scale bar and north arrow, or, on the equal-size map, the words that it carries neither. */
export function drawScale(content: SheetContent, place: ScalePlace): string {
  const { map, words } = content;
  const { left, bottom, size } = place;
  if (map.scale === undefined)
    return drawText({ x: left, y: bottom, size, lines: [words.noDistances], hasHalo: true });
  const { metres, latitude, isWide } = map.scale;
  const bar = scaleBar(metres / zoomOf(map, place.map), place.map.width);
  const line = Math.max(1.5, size / 8);
  const start = left + size * 2;
  const ends = size * 0.4;
  return element(
    'g',
    { class: 'scale', 'data-kilometres': bar.kilometres, 'data-pixels': bar.pixels },
    northArrow(words.north, left + size * 0.6, bottom, size),
    element('path', {
      d: `M${start} ${bottom - ends}v${ends}h${bar.pixels.toFixed(1)}v-${ends}`,
      fill: 'none',
      stroke: '#1a1a1c',
      'stroke-width': line,
    }),
    drawText({
      x: start,
      y: bottom - size * 0.7,
      size,
      lines: [words.distance(bar.kilometres, isWide ? Math.round(latitude) : undefined)],
      hasHalo: true,
    }),
  );
}

/** What scale and north take of the map: names keep clear of it. */
export function scaleBox({ map, words }: SheetContent, place: ScalePlace): Box {
  const { left, bottom, size } = place;
  if (map.scale === undefined)
    return [left, bottom - size, left + size * emWidth(words.noDistances), bottom + size * 0.4];
  const { metres, latitude, isWide } = map.scale;
  const bar = scaleBar(metres / zoomOf(map, place.map), place.map.width);
  const said = words.distance(bar.kilometres, isWide ? Math.round(latitude) : undefined);
  const wide = Math.max(bar.pixels, size * emWidth(said));
  return [left, bottom - size * 2.6, left + size * 2 + wide, bottom + 2];
}

function northArrow(word: string, x: number, bottom: number, size: number): string {
  const height = size * 1.3;
  const half = size * 0.45;
  return (
    element('path', {
      d: `M${x} ${bottom - height}l${half} ${height}l${-half} ${-height * 0.25}l${-half} ${height * 0.25}z`,
      fill: '#1a1a1c',
      'data-north': 'up',
    }) +
    drawText({
      x,
      y: bottom - height - size * 0.25,
      size,
      lines: [word],
      anchor: 'middle',
      hasHalo: true,
    })
  );
}
