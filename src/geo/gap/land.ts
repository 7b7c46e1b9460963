import type { LongitudeLatitude } from '../../domain/position.ts';
import { CoastSamples } from '../coast-samples.ts';
import { findCoast } from '../coast.ts';
import type { FixedLink } from '../../domain/fixed-link.ts';
import { OutlineLocator } from '../outline-locator.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import { MUNICIPALITY_NOT_KNOWN } from './demand-points.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { LAND_NOT_KNOWN } from './placed-points.ts';
import { inRuns, runAtOnce } from './steps.ts';
import type { Steps } from './steps.ts';

/** How lands are told apart. */
export interface LandOptions {
  /** Lands no farther apart than this are one, since canals and narrows are bridged: 200 m unless told. */
  readonly joinWithin?: number;
  readonly fixedLinks?: readonly FixedLink[];
  /** A position in the water belongs to the outline this near: 1,500 m unless told. */
  readonly shore?: number;
}

/**
 * Islands and mainlands, made from outlines of municipalities: outlines that share a
 * corner, lie close together or are joined by a fixed link are one land.
 */
export class Land {
  private readonly polygons: readonly OutlinePolygon[];
  private readonly options: Required<LandOptions>;
  private readonly locator: OutlineLocator;
  private readonly coast: CoastSamples;
  private readonly sets: DisjointSets;
  /** Land of each polygon, numbered by first appearance. */
  private landOfPolygon = new Uint16Array();
  private lands = 0;
  private unused: readonly FixedLink[] = [];

  /** Tells lands apart at once. Where that must not hold anything up, see `landSteps`. */
  constructor(polygons: readonly OutlinePolygon[], options: LandOptions = {}, isAtOnce = true) {
    const { joinWithin = 200, fixedLinks = [], shore = 1500 } = options;
    this.polygons = polygons;
    this.options = { joinWithin, fixedLinks, shore };
    this.locator = new OutlineLocator(polygons);
    const coast = findCoast(polygons);
    this.coast = new CoastSamples(coast, Math.max(shore, joinWithin));
    this.sets = new DisjointSets(polygons.length);
    for (let pair = 0; pair < coast.touching.length; pair += 2) {
      this.sets.join(coast.touching[pair] as number, coast.touching[pair + 1] as number);
    }
    if (isAtOnce) runAtOnce(this.settle());
  }

  /** How many lands there are. */
  get count(): number {
    return this.lands;
  }

  /** Fixed links whose ends lie on no outline, or on the same land already: not used. */
  get unusedLinks(): readonly FixedLink[] {
    return this.unused;
  }

  /** Joins lands across narrow water and by fixed links, and numbers them. */
  *settle(): Steps<void> {
    const { sets, options } = this;
    yield* joinClose(this.coast, sets, options.joinWithin);
    this.unused = options.fixedLinks.filter(({ from, to }) => !this.joinLink(from, to));
    const numbers = new Map<number, number>();
    this.landOfPolygon = Uint16Array.from(this.polygons, (_, polygon) => {
      const root = sets.find(polygon);
      const number = numbers.get(root) ?? numbers.size;
      numbers.set(root, number);
      return number;
    });
    this.lands = numbers.size;
  }

  /** Number of the land at a position, or `LAND_NOT_KNOWN`. */
  landAt(longitude: number, latitude: number): number {
    const polygon = this.polygonNear(longitude, latitude);
    return polygon === undefined ? LAND_NOT_KNOWN : (this.landOfPolygon[polygon] as number);
  }

  /** Row of the municipality at a position, or `MUNICIPALITY_NOT_KNOWN`. */
  municipalityAt(longitude: number, latitude: number): number {
    const polygon = this.polygonNear(longitude, latitude);
    return this.polygons[polygon ?? -1]?.municipality ?? MUNICIPALITY_NOT_KNOWN;
  }

  /** Land of many positions. */
  landOf(longitude: ArrayLike<number>, latitude: ArrayLike<number>): Uint16Array {
    return Uint16Array.from(longitude, (x, row) => this.landAt(x, latitude[row] as number));
  }

  private polygonNear(longitude: number, latitude: number): number | undefined {
    return (
      this.locator.polygonAt(longitude, latitude) ??
      this.coast.nearestPolygon(longitude, latitude, this.options.shore)
    );
  }

  private joinLink(from: LongitudeLatitude, to: LongitudeLatitude): boolean {
    const { sets } = this;
    const [one, other] = [this.polygonNear(...from), this.polygonNear(...to)];
    if (one === undefined || other === undefined || sets.find(one) === sets.find(other)) {
      return false;
    }
    sets.join(one, other);
    return true;
  }
}

/** Tells lands apart in steps, with progress: some seconds with the outlines of a nation. */
export function* landSteps(
  polygons: readonly OutlinePolygon[],
  options: LandOptions = {},
): Steps<Land> {
  yield { done: 0, total: 1 };
  const land = new Land(polygons, options, false);
  yield* land.settle();
  return land;
}

/** Joins lands across narrow water. */
function* joinClose(coast: CoastSamples, sets: DisjointSets, metres: number): Steps<void> {
  yield* inRuns(coast.polygon.length, 512, (start, end) => {
    for (let sample = start; sample < end; sample += 1) {
      const polygon = coast.polygon[sample] as number;
      const neighbour = coast.nearestPolygon(
        coast.longitude[sample] as number,
        coast.latitude[sample] as number,
        metres,
        (other) => sets.find(other) !== sets.find(polygon),
      );
      if (neighbour !== undefined) sets.join(polygon, neighbour);
    }
  });
}
