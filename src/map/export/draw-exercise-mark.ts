import { drawText } from './draw-text.ts';
import { element } from './svg-markup.ts';
import { emWidth } from './text-lines.ts';

/** Width of the box around the mark. */
export function markWidth(mark: string, size: number): number {
  return size * (emWidth(mark) + 0.8);
}

/** 演習用（架空） in a yellow box, its right edge at `right`. */
export function drawMark(mark: string, right: number, top: number, size: number): string {
  const width = markWidth(mark, size);
  return (
    element('rect', {
      x: right - width,
      y: top,
      width,
      height: size * 1.6,
      fill: '#ffe88f',
      stroke: '#1a1a1c',
      'data-mark': 'exercise',
    }) +
    drawText({
      x: right - width / 2,
      y: top + size * 1.15,
      size,
      lines: [mark],
      weight: 700,
      anchor: 'middle',
    })
  );
}
