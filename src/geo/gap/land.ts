import type { LongitudeLatitude } from '../../domain/position.ts';
import { CoastSamples } from '../coast-samples.ts';
import { findCoast } from '../coast.ts';
import type { FixedLink } from '../fixed-links.ts';
import { OutlineLocator } from '../outline-locator.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import { MUNICIPALITY_NOT_KNOWN } from './demand-points.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { LAND_NOT_KNOWN } from './placed-points.ts';

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
  /** Fixed links whose ends lie on no outline, or on the same one already: not used. */
  readonly unusedLinks: readonly FixedLink[];
  /** How many lands there are. */
  readonly count: number;

  private readonly polygons: readonly OutlinePolygon[];
  private readonly locator: OutlineLocator;
  private readonly coast: CoastSamples;
  private readonly shore: number;
  /** Land of each polygon, numbered by first appearance. */
  private readonly landOfPolygon: Uint16Array;

  constructor(
    polygons: readonly OutlinePolygon[],
    { joinWithin = 200, fixedLinks = [], shore = 1500 }: LandOptions = {},
  ) {
    this.polygons = polygons;
    this.shore = shore;
    this.locator = new OutlineLocator(polygons);
    const coast = findCoast(polygons);
    this.coast = new CoastSamples(coast, Math.max(shore, joinWithin));
    const sets = new DisjointSets(polygons.length);
    for (let pair = 0; pair < coast.touching.length; pair += 2) {
      sets.join(coast.touching[pair] as number, coast.touching[pair + 1] as number);
    }
    joinClose(this.coast, sets, joinWithin);
    this.unusedLinks = fixedLinks.filter(({ from, to }) => !this.joinLink(from, to, sets));
    const numbers = new Map<number, number>();
    this.landOfPolygon = Uint16Array.from(polygons, (_, polygon) => {
      const root = sets.find(polygon);
      const number = numbers.get(root) ?? numbers.size;
      numbers.set(root, number);
      return number;
    });
    this.count = numbers.size;
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
      this.coast.nearestPolygon(longitude, latitude, this.shore)
    );
  }

  private joinLink(from: LongitudeLatitude, to: LongitudeLatitude, sets: DisjointSets): boolean {
    const [one, other] = [this.polygonNear(...from), this.polygonNear(...to)];
    if (one === undefined || other === undefined || sets.find(one) === sets.find(other)) {
      return false;
    }
    sets.join(one, other);
    return true;
  }
}

/** Joins lands across narrow water. */
function joinClose(coast: CoastSamples, sets: DisjointSets, metres: number): void {
  coast.polygon.forEach((polygon, sample) => {
    const neighbour = coast.nearestPolygon(
      coast.longitude[sample] as number,
      coast.latitude[sample] as number,
      metres,
      (other) => sets.find(other) !== sets.find(polygon),
    );
    if (neighbour !== undefined) sets.join(polygon, neighbour);
  });
}
