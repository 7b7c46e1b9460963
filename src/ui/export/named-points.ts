import { hubsInYear } from '../../state/municipality-rows.ts';
import { NATION } from '../../state/view-state.ts';
import type { Page } from '../page-context.ts';

/**
 * How many named hubs or RMOs the view's area (the nation or one prefecture) shows in its
 * year. `undefined`: none is loaded, which in a sample is no count of zero. 0: some are
 * loaded, and none of them had opened by then.
 */
export function namedPoints(
  { points, view }: Pick<Page, 'points' | 'view'>,
  kind: 'hub' | 'rmo',
): number | undefined {
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const isOwn = ({ municipalityCode }: { readonly municipalityCode: string }): boolean =>
    municipalityCode.startsWith(start);
  const loaded = (kind === 'hub' ? points.hubs : points.rmos)?.filter(isOwn);
  if (loaded === undefined || (loaded.length === 0 && view.dataset === 'published'))
    return undefined;
  return kind === 'hub'
    ? hubsInYear(points.hubs ?? [], view.year).filter(isOwn).length
    : loaded.length;
}
