import type { Hub } from '../../domain/hub.ts';

import type { Rmo } from '../../domain/rmo.ts';
import { NATION, type ViewState } from '../../state/view-state.ts';

/**
 * Whether own points shown or measured to in the view's area were placed by their address:
 * then the licence of the address data (CC BY 4.0) wants its makers named.
 */
export function showsGeocoded(
  view: Pick<ViewState, 'dataset' | 'area' | 'layers' | 'gap'>,
  points: {
    readonly hubs?: readonly Hub[] | undefined;
    readonly rmos?: readonly Rmo[] | undefined;
  },
): boolean {
  if (view.dataset !== 'imported') return false;
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const shown = [
    ...(view.layers.includes('hub') || view.gap !== undefined ? (points.hubs ?? []) : []),
    ...(view.layers.includes('rmo') ? (points.rmos ?? []) : []),
  ];
  return shown.some(
    ({ municipalityCode, isGeocoded }) => isGeocoded === true && municipalityCode.startsWith(start),
  );
}
