import type { MunicipalityCode } from './municipality-code.ts';
import type { LongitudeLatitude, PositionPrecision } from './position.ts';

/** Facilities the survey asks about (小さな拠点の実態調査: 主な拠点施設), in its order. */
export const HUB_FACILITIES = [
  'bus_stop',
  'post_office',
  'shop',
  'sports',
  'restaurant',
  'clinic',
  'petrol_station',
  'municipal_branch',
  'community_hall',
  'bank',
  'nursery',
  'school',
  'care',
] as const;

/** One facility of a hub. */
export type HubFacility = (typeof HUB_FACILITIES)[number];

/** Transport between the hub and its hamlets (交通ネットワーク). */
export const HUB_TRANSPORTS = [
  'community_bus',
  'demand_transport',
  'route_bus',
  'paid_passenger_transport',
  'volunteer_transport',
  'none',
] as const;

/** One means of transport; `none` is an answer (特になし), not an absence. */
export type HubTransport = (typeof HUB_TRANSPORTS)[number];

/** 小さな拠点: one hub. `undefined` fields were not stated by the source. */
export interface Hub {
  readonly id: string;
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  /** 総合戦略への位置付け; the national target counts only these. */
  readonly inStrategy: boolean | undefined;
  /** Scheme the row belongs to, such as 集落活動センター. */
  readonly scheme: string | undefined;
  readonly area: string | undefined;
  readonly building: string | undefined;
  readonly address: string | undefined;
  /** Hamlets served (集落). */
  readonly settlements: readonly string[];
  readonly operator: string | undefined;
  /** Persons in the area served; sources state no date. */
  readonly population: number | undefined;
  readonly ageingRatePercent: number | undefined;
  readonly households: number | undefined;
  /** `YYYY-MM` or `YYYY`. */
  readonly opened: string | undefined;
  readonly facilities: readonly HubFacility[] | undefined;
  /** Asked about, and the answer is 不詳 or 秘匿; absent where there are none. */
  readonly facilitiesNotKnown?: readonly HubFacility[];
  readonly transports: readonly HubTransport[] | undefined;
  readonly transportsNotKnown?: readonly HubTransport[];
  /** Whether residents' organisation runs it (地域運営組織の有無). */
  readonly hasRmo: boolean | undefined;
  readonly position: LongitudeLatitude;
  readonly positionPrecision: PositionPrecision;
  /** Position of a row taken in, found by its address: the address data wants its credit. */
  readonly isGeocoded?: boolean;
  /** Source id, or `exercise`. */
  readonly source: string;
  /** Where the source names the page or row itself. */
  readonly sourceDetail: string | undefined;
  readonly note: string | undefined;
}
