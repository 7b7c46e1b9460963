import type { HubFacility, HubTransport } from '../../src/domain/hub.ts';

/*
 * How often the practice data give a hub each answer to the survey's items.
 * These are guesses of a plausible size, made so that filters and charts have
 * something to show. They are not results of the survey.
 */

/** Share of hubs with a facility of each kind. */
export const FACILITY_SHARES: Readonly<Record<HubFacility, number>> = {
  bus_stop: 0.85,
  post_office: 0.75,
  shop: 0.65,
  sports: 0.5,
  restaurant: 0.5,
  clinic: 0.55,
  petrol_station: 0.5,
  municipal_branch: 0.55,
  community_hall: 0.75,
  bank: 0.4,
  nursery: 0.45,
  school: 0.6,
  care: 0.4,
};

/** Share of hubs with each means of transport; a hub that draws none answers 特になし. */
export const TRANSPORT_SHARES: Readonly<Record<Exclude<HubTransport, 'none'>, number>> = {
  community_bus: 0.45,
  demand_transport: 0.35,
  route_bus: 0.5,
  paid_passenger_transport: 0.15,
  volunteer_transport: 0.06,
};

/** Legal forms of organisations, by weight. */
export const LEGAL_FORMS: readonly (readonly [form: string, weight: number])[] = [
  ['法人格のない任意団体', 88],
  ['認可地縁団体', 5],
  ['NPO法人', 4],
  ['一般社団法人', 2],
  ['株式会社', 1],
];

/** Persons around a hub: median, and deviation of the logarithm. */
export const HUB_PERSONS = { median: 900, deviation: 0.8 } as const;

/** Share of the municipality's people that its hubs serve at most, all together. */
export const SERVED_SHARE = 0.7;

/** Persons to a household and to a hamlet, in the middle. */
export const PERSONS_PER = { household: 2.3, settlement: 90 } as const;
