import type { Feature, MultiPolygon } from 'geojson';
import type { PrefectureCode } from '../../../src/domain/municipality-code.ts';
import type { AreaProperties } from '../boundaries/boundary-areas.ts';
import { readNorthernTerritories } from '../boundaries/northern-territories.ts';
import { readPrefectureOutlines } from '../boundaries/prefecture-outlines.ts';
import { toSharedArcs } from '../boundaries/shared-arcs.ts';
import { groupAreas, prefectureTopology, type MapTopology } from './map-topology.ts';

/** The prefecture that 北方領土 belong to. */
const HOKKAIDO = '01';

/**
 * The map without imported boundaries: outlines of prefectures and 北方領土, from
 * installed packages. `codeByName` takes English names such as `Kochi`.
 */
export async function outlineMap(
  codeByName: ReadonlyMap<string, PrefectureCode>,
): Promise<MapTopology> {
  const [outlines, islands] = await Promise.all([
    readPrefectureOutlines(),
    readNorthernTerritories(),
  ]);
  const features = outlines.map(({ geometry, properties: { name } }) => {
    const code = codeByName.get(name);
    if (code === undefined) throw new Error(`no prefecture is called ${name}`);
    return toFeature(geometry, { code, name });
  });
  const { topology, areas } = toSharedArcs([
    ...features,
    toFeature(islands, { code: HOKKAIDO, name: '北方領土' }),
  ]);
  return prefectureTopology(
    topology,
    groupAreas(areas, ({ code }) => code),
    areas.slice(-1),
  );
}

function toFeature(
  geometry: MultiPolygon,
  properties: AreaProperties,
): Feature<MultiPolygon, AreaProperties> {
  return { type: 'Feature', geometry, properties };
}
