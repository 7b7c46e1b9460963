import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import {
  depopulationDateOf,
  DEPOPULATION_DATES,
  type DepopulationDate,
} from '../../domain/depopulation.ts';
import { selectHubs, type HubSelection } from '../../domain/hub-function.ts';
import type { Hub } from '../../domain/hub.ts';
import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { Reach } from '../../domain/reach.ts';
import { hubsInYear } from '../../domain/survey-years.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import { gapAreas, type GapAreas } from '../../geo/gap/gap-areas.ts';
import type { TravelTimes } from '../../geo/gap/travel-times.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { Page } from '../page-context.ts';
import { GapClient, openWorker } from './gap-client.ts';
import { GapDirector, NO_SNAPSHOT, type GapSnapshot } from './gap-director.ts';
import { snapshotWith } from './snapshot-with.ts';
import { useDemand, type ShownDemand } from './use-demand.ts';
import { useImportedDemand } from './use-imported-demand.ts';
import { useOutlines } from './use-outlines.ts';

/** Everything the gap explorer's parts read. */
export interface GapState {
  readonly snapshot: GapSnapshot;
  readonly director: GapDirector;
  readonly demand: ShownDemand | undefined;
  /** Demand points in use; the practice mesh needs the practice data. */
  readonly demandKind: GapSettings['demand'];
  /** The reader's own tables of demand points, the one in use, and a way to choose another. */
  readonly imported: readonly ImportedDemand[] | undefined;
  readonly demandSource: ImportedDemand | undefined;
  /** Its row among them. */
  readonly demandTable: number;
  readonly chooseTable: (row: number) => void;
  readonly areas: GapAreas;
  readonly date: DepopulationDate;
  readonly hubs: readonly Hub[];
  readonly selection: HubSelection;
  readonly reach: Reach;
  readonly isLandKnown: boolean;
}

const NO_HUBS: readonly Hub[] = [];

/** Travel times as read, for the very demand points and hubs they are of. */
export interface LoadedTimes {
  readonly times: TravelTimes;
  readonly fileName: string;
  readonly demand: DemandPoints;
  readonly hubs: readonly Hub[];
}

/**
 * Runs the gap explorer's engine for a page: sends what has changed, takes what comes.
 * `table`: the imported demand points of another explorer, where this one goes by it.
 */
export function useGap(
  page: Page,
  settings: GapSettings,
  loaded: LoadedTimes | undefined,
  table?: number,
): GapState {
  const { view, edition, opened, points } = page;
  const [snapshot, setSnapshot] = useState<GapSnapshot>(NO_SNAPSHOT);
  const [client] = useState(() => new GapClient(openWorker));
  const [director] = useState(() => new GapDirector(client, setSnapshot));
  useEffect(() => () => client.close(), [client]);
  const outlines = useOutlines(opened, edition);
  const demandKind =
    settings.demand === 'mesh' && view.dataset !== 'exercise' ? 'office' : settings.demand;
  const imported = useImportedDemand();
  const [chosenTable, chooseTable] = useState(0);
  const demandTable = table ?? chosenTable;
  const wish = { kind: demandKind, imported, table: demandTable };
  const demand = useDemand(client, edition, outlines, wish);
  const date = depopulationDateOf(view.year) ?? DEPOPULATION_DATES[0];
  const areas = useMemo(
    () => gapAreas(edition.municipalities, date),
    [edition.municipalities, date],
  );
  const hubs = useMemo(
    () => hubsInYear(points.hubs ?? NO_HUBS, view.year),
    [points.hubs, view.year],
  );
  const positions = useMemo(() => hubs.map(({ position }) => position), [hubs]);
  const { functions, detourFactor, speed, limit, measure, level, weights } = settings;
  const selection = useMemo(() => selectHubs(hubs, functions), [hubs, functions]);
  const chosen = functions.length === 0 ? undefined : selection.chosen;
  const ready = demand.result?.status === 'ready' ? demand.result.points : undefined;
  // Of other points or hubs they would say nothing true.
  const times = loaded?.demand === ready && loaded?.hubs === hubs ? loaded?.times : undefined;
  const reach = useMemo(
    (): Reach =>
      times === undefined ? { kind: 'straightLine', detourFactor, speed } : { kind: 'travelTimes' },
    [times, detourFactor, speed],
  );
  const { sites } = view;
  const polygons = outlines?.polygons;
  const hasOutlines = outlines !== undefined;
  // Before the browser paints: a moved slider and what it changes are one frame.
  useLayoutEffect(() => {
    if (ready === undefined || !hasOutlines) return;
    director.update({
      demand: ready,
      areas,
      outlines: polygons,
      hubs: positions,
      chosen,
      sites,
      times,
      reach,
      limit,
      measure,
      level,
      weights,
    });
  }, [
    director,
    ready,
    areas,
    polygons,
    hasOutlines,
    positions,
    chosen,
    sites,
    times,
    reach,
    limit,
    measure,
    level,
    weights,
  ]);
  return {
    snapshot: snapshotWith(snapshot, demand),
    director,
    demand: demand.result,
    demandKind,
    imported,
    demandSource: demand.source,
    demandTable,
    chooseTable,
    areas,
    date,
    hubs,
    selection,
    reach,
    isLandKnown: polygons !== undefined,
  };
}
