import type { MultiPolygon } from 'geojson';
import type { PrefectureCode } from '../../../src/domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { readPrefectureOutlines } from '../boundaries/prefecture-outlines.ts';
import type { CanonicalPrefecture } from '../canonical/canonical-tables.ts';
import { distanceOutside } from '../geometry/distance-outside.ts';

/**
 * How far outside its prefecture a point may lie: the outlines of OpenStreetMap
 * are simplified to steps of about 100 m, and quays stand beyond them.
 */
export const OUTLINE_TOLERANCE_KILOMETRES = 1;

/** Answers whether a point lies in a prefecture. */
export class PrefectureAreas {
  readonly #areas: ReadonlyMap<PrefectureCode, MultiPolygon>;

  constructor(areas: ReadonlyMap<PrefectureCode, MultiPolygon>) {
    this.#areas = areas;
  }

  /** True within the tolerance; false for a prefecture without an outline. */
  contains(code: PrefectureCode, point: LongitudeLatitude): boolean {
    const area = this.#areas.get(code);
    return area !== undefined && distanceOutside(point, area) <= OUTLINE_TOLERANCE_KILOMETRES;
  }
}

/** Areas of the prefectures, whose English names tell which outline is whose. */
export async function readPrefectureAreas(
  prefectures: readonly CanonicalPrefecture[],
): Promise<PrefectureAreas> {
  const outlines = await readPrefectureOutlines();
  const byName = new Map(outlines.map(({ properties, geometry }) => [properties.name, geometry]));
  return new PrefectureAreas(
    new Map(
      prefectures.flatMap(({ code, nameEnglish }) => {
        const area = byName.get(nameEnglish);
        return area === undefined ? [] : [[code, area]];
      }),
    ),
  );
}
