import { useId, type ReactElement } from 'react';
import { PALETTES, type AreaPaint } from '../../map/palette.ts';
import { PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE } from '../../map/pattern.ts';
import { usePage } from '../page-context.ts';

/** A sample of a class as it is on the map: colour, pattern, dot or ring. */
export function Swatch({ paint, isDot }: { paint: AreaPaint; isDot: boolean }): ReactElement {
  const { ground } = usePage();
  const id = useId();
  const palette = PALETTES[ground];
  const { color, pattern } = paint;
  if (paint.ring !== undefined)
    return (
      <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
        <circle cx="14" cy="9" r="5.5" fill={palette.halo} stroke={paint.ring} strokeWidth={3} />
      </svg>
    );
  if (isDot)
    return (
      <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
        <circle
          cx="14"
          cy="9"
          r="6"
          fill={pattern === undefined ? color : palette.halo}
          stroke={pattern === undefined ? palette.prefectureLine : palette.patternLine[pattern]}
          strokeWidth={pattern === undefined ? 0.5 : 2}
        />
      </svg>
    );
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
      <rect width="28" height="18" fill={color} />
      {pattern !== undefined && (
        <>
          <pattern id={id} width={PATTERN_SIZE} height={PATTERN_SIZE} patternUnits="userSpaceOnUse">
            <path
              d={PATTERN_PATHS[pattern]}
              stroke={palette.patternLine[pattern]}
              strokeWidth={PATTERN_STROKE[pattern]}
            />
          </pattern>
          <rect width="28" height="18" fill={`url(#${id})`} />
        </>
      )}
      <rect x="0.5" y="0.5" width="27" height="17" fill="none" className="swatch-edge" />
    </svg>
  );
}
