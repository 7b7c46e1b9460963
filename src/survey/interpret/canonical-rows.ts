import type { Figure } from '../../domain/absence.ts';
import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { HubFacility, HubTransport } from '../../domain/hub.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { LongitudeLatitude, PositionPrecision } from '../../domain/position.ts';

/** Where a row came from: 0-based row of the sheet. */
interface Origin {
  readonly row: number;
}

/** Where a row's point is, and how well it is known. */
export interface Placed {
  readonly position: LongitudeLatitude;
  readonly positionPrecision: Exclude<PositionPrecision, 'exercise'>;
  /** Found by the address, not stated by the table. */
  readonly isGeocoded?: boolean;
}

/** A hub as a survey table states it; `undefined` is not stated. */
export interface SurveyedHub extends Origin, Placed {
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  readonly inStrategy: boolean | undefined;
  readonly inRevitalisationPlan: boolean | undefined;
  readonly scheme: string | undefined;
  readonly area: string | undefined;
  readonly areaScope: string | undefined;
  readonly regionClass: string | undefined;
  readonly building: string | undefined;
  readonly address: string | undefined;
  readonly settlements: readonly string[];
  readonly settlementCount: Figure;
  readonly operator: string | undefined;
  readonly population: Figure;
  readonly ageingRatePercent: Figure;
  readonly households: Figure;
  readonly opened: string | undefined;
  readonly facilities: readonly HubFacility[] | undefined;
  /** Facilities the table asks about and the row leaves open; absent where there are none. */
  readonly facilitiesNotKnown?: readonly HubFacility[];
  /** Facilities the survey's list does not have, in the table's words. */
  readonly otherFacilities: readonly string[];
  readonly transports: readonly HubTransport[] | undefined;
  readonly transportsNotKnown?: readonly HubTransport[];
  readonly otherTransports: readonly string[];
  readonly hasRmo: boolean | undefined;
  readonly rmoName: string | undefined;
  readonly legalForm: string | undefined;
  readonly homepage: string | undefined;
  readonly note: string | undefined;
}

/** An RMO as a table states it. */
export interface SurveyedRmo extends Origin, Placed {
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  readonly base: string | undefined;
  readonly area: string | undefined;
  readonly legalForm: string | undefined;
  readonly address: string | undefined;
  readonly population: Figure;
  readonly opened: string | undefined;
  readonly homepage: string | undefined;
  readonly note: string | undefined;
}

/** One figure of one municipality. */
export interface MunicipalFigure extends Origin {
  readonly municipalityCode: MunicipalityCode;
  /** Known measure id, or the heading's own words. */
  readonly measure: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `''` when the table does not say. */
  readonly asOf: string;
  readonly value: Figure;
  readonly unit: string;
}

/** A municipality's class in the ministry's list. */
export interface DepopulationRow extends Origin {
  readonly municipalityCode: MunicipalityCode;
  readonly depopulationClass: DepopulationClass;
  /** `YYYY-MM-DD`, or less; `''` when the table does not say. */
  readonly asOf: string;
  /** Old municipalities that are the depopulated part; may name another prefecture. */
  readonly partialAreas: readonly string[];
}

/** A municipality as the list of codes states it. */
export interface CodeRow extends Origin {
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  readonly kana: string | undefined;
}

/** A place where people live; `position` is absent for mesh codes, which state it themselves. */
export interface SurveyedDemandPoint extends Origin {
  readonly mesh: string | undefined;
  readonly position: LongitudeLatitude | undefined;
  readonly municipalityCode: MunicipalityCode | undefined;
  readonly name: string | undefined;
  readonly population: Figure;
  readonly over65: Figure;
  readonly over75: Figure;
  readonly population2050: Figure;
  readonly households: Figure;
}

/** The rows of a table by what it became. */
export type CanonicalRows =
  | {
      readonly target: 'hubs';
      readonly rows: readonly SurveyedHub[];
      /** What the table asks about: one that it does not ask about is not there or missing. */
      readonly asked: {
        readonly facilities: readonly HubFacility[];
        readonly transports: readonly HubTransport[];
      };
    }
  | { readonly target: 'rmos'; readonly rows: readonly SurveyedRmo[] }
  | { readonly target: 'depopulation'; readonly rows: readonly DepopulationRow[] }
  | { readonly target: 'codes'; readonly rows: readonly CodeRow[] }
  | { readonly target: 'figures'; readonly rows: readonly MunicipalFigure[] }
  | { readonly target: 'demandPoints'; readonly rows: readonly SurveyedDemandPoint[] };
