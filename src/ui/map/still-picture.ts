import { depopulationDateOf, type DepopulationDate } from '../../domain/depopulation.ts';
import { SURVEY_YEARS } from '../../domain/survey-years.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { NATION, type ViewState } from '../../state/view-state.ts';

/**
 * Picture of the build that shows what the map is about to show, relative to the
 * edition's address; `undefined` where there is none, because a picture of other
 * figures than the legend's would be taken for them. `dates` are those of the edition's lists, newest first.
 */
export function stillPictureOf(
  view: Pick<ViewState, 'area' | 'year' | 'camera' | 'view' | 'dataset'>,
  fill: AreaFill | undefined,
  dates: readonly DepopulationDate[],
): string | undefined {
  const isDrawn = view.view === 'map' || view.view === 'table';
  // It is of the published classes, and must not stand under the badge of the reader's own.
  if (view.dataset === 'imported') return undefined;
  const drawn = depopulationDateOf(SURVEY_YEARS.last, dates);
  const isDrawnList = depopulationDateOf(view.year, dates) === drawn;
  if (!isDrawn || !isDrawnList || fill?.kind !== 'depopulation' || view.camera !== undefined)
    return undefined;
  // Those of prefectures are whole figures with title and legend, which the page has already.
  return view.area === NATION ? 'maps/japan.svg' : undefined;
}
