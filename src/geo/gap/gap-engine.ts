import type { DemandMeasure } from '../../domain/demand.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { Reach } from '../../domain/reach.ts';
import { CoverageIndex } from './coverage-index.ts';
import type { Coverage } from './coverage-index.ts';
import type { DemandPoints } from './demand-points.ts';
import type { GapAreas } from './gap-areas.ts';
import type { GapCurves } from './gap-curves.ts';
import type { GapBasis } from './gap-method.ts';
import type { Land } from './land.ts';
import { placePoints } from './placed-points.ts';
import type { PlacedPoints } from './placed-points.ts';
import { NO_HUBS, measureRealHubs, reachWithHypothetical } from './reach-state.ts';
import type { HubChoice, PointReach, RealReach } from './reach-state.ts';
import type { Steps } from './steps.ts';
import type { TravelTimes } from './travel-times.ts';

/**
 * The gap explorer's state over one set of demand points. Setters are cheap; `prepare`
 * does the work that a change of hubs asks for, after which any limit, factor or speed
 * is answered at once. Results are in `gap-results.ts`.
 */
export class GapEngine {
  readonly points: DemandPoints;
  readonly areas: GapAreas;
  /** Demand points in space, with their land where it is known. */
  readonly placed: PlacedPoints;

  private readonly land: Land | undefined;
  private readonly realIndex: CoverageIndex;
  private readonly whatIfIndex: CoverageIndex;
  private choice: HubChoice = { hubs: NO_HUBS, chosen: undefined, times: undefined };
  private hypotheticalHubs = NO_HUBS;
  private real: RealReach | undefined;
  private whatIf: PointReach | undefined;

  /** `pointLand`: land of each point by `land`, as `locateDemand` finds it. */
  constructor(points: DemandPoints, areas: GapAreas, land?: Land, pointLand?: Uint16Array) {
    this.points = points;
    this.areas = areas;
    this.land = land;
    this.placed = placePoints(points.longitude, points.latitude, pointLand);
    this.realIndex = new CoverageIndex(points, areas.codes.length);
    this.whatIfIndex = new CoverageIndex(points, areas.codes.length);
  }

  /** Takes the real hubs, all of which count; travel times to those before are dropped. */
  setHubs(positions: readonly LongitudeLatitude[]): void {
    this.setChoice({ hubs: this.place(positions), chosen: undefined, times: undefined });
  }

  /** Takes which hubs count (1 by hub), or all when `undefined`; throws on another number of hubs. */
  chooseHubs(chosen: Uint8Array | undefined): void {
    const { count } = this.choice.hubs;
    if (chosen !== undefined && chosen.length !== count) {
      throw new RangeError(`chosen: ${chosen.length} of ${count} hubs`);
    }
    this.setChoice({ ...this.choice, chosen });
  }

  /**
   * Takes travel times to the hubs; they count where a `Reach` asks for them. Throws when
   * they are of another number of demand points.
   */
  setTravelTimes(times: TravelTimes | undefined): void {
    if (times !== undefined && times.starts.length !== this.points.count + 1) {
      throw new RangeError(`times of ${times.starts.length - 1} points, not ${this.points.count}`);
    }
    this.setChoice({ ...this.choice, times });
  }

  /** Takes the hypothetical hubs, in place of all before. */
  setHypotheticalHubs(positions: readonly LongitudeLatitude[]): void {
    this.hypotheticalHubs = this.place(positions);
    this.whatIf = undefined;
  }

  /** Does what changed hubs ask for; must end before results of that kind are asked for. */
  *prepare(kind: Reach['kind']): Steps<void> {
    while (this.real?.kind !== kind) {
      const { choice } = this;
      const real = yield* measureRealHubs(this.placed, choice, kind);
      // When other hubs were set during a pause, this answers a question nobody asks now.
      if (choice !== this.choice) continue;
      this.real = real;
      this.whatIf = undefined;
      this.realIndex.update(real.points.counted);
    }
    if (this.whatIf !== undefined || this.hypotheticalHubs.count === 0) return;
    this.whatIf = reachWithHypothetical(this.placed, this.real, this.hypotheticalHubs);
    if (this.whatIf !== undefined) this.whatIfIndex.update(this.whatIf.counted);
  }

  /** What results are made from now. Throws like `reach`. */
  basis(kind: Reach['kind']): GapBasis {
    const { hubs, chosen, times } = this.choice;
    return {
      demandKind: this.points.kind,
      demandDataset: this.points.dataset,
      points: this.points.count,
      hubsLoaded: hubs.count,
      hubs: chosen === undefined ? hubs.count : chosen.reduce((sum, one) => sum + one, 0),
      hypotheticalHubs: this.hypotheticalHubs.count,
      hasTravelTimes: times !== undefined,
      tally: this.reach(kind).tally,
    };
  }

  /** All that answers any limit. Columns change with the next `prepare`. Throws like `reach`. */
  curves(kind: Reach['kind']): GapCurves {
    const reach = this.reach(kind);
    return {
      kind,
      basis: this.basis(kind),
      real: this.realIndex.curves(),
      whatIf: this.whatIf === undefined ? undefined : this.whatIfIndex.curves(),
      before: this.real?.points.counted ?? reach.counted,
      reach,
    };
  }

  /**
   * Reach with the hypothetical hubs, where there are any; else of the real ones. Throws
   * when `prepare` of that kind has not ended since the last change.
   */
  reach(kind: Reach['kind']): PointReach {
    if (this.real?.kind !== kind) throw new Error(`not prepared for ${kind}`);
    return this.whatIf ?? this.real.points;
  }

  /** What a limit (`measuredLimit`) covers, by the real hubs or with the hypothetical ones too. */
  coverageAt(limit: number, withHypothetical: boolean): Coverage {
    return (withHypothetical ? this.whatIfIndex : this.realIndex).coverageAt(limit);
  }

  /** Mean distance by municipality of those of a measure who can reach a hub. */
  meanCosts(measure: DemandMeasure, withHypothetical: boolean): Float64Array {
    return (withHypothetical ? this.whatIfIndex : this.realIndex).meanCosts(measure);
  }

  private setChoice(choice: HubChoice): void {
    this.choice = choice;
    this.real = undefined;
    this.whatIf = undefined;
  }

  private place(positions: readonly LongitudeLatitude[]): PlacedPoints {
    const longitude = positions.map(([x]) => x);
    const latitude = positions.map(([, y]) => y);
    return placePoints(longitude, latitude, this.land?.landOf(longitude, latitude));
  }
}
