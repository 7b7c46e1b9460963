import type { LegendShape } from './sheet-content.ts';
import { element } from './svg-markup.ts';

/** The sample of a mark of the gap explorer, as the map draws it. */
export function drawMarkSample(
  shape: Extract<LegendShape, 'coverage' | 'gap' | 'nearest' | 'site'>,
  color: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const middle = { x: x + size * 0.85, y: y + size * 0.5 };
  if (shape === 'nearest')
    return element('path', {
      d: `M${x} ${middle.y}h${size * 1.7}`,
      fill: 'none',
      stroke: color,
      'stroke-width': size * 0.14,
      'stroke-dasharray': `${size * 0.32} ${size * 0.24}`,
    });
  const radius = { coverage: 0.55, gap: 0.28, site: 0.46 }[shape];
  const isHollow = shape === 'site';
  return element('circle', {
    cx: middle.x,
    cy: middle.y,
    r: size * radius,
    fill: isHollow ? '#ffffff' : color,
    'fill-opacity': isHollow ? undefined : 0.12,
    stroke: color,
    'stroke-width': size * (isHollow ? 0.16 : 0.09),
  });
}
