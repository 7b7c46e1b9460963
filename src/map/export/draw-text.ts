import { PALETTES } from '../palette.ts';
import { element, escaped } from './svg-markup.ts';

/** Lines of text one below the other; `y` is the baseline of the first. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly weight?: 400 | 700;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Distance of baselines in parts of the size. */
  readonly leading?: number;
  /** White edge that keeps a name legible on a map. */
  readonly hasHalo?: boolean;
}

/** Usual distance of baselines, in parts of the size. */
export const LEADING = 1.45;

/** A block as text elements: text stays text, so that it can be searched and edited. */
export function drawText(block: TextBlock): string {
  const { x, size, lines, leading = LEADING, hasHalo = false } = block;
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: block.y + index * size * leading,
          'font-size': size,
          'font-weight': block.weight === 700 ? 700 : undefined,
          fill: block.color ?? PALETTES.light.text,
          'text-anchor': block.anchor === 'start' ? undefined : block.anchor,
          stroke: hasHalo ? PALETTES.light.halo : undefined,
          'stroke-width': hasHalo ? size / 4 : undefined,
          'stroke-linejoin': hasHalo ? 'round' : undefined,
          'paint-order': hasHalo ? 'stroke' : undefined,
        },
        escaped(line),
      ),
    )
    .join('');
}

/** Height of a block of so many lines. */
export function blockHeight(lines: number, size: number, leading = LEADING): number {
  return lines * size * leading;
}
