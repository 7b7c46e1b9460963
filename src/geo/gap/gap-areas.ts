import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { DepopulationClass, DepopulationDate } from '../../domain/depopulation.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { prefectureOf } from '../../domain/municipality-code.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';

/** The municipalities that results are given by, and how they add up. */
export interface GapAreas {
  /** Codes in the order of the table of municipalities. */
  readonly codes: readonly MunicipalityCode[];
  /** Prefectures that occur, by code. */
  readonly prefectureCodes: readonly PrefectureCode[];
  /** Row in `prefectureCodes` of each municipality. */
  readonly prefecture: Uint8Array;
  /** Row in `DEPOPULATION_CLASSES` of each municipality. */
  readonly depopulation: Uint8Array;
  /** As-of date of the classes. */
  readonly depopulationDate: DepopulationDate;
}

/** The areas of the municipalities of an edition, in their order. */
export function gapAreas(
  municipalities: readonly Pick<Municipality, 'code' | 'depopulation'>[],
  date: DepopulationDate,
): GapAreas {
  const codes = municipalities.map(({ code }) => code);
  const prefectureCodes = [...new Set(codes.map(prefectureOf))].sort((a, b) => (a < b ? -1 : 1));
  const rowOf = new Map(prefectureCodes.map((code, row) => [code, row]));
  return {
    codes,
    prefectureCodes,
    prefecture: Uint8Array.from(codes, (code) => rowOf.get(prefectureOf(code)) ?? 0),
    depopulation: Uint8Array.from(municipalities, ({ depopulation }) =>
      DEPOPULATION_CLASSES.indexOf(depopulation[date]),
    ),
    depopulationDate: date,
  };
}

/** Depopulation class of a municipality. */
export function depopulationOf(areas: GapAreas, municipality: number): DepopulationClass {
  return DEPOPULATION_CLASSES[areas.depopulation[municipality] ?? -1] ?? 'none';
}
