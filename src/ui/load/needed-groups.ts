import type { FigureGroup } from '../../domain/edition.ts';
import { findMeasure } from '../../domain/measure.ts';
import { tableMeasures } from '../../state/table-rows.ts';
import { showsTable, fillOf, NATION, type ViewState } from '../../state/view-state.ts';

/**
 * Figure files that the view's measure, profiles and the table's columns are made
 * of. Before the first drawing stands only what it shows is asked for, so that the
 * map does not wait for the rest.
 */
export function neededGroups(view: ViewState, isSettled = true): readonly FigureGroup[] {
  const isTable = showsTable(view);
  if (!isSettled && !isTable && !showsMeasure(view)) return [];
  const ids = isTable ? [view.measure, ...tableMeasures(view.measure)] : [view.measure];
  // Profiles and most measures need the census.
  return [
    ...new Set(['census' as const, ...ids.flatMap((id) => findMeasure(id)?.figureGroups ?? [])]),
  ];
}

function showsMeasure(view: ViewState): boolean {
  const fill = fillOf(view);
  const hasProfile = view.area !== NATION || view.hub !== undefined || view.compare !== undefined;
  return hasProfile || fill === 'municipality' || fill === 'prefecture' || view.gap !== undefined;
}
