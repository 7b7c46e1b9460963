import type { FigureGroup } from '../../domain/edition.ts';
import { findMeasure } from '../../domain/measure.ts';
import { tableMeasures } from '../../state/table-rows.ts';
import type { ViewState } from '../../state/view-state.ts';

/** Figure files that the view's measure, or the table's columns, are made of. */
export function neededGroups(view: ViewState): readonly FigureGroup[] {
  const ids =
    view.view === 'table' ? [view.measure, ...tableMeasures(view.measure)] : [view.measure];
  // Profiles and most measures need the census: it follows the first view at once.
  return [
    ...new Set(['census' as const, ...ids.flatMap((id) => findMeasure(id)?.figureGroups ?? [])]),
  ];
}
