import { PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE, type PatternId } from '../../map/pattern.ts';
import type { AreaClass } from '../../state/area-fill.ts';
import { areaColourOf, colourOf, overMeasure } from './light-colours.ts';
import { markup, type Markup, type Part } from './markup.ts';

/**
 * How a class stands on the drawing: `mark` is a dot in the area of a figure, `ring` one
 * around its dot.
 */
export type SampleShape = 'area' | 'dot' | 'mark' | 'ring';

/** A sample of a class for the legend, in the shape that the drawing gives it. */
export function sample(
  areaClass: AreaClass,
  pattern: PatternId | undefined,
  shape: SampleShape,
): Markup {
  return shape === 'area' ? swatch(areaClass, pattern) : round(areaClass, pattern, shape);
}

function round(
  areaClass: AreaClass,
  pattern: PatternId | undefined,
  shape: Exclude<SampleShape, 'area'>,
): Markup {
  const stroke = (colour: string): string => `fill:var(--c-halo);stroke:${colour};stroke-width:2.5`;
  const style =
    shape === 'ring'
      ? stroke(overMeasure(areaClass))
      : pattern === undefined
        ? `fill:${(shape === 'mark' ? overMeasure : colourOf)(areaClass)};stroke:var(--c-border);stroke-width:.5`
        : stroke(`var(--c-p-${pattern})`);
  return markup`<svg class="embed-swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="5" style="${style}" /></svg>`;
}

function swatch(areaClass: AreaClass, pattern: PatternId | undefined): Markup {
  return markup`<svg
    class="embed-swatch"
    width="20"
    height="14"
    viewBox="0 0 20 14"
    aria-hidden="true"
  >
    <rect width="20" height="14" style="fill:${areaColourOf(areaClass)}" />
    ${pattern !== undefined && lines(pattern)}
    <rect class="embed-swatch-edge" x="0.5" y="0.5" width="19" height="13" />
  </svg>`;
}

/** The pattern's own lines, repeated over the swatch: no id that could occur twice. */
function lines(pattern: PatternId): Part {
  const places = [0, 1, 2].flatMap((column) => [0, 1].map((row) => [column, row] as const));
  return places.map(
    ([column, row]) =>
      markup`<path
        d="${PATTERN_PATHS[pattern]}"
        transform="translate(${column * PATTERN_SIZE} ${row * PATTERN_SIZE})"
        fill="none"
        style="stroke:var(--c-p-${pattern})"
        stroke-width="${PATTERN_STROKE[pattern]}"
      />`,
  );
}
