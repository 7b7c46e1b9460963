import { labelLines } from './label-lines.ts';
import { isNumber } from '../domain/absence.ts';
import type { Hub } from '../domain/hub.ts';
import type { Municipality, Prefecture } from '../domain/municipality.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import type { AreaRow } from '../state/municipality-rows.ts';
import type { CountPoints, HubPoints, LabelPoints } from './scene.ts';

/** Where a municipality stands on the drawing: its office, or its cell. */
export type PlaceOf = (municipality: Municipality) => LongitudeLatitude;

/** No features: shared, so that an empty layer is never a change. */
export const NO_POINTS = { type: 'FeatureCollection', features: [] } as const satisfies {
  type: 'FeatureCollection';
  features: readonly never[];
};

/** Hubs as points with id and name. */
export function hubFeatures(hubs: readonly Hub[]): HubPoints {
  return {
    type: 'FeatureCollection',
    features: hubs.map(({ id, name, position }) => ({
      type: 'Feature',
      properties: { id, name: labelLines(name) },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** Counts above zero at the municipalities; absent counts are drawn nowhere. */
export function countFeatures(
  rows: readonly AreaRow[],
  column: 'hubs' | 'rmos',
  placeOf: PlaceOf,
): CountPoints {
  return {
    type: 'FeatureCollection',
    features: rows.flatMap((row) => {
      const count = row.read(column);
      if (!isNumber(count) || count === 0) return [];
      return [
        {
          type: 'Feature',
          properties: { code: row.code, count },
          geometry: { type: 'Point', coordinates: [...placeOf(row.municipality)] },
        },
      ];
    }),
  };
}

/** Names of municipalities; the populous come first where there is no room for all. */
export function municipalityLabels(
  rows: readonly AreaRow[],
  nameOf: (municipality: Municipality) => string,
  placeOf: PlaceOf,
): LabelPoints {
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => {
      const population = row.read('population_2020');
      return {
        type: 'Feature',
        properties: {
          code: row.code,
          name: nameOf(row.municipality),
          rank: isNumber(population) ? -population : 0,
        },
        geometry: { type: 'Point', coordinates: [...placeOf(row.municipality)] },
      };
    }),
  };
}

/** Names of prefectures at the places given. */
export function prefectureLabels(
  prefectures: readonly Prefecture[],
  nameOf: (prefecture: Prefecture) => string,
  placeOf: (prefecture: Prefecture) => LongitudeLatitude | undefined,
): LabelPoints {
  return {
    type: 'FeatureCollection',
    features: prefectures.flatMap((prefecture, rank) => {
      const place = placeOf(prefecture);
      if (place === undefined) return [];
      return [
        {
          type: 'Feature',
          properties: { code: prefecture.code, name: nameOf(prefecture), rank },
          geometry: { type: 'Point', coordinates: [...place] },
        },
      ];
    }),
  };
}
