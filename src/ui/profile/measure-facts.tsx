import type { Figure } from '../../domain/absence.ts';
import { findMeasure, type Measure, type MeasureId } from '../../domain/measure.ts';
import { figureWithUnit } from '../format-figure.ts';
import type { Page } from '../page-context.ts';
import type { Fact } from './FactList.tsx';

/** Measures of a profile, in reading order. */
const PROFILE_MEASURES: readonly MeasureId[] = [
  'population-2020',
  'population-2025',
  'change-2000-2025',
  'projected-change-2020-2050',
  'ageing-2020',
  'over-75-2020',
  'ageing-2050',
];

/** A profile's facts; `more` gives a note beside the survey, such as how complete a sum is. */
export function measureFacts(
  page: Page,
  figureOf: (measure: Measure) => Figure,
  more: (measure: Measure) => string = () => '',
): readonly Fact[] {
  const chosen = findMeasure(page.view.measure);
  const ids =
    chosen === undefined || PROFILE_MEASURES.includes(chosen.id)
      ? PROFILE_MEASURES
      : [...PROFILE_MEASURES, chosen.id];
  return ids
    .flatMap((id) => findMeasure(id) ?? [])
    .map((measure) => ({
      key: measure.id,
      name: page.text.measures[measure.id].name,
      value: figureWithUnit(page, measure, figureOf(measure)),
      note: [page.text.measures[measure.id].survey, more(measure)].filter(Boolean).join(' '),
    }));
}
