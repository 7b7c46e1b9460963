import { isImportedMeasure } from '../domain/imported-measures.ts';
import { listedDates, yearsWithLists } from '../domain/depopulation.ts';
import type { LoadedEdition } from '../domain/loaded-edition.ts';
import { findMeasure } from '../domain/measure.ts';
import { findArea } from './area.ts';
import { fitsLevel } from './measure-level.ts';
import type { IgnoredParameter } from './parameter.ts';
import { DEFAULT_VIEW, NATION, type ViewState } from './view-state.ts';

/**
 * A view as an edition can show it, and what of it names nothing there: an area, a
 * measure, or a year after the last survey and the newest list of classes. What is
 * not there becomes what a plain link shows. Pure.
 */
export function withinEdition(
  view: ViewState,
  edition: LoadedEdition,
): { readonly view: ViewState; readonly ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const years = yearsWithLists(listedDates(edition.municipalities));
  const isKnownYear = (year: number): boolean => years.includes(year);
  const expected = `${years.at(0)}–${years.at(-1)}`;
  let within = view;
  if (findArea(edition, view.area) === undefined) {
    ignored.push({ parameter: 'area', found: view.area, expected: undefined });
    within = { ...within, area: NATION };
  }
  if (!isMeasured(view)) {
    ignored.push({ parameter: 'measure', found: view.measure, expected: undefined });
    within = { ...within, measure: DEFAULT_VIEW.measure };
  } else if (!fitsLevel(view)) {
    ignored.push({ parameter: 'measure', found: view.measure, expected: DEFAULT_VIEW.measure });
    within = { ...within, measure: DEFAULT_VIEW.measure };
  }
  if (!isKnownYear(view.year)) {
    ignored.push({ parameter: 'year', found: String(view.year), expected });
    within = { ...within, year: DEFAULT_VIEW.year };
  }
  const other = view.compare?.with;
  if (other?.kind === 'year' && !isKnownYear(other.year)) {
    ignored.push({ parameter: 'compare', found: `year/${other.year}`, expected });
    within = { ...within, compare: undefined };
  }
  return { view: within, ignored };
}

/** Whether there is such a measure; those of imported tables are beside imported data alone. */
function isMeasured({ measure, dataset, compare }: ViewState): boolean {
  if (!isImportedMeasure(measure)) return findMeasure(measure) !== undefined;
  const other = compare?.with.kind === 'dataset' ? compare.with.dataset : dataset;
  return dataset === 'imported' || other === 'imported';
}
