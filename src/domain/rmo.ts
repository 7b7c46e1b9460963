import type { MunicipalityCode } from './municipality-code.ts';
import type { LongitudeLatitude, PositionPrecision } from './position.ts';

/** 地域運営組織 (regional management organization): one organisation of residents. */
export interface Rmo {
  readonly id: string;
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  /** Building it works from (活動拠点). */
  readonly base: string | undefined;
  /** 法人格 or form, as the source writes it. */
  readonly legalForm: string | undefined;
  readonly address: string | undefined;
  /** Persons in its area; sources state no date. */
  readonly population: number | undefined;
  readonly position: LongitudeLatitude;
  readonly positionPrecision: PositionPrecision;
  /** See `Hub.isGeocoded`. */
  readonly isGeocoded?: boolean;
  /** Source id, or `exercise`. */
  readonly source: string;
  readonly sourceDetail: string | undefined;
  readonly note: string | undefined;
}
