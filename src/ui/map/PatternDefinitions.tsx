import type { ReactElement } from 'react';
import { PALETTES, type Ground } from '../../map/palette.ts';
import { PATTERN_IDS, PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE } from '../../map/pattern.ts';

/** SVG patterns of absent states and みなし過疎; `prefix` keeps two drawings on one page apart. */
export function PatternDefinitions({
  ground,
  prefix,
}: {
  ground: Ground;
  prefix: string;
}): ReactElement {
  return (
    <defs>
      {PATTERN_IDS.map((pattern) => (
        <pattern
          key={pattern}
          id={`${prefix}-${pattern}`}
          width={PATTERN_SIZE}
          height={PATTERN_SIZE}
          patternUnits="userSpaceOnUse"
        >
          <path
            d={PATTERN_PATHS[pattern]}
            stroke={PALETTES[ground].patternLine[pattern]}
            strokeWidth={PATTERN_STROKE[pattern]}
            fill="none"
          />
        </pattern>
      ))}
    </defs>
  );
}
