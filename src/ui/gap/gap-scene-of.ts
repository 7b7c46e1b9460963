import { measuredLimit } from '../../domain/reach.ts';
import type { GapScene } from '../../map/gap-scene.ts';
import type { GapResults } from './gap-snapshot.ts';
import { lineFeature, positionOf, siteFeatures } from './map-features.ts';
import { hubPosition, nearestHubOf, pointOfMunicipality } from './nearest-hub.ts';

/** What of a result a picture shows. */
export interface GapPictureChoice {
  /** `00`, or a prefecture's or municipality's code; a municipality gets its line to a hub. */
  readonly area: string;
  readonly siteName: (index: number) => string;
  /** Whether a hub, by its row, stands in the area. */
  readonly isOwnHub: (row: number) => boolean;
}

/**
 * The scene of a result as a picture on paper shows it: of a prefecture its own demand
 * points, of the nation none, where they could not be told apart. Pure.
 */
export function gapSceneOf(
  { inputs, reach }: Pick<GapResults, 'inputs' | 'reach'>,
  { area, siteName, isOwnHub }: GapPictureChoice,
): GapScene {
  const { demand, areas, hubs, chosen, sites, measure } = inputs;
  const limit = measuredLimit(inputs.reach, inputs.limit);
  const isOwn = areas.codes.map((code) => code.startsWith(area.slice(0, 2)));
  const rows = [...demand.municipality.keys()].filter(
    (row) => isOwn[demand.municipality[row] ?? -1] === true,
  );
  // Circles of hubs that serve nobody here would stand in a land without names and points.
  const serving = new Set(rows.map((row) => reach.hub[row] ?? -1));
  const municipality = areas.codes.indexOf(area);
  const row =
    municipality === -1
      ? undefined
      : pointOfMunicipality(demand, reach, limit, measure, municipality);
  const nearest = row === undefined ? undefined : nearestHubOf(reach, row);
  return {
    points: {
      longitude: Float64Array.from(rows, (own) => demand.longitude[own] ?? 0),
      latitude: Float64Array.from(rows, (own) => demand.latitude[own] ?? 0),
      cost: Float32Array.from(rows, (own) => reach.counted[own] ?? Number.NaN),
      isCoarse: demand.kind === 'office',
    },
    limit,
    circles: [
      ...hubs.filter((_, hub) => chosen?.[hub] !== 0 && (isOwnHub(hub) || serving.has(hub))),
      ...sites,
    ],
    radius: inputs.reach.kind === 'straightLine' ? limit : 0,
    line:
      row === undefined
        ? lineFeature(undefined, undefined)
        : lineFeature(positionOf(demand, row), nearest && hubPosition(nearest, hubs, sites)),
    sites: siteFeatures(sites, siteName),
  };
}
