import { useCallback, useMemo, type KeyboardEvent } from 'react';
import { drillDown, parentOf } from '../../state/area.ts';
import { neighbourOf, type Direction, type Place } from '../../state/neighbour.ts';
import { NATION } from '../../state/view-state.ts';
import type { CellPlaces } from '../../map/cell-places.ts';
import type { Page } from '../page-context.ts';
import type { AreaInFocus } from './use-area-in-focus.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Keys of the map, one tab stop: arrows go to the neighbouring prefecture (in
 * the nation) or municipality, Enter opens, Escape goes up, + and - zoom.
 */
export function useAreaKeys(
  page: Page,
  cells: CellPlaces | undefined,
  { focused, focusOn, sayEnd }: AreaInFocus,
  zoomBy: (levels: number) => void,
): (event: KeyboardEvent) => void {
  const { view, change, edition } = page;
  const places = useMemo((): readonly Place[] => {
    if (view.area !== NATION)
      return edition.municipalities.map(({ code, office }) => ({
        code,
        position: cells?.placeOf(code) ?? office,
      }));
    return edition.prefectures.map(({ code, bounds: [west, south, east, north] }) => ({
      code,
      position: cells?.labelOf(code) ?? [(west + east) / 2, (south + north) / 2],
    }));
  }, [view.area, edition, cells]);
  return useCallback(
    (event) => {
      const direction = DIRECTIONS[event.key];
      if (direction !== undefined) {
        event.preventDefault();
        const first = places.find(({ code }) => code.startsWith(view.area)) ?? places[0];
        const from = places.find(({ code }) => code === focused);
        const next =
          from === undefined ? first?.code : neighbourOf(from.position, direction, places);
        if (next === undefined) sayEnd();
        else focusOn(next);
      } else if (event.key === 'Enter' && focused !== undefined) {
        const area = focused.length === 2 ? focused : drillDown(view.area, focused);
        change({ area, hub: undefined, camera: undefined });
        if (area !== focused) focusOn(undefined);
      } else if (event.key === 'Escape') {
        if (focused !== undefined && focused !== view.area) focusOn(undefined);
        else if (view.hub !== undefined) change({ hub: undefined });
        else change({ area: parentOf(view.area), camera: undefined });
      } else if (event.key === '+' || event.key === ';') zoomBy(1);
      else if (event.key === '-') zoomBy(-1);
    },
    [places, focused, view.area, view.hub, change, focusOn, sayEnd, zoomBy],
  );
}
