import type { DemandKind, DemandMeasure } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';

/** Municipality index of a point whose municipality is not known. */
export const MUNICIPALITY_NOT_KNOWN = 0xffff;

/**
 * Persons are kept to the 1,024th part. Such numbers add up without rounding, so a
 * nation is exactly the sum of its prefectures, in whatever order they are added.
 */
const PERSON_PARTS = 1024;

/**
 * Persons at each point by measure; NaN where the source has none (never 0).
 * `population` is there for every point.
 */
export type DemandPersons = Readonly<
  { population: Float64Array } & Partial<Record<DemandMeasure, Float64Array>>
>;

/** Demand points (需要点) that passed the checks, in columns of equal length. */
export interface DemandPoints {
  readonly kind: DemandKind;
  readonly dataset: Dataset;
  readonly count: number;
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly persons: DemandPersons;
  /** Row in the table of municipalities, or `MUNICIPALITY_NOT_KNOWN`. */
  readonly municipality: Uint16Array;
  /** Row of the source each point comes from, counted from 0. */
  readonly sourceRow: Uint32Array;
  /** Mesh code of each point, for mesh kinds. */
  readonly meshCode: Float64Array | undefined;
}

/** Rounds persons to the parts they are kept in; NaN stays NaN. */
export function keptPersons(persons: number): number {
  return Math.round(persons * PERSON_PARTS) / PERSON_PARTS;
}

/** Gives the municipality of a position, or `MUNICIPALITY_NOT_KNOWN`. */
export type LocateMunicipality = (longitude: number, latitude: number) => number;

/** The municipality a source states or, failing that, the one found at the position. */
export function municipalityOf(
  stated: number | undefined,
  locate: LocateMunicipality | undefined,
  longitude: number,
  latitude: number,
): number {
  if (stated !== undefined && stated !== MUNICIPALITY_NOT_KNOWN) return stated;
  return locate?.(longitude, latitude) ?? MUNICIPALITY_NOT_KNOWN;
}
