import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { ClassList, DepopulationClass, DepopulationDate } from '../../domain/depopulation.ts';
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
  /** Row in `DEPOPULATION_CLASSES` of each municipality; `CLASS_NOT_KNOWN` where its list says nothing. */
  readonly depopulation: Uint8Array;
  /** The list that the classes come from. */
  readonly classList: ClassList;
}

/** A municipality whose class no list tells: in no class, and not called 非過疎. */
export const CLASS_NOT_KNOWN = 255;

/** The areas of the municipalities of an edition, in their order, by a published list. */
export function gapAreas(
  municipalities: readonly Pick<Municipality, 'code' | 'depopulation'>[],
  date: DepopulationDate,
): GapAreas {
  return classedAreas(
    municipalities.map(({ code, depopulation }) => ({ code, depopulation: depopulation[date] })),
    { date, isOwn: false },
  );
}

/** The areas of municipalities by any list, the reader's own too. */
export function classedAreas(
  places: readonly {
    readonly code: MunicipalityCode;
    readonly depopulation: DepopulationClass | undefined;
  }[],
  classList: ClassList,
): GapAreas {
  const codes = places.map(({ code }) => code);
  const prefectureCodes = [...new Set(codes.map(prefectureOf))].sort((a, b) => (a < b ? -1 : 1));
  const rowOf = new Map(prefectureCodes.map((code, row) => [code, row]));
  return {
    codes,
    prefectureCodes,
    prefecture: Uint8Array.from(codes, (code) => rowOf.get(prefectureOf(code)) ?? 0),
    depopulation: Uint8Array.from(places, ({ depopulation }) =>
      depopulation === undefined ? CLASS_NOT_KNOWN : DEPOPULATION_CLASSES.indexOf(depopulation),
    ),
    classList,
  };
}

/** Depopulation class of a municipality; `undefined` where its list says nothing. */
export function depopulationOf(
  areas: GapAreas,
  municipality: number,
): DepopulationClass | undefined {
  return DEPOPULATION_CLASSES[areas.depopulation[municipality] ?? CLASS_NOT_KNOWN];
}
