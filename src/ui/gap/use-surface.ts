import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DistanceSurface } from '../../geo/gap/distance-surface.ts';
import type { GapSurface } from '../../map/gap-scene.ts';
import type { Ground } from '../../map/palette.ts';
import { boundsOf, findArea } from '../../state/area.ts';
import type { Page } from '../page-context.ts';
import type { GapState } from './use-gap.ts';
import { paintSurface } from './paint-surface.ts';
import { surfaceFrame } from './surface-picture.ts';

/** The picture of distances on the ground of the page, and on any other, such as paper. */
export interface Surfaces {
  readonly surface: GapSurface | undefined;
  readonly surfaceOn: (ground: Ground) => GapSurface | undefined;
}

/**
 * The picture of distances while the reader wants it; made in the worker for the area
 * in view, and painted anew where only colours or the detour factor change.
 */
export function useSurface(
  { view, edition, ground }: Pick<Page, 'view' | 'edition' | 'ground'>,
  { director, snapshot }: Pick<GapState, 'director' | 'snapshot'>,
  isWanted: boolean,
): Surfaces {
  const [made, setMade] = useState<DistanceSurface>();
  const { inputs } = snapshot.results ?? {};
  const { hubs, chosen, sites, outlines, reach } = inputs ?? {};
  // Other hubs or other land make another picture.
  const basis = useMemo(
    () => hubs && { hubs, chosen, sites, outlines },
    [hubs, chosen, sites, outlines],
  );
  const isStraight = reach?.kind === 'straightLine';
  const area = view.area.slice(0, 2);
  const frame = useMemo(() => {
    const found = findArea(edition, area);
    return found && surfaceFrame(boundsOf(edition, found));
  }, [edition, area]);
  useEffect(() => {
    if (!isWanted || !isStraight || basis === undefined || frame === undefined) return undefined;
    let isCurrent = true;
    const asked = director.surface(frame);
    asked.answer.then(
      (answer) => {
        if (isCurrent) setMade(answer.status === 'ready' ? answer.result : undefined);
      },
      // Cancelled because something else is wanted now.
      () => undefined,
    );
    return () => {
      isCurrent = false;
      asked.cancel();
    };
  }, [director, isWanted, isStraight, frame, basis]);
  const factor = reach?.kind === 'straightLine' ? reach.detourFactor : 1;
  const surfaceOn = useCallback(
    (on: Ground): GapSurface | undefined => {
      if (!isWanted || !isStraight || made === undefined) return undefined;
      return paintSurface(made, factor, on);
    },
    [isWanted, isStraight, made, factor],
  );
  const surface = useMemo(() => surfaceOn(ground), [surfaceOn, ground]);
  return { surface, surfaceOn };
}
