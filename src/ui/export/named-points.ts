import { importedWhole } from '../../domain/imported-data.ts';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { NATION } from '../../state/view-state.ts';
import type { Page } from '../page-context.ts';

/**
 * How many named hubs or RMOs the view's area (the nation or one prefecture) shows in its
 * year. `undefined`: none is loaded, which in a sample is no count of zero. 0: some are
 * loaded, and none of them had opened by then; or the data is whole there and has none.
 */
export function namedPoints(
  { points, view }: Pick<Page, 'points' | 'view'>,
  kind: 'hub' | 'rmo',
): number | undefined {
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const isOwn = ({ municipalityCode }: { readonly municipalityCode: string }): boolean =>
    municipalityCode.startsWith(start);
  const loaded = (kind === 'hub' ? points.hubs : points.rmos)?.filter(isOwn);
  if (loaded === undefined || (loaded.length === 0 && !isWholeIn({ points, view }, kind)))
    return undefined;
  return kind === 'hub'
    ? hubsInYear(points.hubs ?? [], view.year).filter(isOwn).length
    : loaded.length;
}

/** Whether a view's area without a point has none: the published ones are always a sample. */
function isWholeIn({ points, view }: Pick<Page, 'points' | 'view'>, kind: 'hub' | 'rmo'): boolean {
  if (view.dataset !== 'imported') return view.dataset === 'exercise';
  const all = (kind === 'hub' ? points.hubs : points.rmos) ?? [];
  // Tables of whole prefectures are whole only in those they have a row of.
  return importedWhole(all, points.extent) === true;
}
