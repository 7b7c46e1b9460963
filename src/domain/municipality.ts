import type { DepopulationClass, DepopulationDate } from './depopulation.ts';
import type { MunicipalityCode, PrefectureCode } from './municipality-code.ts';
import type { Bounds, LongitudeLatitude } from './position.ts';

/** 市区町村: a city, town, village, or one of Tokyo's 23 wards; 1,741 in all. */
export interface Municipality {
  /** Row in every table of the edition. */
  readonly index: number;
  readonly code: MunicipalityCode;
  readonly prefectureCode: PrefectureCode;
  readonly name: string;
  readonly kana: string;
  /** 郡, or empty. */
  readonly county: string;
  readonly office: LongitudeLatitude;
  readonly bounds: Bounds;
  readonly depopulation: Readonly<Record<DepopulationDate, DepopulationClass>>;
  /** Old municipalities that are the depopulated part of a partial one (2022-04-01). */
  readonly partialAreas: readonly string[];
}

/** 都道府県. */
export interface Prefecture {
  readonly code: PrefectureCode;
  readonly name: string;
  readonly kana: string;
  readonly nameEnglish: string;
  /** 地方区分. */
  readonly region: string;
  readonly bounds: Bounds;
  readonly municipalities: readonly Municipality[];
}
