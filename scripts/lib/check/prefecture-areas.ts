import type { MultiPolygon } from 'geojson';
import type { PrefectureCode } from '../../../src/domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { prepareArea } from '../../../src/geo/point-in-area.ts';
import type { PreparedArea } from '../../../src/geo/point-in-area.ts';
import { readPrefectureOutlines } from '../boundaries/prefecture-outlines.ts';
import type { CanonicalPrefecture } from '../canonical/canonical-tables.ts';
import { distanceToBorder } from '../../../src/geo/distance-to-border.ts';

/**
 * How far outside its prefecture a point may lie: the outlines of OpenStreetMap
 * are simplified to steps of about 100 m, and quays stand beyond them.
 */
export const OUTLINE_TOLERANCE_KILOMETRES = 1;

interface PrefectureArea {
  readonly outline: MultiPolygon;
  readonly prepared: PreparedArea;
}

/** Answers whether a point lies in a prefecture. */
export class PrefectureAreas {
  readonly #areas: ReadonlyMap<PrefectureCode, PrefectureArea>;

  constructor(outlines: ReadonlyMap<PrefectureCode, MultiPolygon>) {
    this.#areas = new Map(
      [...outlines].map(([code, outline]) => [code, { outline, prepared: prepareArea(outline) }]),
    );
  }

  /** True within the tolerance; false for a prefecture without an outline. */
  contains(code: PrefectureCode, point: LongitudeLatitude): boolean {
    const area = this.#areas.get(code);
    if (area === undefined) return false;
    return (
      area.prepared.holds(point) ||
      distanceToBorder(point, area.outline) <= OUTLINE_TOLERANCE_KILOMETRES
    );
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
