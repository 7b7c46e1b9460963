import { ABSENCES, isNumber, type Absence } from '../domain/absence.ts';
import { rampColors, rampOf } from '../domain/ramp.ts';
import type { AreaClass, AreaFill } from '../state/area-fill.ts';
import { CLASS_CHANGES } from '../state/class-change.ts';
import { CLASS_CHANGE_COLORS } from './class-change-colors.ts';
import { GAP_COLORS } from './gap-colors.ts';
import { PALETTES, type AreaPaint, type Ground } from './palette.ts';

/** Paint of each class of a fill, as map and legend use it. */
export type ClassPaints = (areaClass: AreaClass) => AreaPaint;

/** The paints of a fill on a ground. Absent states have patterns, never the lowest class. */
export function classPaints(fill: AreaFill, ground: Ground): ClassPaints {
  const palette = PALETTES[ground];
  const absent = new Map<AreaClass, AreaPaint>(
    ABSENCES.map((absence: Absence) => [absence, { color: palette.absent, pattern: absence }]),
  );
  const colors = numberColors(fill, ground);
  return (areaClass) => {
    if (isNumberClass(areaClass))
      return { color: colors[areaClass] ?? palette.land, pattern: undefined };
    const absence = absent.get(areaClass);
    if (absence !== undefined) return absence;
    return palette.depopulation[areaClass as keyof typeof palette.depopulation];
  };
}

/** Colour of a class as a ring around a dot, which has neither room for a pattern nor a ground for a pale colour. */
export function ringColor({ color, pattern }: AreaPaint, ground: Ground): string {
  if (pattern === undefined) return color;
  const { deemedRing, patternLine } = PALETTES[ground];
  return pattern === 'deemed' ? deemedRing : patternLine[pattern];
}

/** Paint of every area of a fill. */
export function areaPaints(fill: AreaFill, ground: Ground): ReadonlyMap<string, AreaPaint> {
  const paintOf = classPaints(fill, ground);
  return new Map([...fill.classes].map(([code, areaClass]) => [code, paintOf(areaClass)]));
}

function numberColors(fill: AreaFill, ground: Ground): readonly string[] {
  if (fill.kind === 'gap') return GAP_COLORS[ground][fill.form];
  if (fill.kind === 'classChange')
    return CLASS_CHANGES.map((change) => CLASS_CHANGE_COLORS[ground][change]);
  if (fill.kind === 'difference') return differenceColors(fill.limits.length + 1, ground);
  return fill.kind === 'measure' ? measureColors(fill, ground) : [];
}

function measureColors(fill: AreaFill & { kind: 'measure' }, ground: Ground): readonly string[] {
  const { counts, sides } = fill.classification;
  return rampColors({ classes: counts.length, sides, ground, ramp: rampOf(fill.measure) });
}

/** Falls, no change and rises on one scale: what does not differ has a colour of its own. */
function differenceColors(arm: number, ground: Ground): readonly string[] {
  const sides = { below: arm, neutral: 1, above: arm } as const;
  return rampColors({ classes: 2 * arm + 1, sides, ground });
}

function isNumberClass(areaClass: AreaClass): areaClass is number {
  return typeof areaClass === 'number' && isNumber(areaClass);
}
