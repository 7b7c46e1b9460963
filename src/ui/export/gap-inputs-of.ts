import { selectHubs } from '../../domain/hub-function.ts';
import type { Hub } from '../../domain/hub.ts';
import { demandTableId } from '../../domain/imported-demand.ts';
import type { Reach } from '../../domain/reach.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { DemandSource } from '../gap/demand-source.ts';
import type { GapInputs } from '../gap/gap-snapshot.ts';
import type { Outlines } from '../gap/use-outlines.ts';

/** What tells demand points apart within an edition. */
export function demandKeyOf({ kind, source }: Pick<DemandSource, 'kind' | 'source'>): string {
  return source === undefined ? kind : demandTableId(source);
}

/** Whether results are of these inputs; only their demand points may have learned more. */
export function areResultsOf(inputs: GapInputs, found: GapInputs | undefined): boolean {
  return (
    found !== undefined &&
    found.demand.persons === inputs.demand.persons &&
    (Object.keys(inputs) as (keyof GapInputs)[]).every(
      (key) => key === 'demand' || inputs[key] === found[key],
    )
  );
}

/** What the explorer's worker is told for a view. Pure. */
export function gapInputsOf(
  of: {
    readonly view: ViewState;
    readonly settings: GapSettings;
    readonly outlines: Outlines;
    readonly hubs: readonly Hub[];
    readonly areas: GapAreas;
    readonly times: GapInputs['times'];
  },
  demand: GapInputs['demand'],
): GapInputs {
  const { view, settings, outlines, hubs, areas, times } = of;
  const { functions, detourFactor, speed, limit, measure, level, weights } = settings;
  const reach: Reach =
    times === undefined ? { kind: 'straightLine', detourFactor, speed } : { kind: 'travelTimes' };
  return {
    demand,
    areas,
    outlines: outlines.polygons,
    fixedLinks: outlines.fixedLinks,
    hubs: hubs.map(({ position }) => position),
    chosen: functions.length === 0 ? undefined : selectHubs(hubs, functions).chosen,
    sites: view.sites,
    times,
    reach,
    limit,
    measure,
    level,
    weights,
  };
}
