import type { CellLayoutInput } from './cell-layout.ts';
import { planeScale, toPlane } from './plane.ts';
import type { Point, Ring } from './plane.ts';
import { prefectureRings } from './prefecture-rings.ts';
import type { PrefectureRings } from './prefecture-rings.ts';
import { distanceToRing, encloses, ringBox } from './ring.ts';
import { placeOf } from './scattered-villages.ts';
import { touchingPairs } from './touching-pairs.ts';

/** A strait narrower than this, in kilometres on the ground, is drawn as land. */
const NARROW_STRAIT = 0.5;

/** An island that has municipalities of its own. */
interface Island {
  /** Index of its prefecture. */
  readonly prefecture: number;
  /** Indices of its municipalities. */
  readonly municipalities: readonly number[];
}

/** What lies where: main land by prefecture, and islands with municipalities of their own. */
export interface Land {
  /** Codes of the prefectures, in order; everything below is by this index. */
  readonly codes: readonly string[];
  /** The largest piece of land of each prefecture, in plane kilometres. */
  readonly mainland: readonly Ring[];
  /** Municipalities on the main land of each prefecture, by index. */
  readonly residents: readonly (readonly number[])[];
  readonly islands: readonly Island[];
  /** Which main lands touch, named by `pairKey`. */
  readonly touching: ReadonlySet<string>;
  /** Where each municipality stands, in plane kilometres. */
  readonly places: readonly Point[];
}

/** Sorts the municipalities by the piece of land that they stand on. */
export function readLand({ municipalities, prefectures }: CellLayoutInput): Land {
  const outlines = prefectureRings(prefectures);
  const mainland = outlines.map(({ code, rings: [largest] }) => {
    if (largest === undefined) throw new Error(`prefecture ${code} has no outline`);
    return largest;
  });
  const places = municipalities.map(({ code, office }) => toPlane(placeOf(code, office)));
  const residents = outlines.map((): number[] => []);
  const islands = new Map<Ring, { prefecture: number; municipalities: number[] }>();
  const isIsland = islandTest(mainland);
  for (const municipality of inOrderOfCodes(municipalities)) {
    const code = municipalities[municipality]?.code ?? '';
    const prefecture = outlines.findIndex((outline) => code.startsWith(outline.code));
    const ring = nearestRing(outlines[prefecture], places[municipality] ?? [0, 0]);
    if (ring === undefined) throw new Error(`municipality ${code} has no prefecture's outline`);
    if (!isIsland(ring)) residents[prefecture]?.push(municipality);
    else if (islands.get(ring)?.municipalities.push(municipality) === undefined)
      islands.set(ring, { prefecture, municipalities: [municipality] });
  }
  return {
    codes: outlines.map(({ code }) => code),
    mainland,
    residents,
    islands: [...islands.values()],
    touching: touchingPairs(mainland),
    places,
  };
}

/** Indices of the municipalities by code, so that the order given makes no difference. */
function inOrderOfCodes(municipalities: CellLayoutInput['municipalities']): number[] {
  return [...municipalities.entries()]
    .sort(([, a], [, b]) => (a.code < b.code ? -1 : 1))
    .map(([index]) => index);
}

/** The piece of land that a place stands on, or else the nearest one. */
function nearestRing(outline: PrefectureRings | undefined, [x, y]: Point): Ring | undefined {
  const around = outline?.rings.find((ring) => encloses(ring, x, y));
  if (around !== undefined) return around;
  let nearest: Ring | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of outline?.rings ?? []) {
    const distance = distanceToRing(ring, x, y);
    if (distance >= least) continue;
    least = distance;
    nearest = ring;
  }
  return nearest;
}

/** Tells islands from main land and what a narrow strait parts from any main land. */
function islandTest(mainland: readonly Ring[]): (ring: Ring) => boolean {
  const known = new Map<Ring, boolean>(mainland.map((ring) => [ring, false]));
  return (ring) => {
    const before = known.get(ring);
    if (before !== undefined) return before;
    const island = !mainland.some((main) => isNear(main, ring));
    known.set(ring, island);
    return island;
  };
}

function isNear(main: Ring, ring: Ring): boolean {
  const limit = NARROW_STRAIT * planeScale(ring[1] ?? 0);
  const [west, north, east, south] = ringBox(main);
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index] ?? 0;
    const y = ring[index + 1] ?? 0;
    if (x < west - limit || x > east + limit || y < north - limit || y > south + limit) continue;
    if (distanceToRing(main, x, y) < limit) return true;
  }
  return false;
}
