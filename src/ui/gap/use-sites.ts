import { useCallback, useMemo, useState } from 'react';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { isInJapan } from '../../geo/primary-mesh.ts';
import { MOST_SITES, roundSite } from '../../state/gap-settings.ts';
import type { Page } from '../page-context.ts';

/** What the next click on the map does: puts a new hypothetical hub there, or moves one. */
export type Placing = 'new' | number;

/** Hypothetical hubs while they are placed and moved. */
export interface Sites {
  /** The page with the hubs where they are being dragged. */
  readonly page: Page;
  readonly placing: Placing | undefined;
  readonly setPlacing: (placing: Placing | undefined) => void;
  /** Takes the place of a click on the map. */
  readonly onPlace: ((position: LongitudeLatitude) => void) | undefined;
  /** Moves a hub; the link follows when it has been let go. Out of Japan it stays at the edge. */
  readonly moveSite: (index: number, position: LongitudeLatitude, isEnd: boolean) => void;
}

/** Follows hubs that are dragged at once, and writes them into the link when they rest. */
export function useSites(page: Page): Sites {
  const { view, change } = page;
  const { sites } = view;
  const [moved, setMoved] = useState<readonly LongitudeLatitude[]>();
  const [placing, setPlacing] = useState<Placing>();
  const own = useMemo(
    () => (moved === undefined ? page : { ...page, view: { ...view, sites: moved } }),
    [page, view, moved],
  );
  const moveSite = useCallback(
    (index: number, position: LongitudeLatitude, isEnd: boolean) => {
      const place = roundSite(position);
      const next =
        isInJapan(...place) && index < sites.length ? sites.with(index, place) : (moved ?? sites);
      setMoved(isEnd ? undefined : next);
      if (isEnd) change({ sites: next });
    },
    [sites, moved, change],
  );
  const onPlace = useMemo(() => {
    if (placing === undefined) return undefined;
    return (position: LongitudeLatitude) => {
      if (placing !== 'new') {
        moveSite(placing, position, true);
        setPlacing(undefined);
      } else if (sites.length < MOST_SITES) change({ sites: [...sites, roundSite(position)] });
    };
  }, [placing, sites, moveSite, change]);
  return { page: own, placing, setPlacing, onPlace, moveSite };
}
