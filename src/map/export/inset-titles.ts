import { drawText } from './draw-text.ts';
import type { MapPicture } from './map-picture.ts';
import type { Box } from './place-labels.ts';
import { emWidth } from './text-lines.ts';

/** From a frame's corner to its title, in parts of the size. */
const INSET = 0.4;

/** A title smaller than this part of the names' size is not read. */
const LEAST_SHARE = 0.65;

/** Titles of the frames of far islands as markup, and what names keep clear of. */
interface InsetTitles {
  readonly markup: string;
  readonly taken: readonly Box[];
}

/**
 * Each title in the upper left corner of its frame: smaller where the frame is narrower
 * than it, and left out where it would be smaller than `least` or much smaller than names. Sizes in pixels.
 */
export function insetTitles(
  { insets }: Pick<MapPicture, 'insets'>,
  {
    size: usual,
    least,
    zoom,
  }: { readonly size: number; readonly least: number; readonly zoom: number },
  toSheet: (at: { x: number; y: number }) => { x: number; y: number },
): InsetTitles {
  const titles = insets.flatMap(({ name, frame: [left, top, width] }) => {
    const size = Math.min(usual, (width * zoom) / (emWidth(name) + 2 * INSET));
    if (size < Math.min(usual, Math.max(least, usual * LEAST_SHARE))) return [];
    const corner = toSheet({ x: left, y: top });
    const [x, y] = [corner.x + size * INSET, corner.y + size * 1.2];
    const taken: Box = [x, y - size, x + emWidth(name) * size, y + size * 0.35];
    return [{ taken, markup: drawText({ x, y, size, lines: [name], hasHalo: true }) }];
  });
  return {
    markup: titles.map(({ markup }) => markup).join(''),
    taken: titles.map(({ taken }) => taken),
  };
}
