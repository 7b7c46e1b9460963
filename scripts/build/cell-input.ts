import type { CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { readPrefectureOutlines } from '../lib/boundaries/prefecture-outlines.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';

/**
 * What the equal-size map is made from. The outlines are always those of the
 * installed package, so that the map is the same with and without boundaries.
 */
export async function cellInput({
  municipalities,
  prefectures,
}: CanonicalTables): Promise<CellLayoutInput> {
  const codes = new Map(prefectures.map(({ nameEnglish, code }) => [nameEnglish, code]));
  const outlines = await readPrefectureOutlines();
  return {
    municipalities: municipalities.map(({ code, office }) => ({ code, office })),
    prefectures: {
      type: 'FeatureCollection',
      features: outlines.map(({ geometry, properties: { name } }) => ({
        type: 'Feature',
        geometry,
        properties: { code: codes.get(name) ?? name },
      })),
    },
  };
}
