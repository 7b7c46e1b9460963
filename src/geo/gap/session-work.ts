import type { LongitudeLatitude } from '../../domain/position.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import { distanceSurface } from './distance-surface.ts';
import { GapEngine } from './gap-engine.ts';
import { nextBestResult, rankingResult } from './gap-results.ts';
import { onLand } from './land-fields.ts';
import { landSteps } from './land.ts';
import { locateDemand } from './locate-demand.ts';
import { placePoints } from './placed-points.ts';
import type { GapAnswers, GapRequestKind, GapRequests } from './protocol.ts';
import type { Steps } from './steps.ts';

/** What a session knows; hubs stay when other demand points are loaded. */
export class SessionState {
  engine: GapEngine | undefined;
  hubs: readonly LongitudeLatitude[] = [];
  chosen: Uint8Array | undefined;
  hypothetical: readonly LongitudeLatitude[] = [];
  outlines: readonly OutlinePolygon[] | undefined;

  /** Begins anew with other demand points; travel times belonged to those before. */
  begin(engine: GapEngine): void {
    engine.setHubs(this.hubs);
    engine.chooseHubs(this.chosen);
    engine.setHypotheticalHubs(this.hypothetical);
    this.engine = engine;
  }
}

const NO_DEMAND = { status: 'withheld', reason: 'noDemand' } as const;

const WORK: {
  readonly [Kind in GapRequestKind]: (
    state: SessionState,
    question: GapRequests[Kind],
  ) => Steps<GapAnswers[Kind]>;
} = {
  load: function* load(state, { demand, areas, outlines, fixedLinks = [] }) {
    const land = outlines === undefined ? undefined : yield* landSteps(outlines, { fixedLinks });
    const located = land === undefined ? undefined : yield* locateDemand(demand, land);
    const points = located?.points ?? demand;
    state.begin(new GapEngine(points, areas, land, located?.land));
    state.outlines = outlines;
    return {
      points: points.count,
      municipality: points.municipality,
      landKnown: land !== undefined,
    };
  },
  hubs: (state, { positions }) => {
    state.hubs = positions;
    state.chosen = undefined;
    state.engine?.setHubs(positions);
    return atOnce({ hubs: positions.length });
  },
  choose: (state, { chosen }) => {
    state.engine?.chooseHubs(chosen);
    state.chosen = chosen;
    return atOnce({ hubs: chosen?.reduce((sum, one) => sum + one, 0) ?? state.hubs.length });
  },
  travelTimes: (state, { times }) => {
    if (state.engine === undefined) return atOnce(NO_DEMAND);
    state.engine.setTravelTimes(times);
    return atOnce({ status: 'ready', result: { entries: times?.hub.length ?? 0 } });
  },
  hypothetical: (state, { positions }) => {
    state.hypothetical = positions;
    state.engine?.setHypotheticalHubs(positions);
    return atOnce({ hubs: positions.length });
  },
  curves: function* curves({ engine }, { kind }) {
    if (engine === undefined) return NO_DEMAND;
    yield* engine.prepare(kind);
    return { status: 'ready', result: engine.curves(kind) };
  },
  ranking: function* ranking({ engine }, question) {
    if (engine === undefined) return NO_DEMAND;
    yield* engine.prepare(question.reach.kind);
    return rankingResult(engine, question);
  },
  nextBest: function* nextBest({ engine }, question) {
    if (engine === undefined) return NO_DEMAND;
    yield* engine.prepare(question.reach.kind);
    return yield* nextBestResult(engine, question);
  },
  surface: function* surface({ hubs, chosen, hypothetical, outlines }, question) {
    const { bounds, columns, rows, coversWater = false } = question;
    const counting = [...hubs.filter((_, hub) => chosen?.[hub] !== 0), ...hypothetical];
    if (counting.length === 0) return { status: 'withheld', reason: 'noHubs' };
    const placed = placePoints(
      counting.map(([longitude]) => longitude),
      counting.map(([, latitude]) => latitude),
    );
    const surface = yield* distanceSurface(bounds, columns, rows, placed);
    return {
      status: 'ready',
      result: outlines === undefined || coversWater ? surface : onLand(surface, outlines),
    };
  },
};

/** The steps that answer one request. */
export function stepsFor<Kind extends GapRequestKind>(
  state: SessionState,
  { kind, question }: { readonly kind: Kind; readonly question: GapRequests[Kind] },
): Steps<GapAnswers[Kind]> {
  return WORK[kind](state, question);
}

/** An answer that is there already. */
function* atOnce<Answer>(answer: Answer): Steps<Answer> {
  yield { done: 1, total: 1 };
  return answer;
}
