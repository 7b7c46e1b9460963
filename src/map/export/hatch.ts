import { PALETTES, type Ground } from '../palette.ts';
import { PATTERN_SIZE, PATTERN_STROKE, type PatternId } from '../pattern.ts';
import { element } from './svg-markup.ts';

/** A rectangle that is hatched. */
export type HatchBox = readonly [left: number, top: number, width: number, height: number];

/** Lines of a pattern, as they go on from one square of it to the next. */
type Run = 'rising' | 'falling' | 'across' | 'down';

const RUNS: Readonly<Record<PatternId, readonly Run[]>> = {
  deemed: ['rising'],
  notApplicable: ['across'],
  unknown: ['across'],
  suppressed: ['rising', 'falling'],
  notSurveyed: ['falling'],
  notLoaded: ['down'],
};

/** What is hatched, and how. */
export interface Hatch {
  readonly pattern: PatternId;
  readonly ground: Ground;
  /** Path data of the shape that is hatched. */
  readonly shape: string;
  readonly box: HatchBox;
  /** Units of the drawing for one unit of the pattern. */
  readonly scale: number;
  /** Id of the shape as the edge of its hatch; one of a kind in the document. */
  readonly id: string;
}

/**
 * A shape's hatch as real lines cut off at its edge. SVG patterns look the same on the
 * screen, but browsers print them as pictures made of pixels.
 */
export function drawHatch({ pattern, ground, shape, box, scale, id }: Hatch): string {
  const step = PATTERN_SIZE * scale;
  const clip = element('clipPath', { id }, element('path', { d: shape }));
  const lines = element('path', {
    d: RUNS[pattern].map((run) => runLines(run, box, step)).join(''),
    fill: 'none',
    stroke: PALETTES[ground].patternLine[pattern],
    'stroke-width': PATTERN_STROKE[pattern] * scale,
    // 不詳 is dotted: short pieces of lines.
    'stroke-dasharray': pattern === 'unknown' ? `${step * 0.2} ${step * 0.8}` : undefined,
  });
  return clip + element('g', { 'clip-path': `url(#${id})`, 'data-hatch': pattern }, lines);
}

/** Parallel lines over a box, `step` apart; they stand where they would in any other box. */
function runLines(run: Run, [left, top, width, height]: HatchBox, step: number): string {
  const number = (value: number): string => String(Math.round(value * 100) / 100);
  const from = (value: number): number => Math.floor(value / step);
  const lines = (first: number, last: number, line: (at: number) => string): string =>
    Array.from({ length: from(last) - from(first) + 1 }, (_, index) =>
      line((from(first) + index) * step),
    ).join('');
  const bottom = top + height;
  const right = left + width;
  if (run === 'across')
    return lines(top, bottom, (y) => `M${number(left)} ${number(y + step / 2)}H${number(right)}`);
  if (run === 'down')
    return lines(left, right, (x) => `M${number(x + step / 2)} ${number(top)}V${number(bottom)}`);
  if (run === 'rising')
    return lines(
      left + top,
      right + bottom,
      (sum) => `M${number(sum - bottom)} ${number(bottom)}L${number(sum - top)} ${number(top)}`,
    );
  return lines(
    left - bottom,
    right - top,
    (gap) => `M${number(gap + top)} ${number(top)}L${number(gap + bottom)} ${number(bottom)}`,
  );
}
