import type { Feature, Geometry } from 'geojson';
import type { Absence, Figure } from './absence.ts';
import { isNumber } from './absence.ts';

/** What must travel with saved data: who says it, of when, under which licence. */
export interface Citation {
  readonly title: string;
  /** 演習用（架空） for practice data; `undefined` for published data. */
  readonly exercise: string | undefined;
  readonly edition: string;
  readonly survey: string;
  readonly asOf: string;
  readonly definition: string;
  readonly sources: readonly string[];
  readonly licence: string;
  /** How to cite, in one sentence. */
  readonly text: string;
  readonly url: string;
  /** What the shapes of a document are. */
  readonly geometry?: string;
}

/** One place to save; geometry longitude first, WGS 84. */
export interface SavedFeature {
  readonly id: string;
  readonly geometry: Geometry;
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** A word for each way a figure can be absent. */
export type AbsenceLegend = Readonly<Record<Absence, string>>;

/** 1e-6 degrees are about 0.1 m, finer than any source. */
const COORDINATE_DECIMALS = 6;

/**
 * A GeoJSON document (RFC 7946) with the citation in it. A figure is a number or
 * null, so that GIS programs see a numeric field; a null has its reason beside it
 * in `<name>_absence`. With `exercise`, every feature says so as well.
 */
export function writeGeoJson(
  features: readonly SavedFeature[],
  citation: Citation,
  absences: AbsenceLegend,
): string {
  const document = {
    type: 'FeatureCollection',
    citation: { ...citation, absences },
    features: features.map((feature) => toFeature(feature, citation.exercise)),
  };
  return `${JSON.stringify(document, roundNumber)}\n`;
}

function toFeature(feature: SavedFeature, exercise: string | undefined): Feature {
  const figures = Object.entries(feature.figures).flatMap(
    ([name, figure]): [string, number | string | null][] =>
      isNumber(figure)
        ? [[name, figure]]
        : [
            [name, null],
            [`${name}_absence`, figure],
          ],
  );
  return {
    type: 'Feature',
    id: feature.id,
    geometry: feature.geometry,
    properties: {
      ...feature.texts,
      ...Object.fromEntries(figures),
      ...(exercise === undefined ? {} : { exercise }),
    },
  };
}

function roundNumber(key: string, value: unknown): unknown {
  // Only positions are arrays of numbers: their keys are the indexes 0 and 1.
  const isCoordinate = typeof value === 'number' && (key === '0' || key === '1');
  return isCoordinate ? Number(value.toFixed(COORDINATE_DECIMALS)) : value;
}
