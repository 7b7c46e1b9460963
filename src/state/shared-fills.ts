import { classify } from '../geo/classification/classify.ts';
import { measureFill, type AreaFill, type FillView } from './area-fill.ts';

/**
 * The fills of two sides with the same class limits, cut from the figures of both, so that
 * a colour means the same on each. Classes of depopulation and of the gap are fixed anyway.
 */
export function shareBreaks(
  a: AreaFill | undefined,
  b: AreaFill | undefined,
  view: Pick<FillView, 'method' | 'classes' | 'breaks'>,
): readonly [AreaFill | undefined, AreaFill | undefined] {
  if (a?.kind !== 'measure' || b?.kind !== 'measure') return [a, b];
  if (a.measure !== b.measure || a.level !== b.level || a.figures === b.figures) return [a, b];
  const { breaks } = classify([...a.figures.values(), ...b.figures.values()], {
    method: view.method,
    classes: view.classes,
    manualBreaks: view.breaks,
    diverging: a.measure.scale === 'diverging',
    digits: a.measure.digits,
  });
  const fixed = { method: 'manual', classes: view.classes, breaks } as const;
  return [
    measureFill(fixed, a.measure, a.level, a.figures, a.aggregates),
    measureFill(fixed, b.measure, b.level, b.figures, b.aggregates),
  ];
}
