import { listedDates } from '../../domain/depopulation.ts';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { selectHubs, type HubSelection } from '../../domain/hub-function.ts';
import type { Hub } from '../../domain/hub.ts';
import type { ImportedDemand } from '../../domain/imported-demand.ts';
import { gapHubsOf } from '../../domain/loaded-edition.ts';
import type { Reach } from '../../domain/reach.ts';
import { hubsInYear } from '../../domain/survey-years.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { Page } from '../page-context.ts';
import { GapClient, openWorker } from './gap-client.ts';
import { GapDirector } from './gap-director.ts';
import { NO_SNAPSHOT, type GapSnapshot } from './gap-snapshot.ts';
import { snapshotWith } from './snapshot-with.ts';
import { gapAreasOf, gapListOf } from './gap-areas-of.ts';
import { demandSourceOf } from './demand-source.ts';
import { useDemand } from './use-demand.ts';
import { useImportedDemand } from './use-imported-demand.ts';
import { useOutlines } from './use-outlines.ts';
import { useTimes, type TimesState } from './use-times.ts';

/** Everything the gap explorer's parts read. */
export interface GapState {
  readonly snapshot: GapSnapshot;
  readonly director: GapDirector;
  readonly demand: DemandResult | undefined;
  /** Demand points in use, which may stand in for those of the link. */
  readonly demandKind: GapSettings['demand'];
  /** The reader's own tables of demand points, and the one in use. */
  readonly imported: readonly ImportedDemand[] | undefined;
  readonly demandSource: ImportedDemand | undefined;
  /** The table the link names and this device does not keep; `''` where it names none. */
  readonly missingTable: string | undefined;
  readonly times: TimesState;
  readonly areas: GapAreas;
  readonly hubs: readonly Hub[];
  readonly selection: HubSelection;
  readonly reach: Reach;
  readonly isLandKnown: boolean;
}

const NO_HUBS: readonly Hub[] = [];

/** Runs the gap explorer's engine for a page: sends what has changed, takes what comes. */
export function useGap(page: Page, settings: GapSettings): GapState {
  const { view, edition, opened, points } = page;
  const [snapshot, setSnapshot] = useState<GapSnapshot>(NO_SNAPSHOT);
  const [client] = useState(() => new GapClient(openWorker));
  const [director] = useState(() => new GapDirector(client, setSnapshot));
  useEffect(() => () => client.close(), [client]);
  const outlines = useOutlines(opened, edition);
  const imported = useImportedDemand();
  const from = demandSourceOf(settings, view.dataset, imported);
  const demand = useDemand(client, edition, outlines, from);
  const list = gapListOf(points.own, view.year, listedDates(edition.municipalities));
  const areas = useMemo(
    () => gapAreasOf(edition.municipalities, list),
    [edition.municipalities, list],
  );
  const loaded = gapHubsOf(points) ?? NO_HUBS;
  const hubs = useMemo(() => hubsInYear(loaded, view.year), [loaded, view.year]);
  const positions = useMemo(() => hubs.map(({ position }) => position), [hubs]);
  const { functions, detourFactor, speed, limit, measure, level, weights } = settings;
  const selection = useMemo(() => selectHubs(hubs, functions), [hubs, functions]);
  const chosen = functions.length === 0 ? undefined : selection.chosen;
  const ready = demand.result?.status === 'ready' ? demand.result.points : undefined;
  const read = useTimes(client, settings.times, ready, hubs, edition.municipalities);
  const { times } = read;
  const isReading = read.status === 'reading';
  const reach = useMemo(
    (): Reach =>
      times === undefined ? { kind: 'straightLine', detourFactor, speed } : { kind: 'travelTimes' },
    [times, detourFactor, speed],
  );
  const { sites } = view;
  const polygons = outlines?.polygons;
  const fixedLinks = outlines?.fixedLinks;
  const hasOutlines = outlines !== undefined;
  // Before the browser paints: a moved slider and what it changes are one frame.
  useLayoutEffect(() => {
    // Straight lines must not flash up where a table is asked for.
    if (ready === undefined || !hasOutlines || isReading) return;
    director.update({
      demand: ready,
      areas,
      outlines: polygons,
      fixedLinks,
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
    fixedLinks,
    hasOutlines,
    isReading,
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
    snapshot: snapshotWith(snapshot, demand, read),
    director,
    demand: demand.result,
    demandKind: from.kind,
    imported,
    demandSource: from.source,
    missingTable: from.missing,
    times: read,
    areas,
    hubs,
    selection,
    reach,
    isLandKnown: polygons !== undefined,
  };
}
