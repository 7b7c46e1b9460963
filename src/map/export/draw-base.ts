import { PALETTES, type Ground } from '../palette.ts';
import type { PictureBase } from './map-picture.ts';
import { element } from './svg-markup.ts';

/** Tiles overlap a little: browsers would show hairlines between them. */
const OVERLAP = 1.004;

/** The base map below everything, each inset over its own ground. */
export function drawBase(base: PictureBase, ground: Ground, prefix: string): string {
  const clips = new Map<string, string>();
  const parts: string[] = [];
  for (const { href, box, clip } of base.images) {
    const [x, y, width, height] = clip;
    const key = clip.join(' ');
    const known = clips.get(key);
    const id = known ?? `${prefix}-base-${clips.size}`;
    if (known === undefined) {
      clips.set(key, id);
      const rect = element('rect', { x, y, width, height });
      parts.push(
        element('clipPath', { id }, rect),
        element('rect', { x, y, width, height, fill: PALETTES[ground].sea }),
      );
    }
    const [left, top, side] = box;
    parts.push(
      element('image', {
        href,
        x: left,
        y: top,
        width: side * OVERLAP,
        height: side * OVERLAP,
        preserveAspectRatio: 'none',
        'clip-path': `url(#${id})`,
      }),
    );
  }
  return element('g', { class: 'base' }, ...parts);
}
