import { HUB_FACILITIES, HUB_TRANSPORTS } from '../../src/domain/hub.ts';
import type { Hub, HubFacility, HubTransport } from '../../src/domain/hub.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import type { RandomFractions } from '../../src/geo/point-in-area.ts';
import type { ExerciseMunicipality } from './exercise-input.ts';
import { hubName, NOTE, rmoName } from './exercise-names.ts';
import { drawNormal, randomStream } from './random-stream.ts';
import {
  FACILITY_SHARES,
  HUB_PERSONS,
  PERSONS_PER,
  SERVED_SHARE,
  TRANSPORT_SHARES,
} from './survey-frequencies.ts';

/** What is settled of a municipality's hubs before their answers are drawn. */
export interface HubPlaces {
  readonly municipality: ExerciseMunicipality;
  /** For each hub, whether an organisation of residents runs it. */
  readonly hasRmo: readonly boolean[];
  /** As many positions as hubs. */
  readonly positions: readonly LongitudeLatitude[];
  /** Fiscal year each hub was there first. */
  readonly openedYears: readonly number[];
}

/** The hubs of one municipality, with answers after the survey's items. */
export function makeHubs({ municipality, ...places }: HubPlaces, seed: number): Hub[] {
  const persons = personsByHub(municipality, places.hasRmo.length, seed);
  let rmosSoFar = 0;
  return places.positions.map((position, index) => {
    const random = randomStream(seed, 'answers', municipality.code, index);
    const hasRmo = places.hasRmo[index] ?? false;
    if (hasRmo) rmosSoFar += 1;
    const population = persons[index] ?? 0;
    // Larger places have more of everything.
    const size = Math.log(Math.max(1, population) / HUB_PERSONS.median);
    return {
      id: `exercise-hub-${municipality.code}-${index + 1}`,
      municipalityCode: municipality.code,
      name: hubName(municipality, index),
      inStrategy: true,
      scheme: undefined,
      area: undefined,
      building: undefined,
      address: undefined,
      settlements: settlements(population, random),
      operator: hasRmo ? rmoName(municipality, rmosSoFar - 1) : undefined,
      population,
      ageingRatePercent: ageingRate(municipality, random),
      households: Math.max(1, Math.round(population / (PERSONS_PER.household + random() - 0.5))),
      opened: openedMonth(places.openedYears[index]),
      facilities: facilities(size, random),
      transports: transports(random),
      hasRmo,
      position,
      positionPrecision: 'exercise',
      source: 'exercise',
      sourceDetail: undefined,
      note: NOTE,
    };
  });
}

/** Persons around each hub, together at most a share of the municipality's people. */
function personsByHub(
  { code, population }: ExerciseMunicipality,
  count: number,
  seed: number,
): number[] {
  const random = randomStream(seed, 'persons', code);
  const { median, deviation } = HUB_PERSONS;
  const drawn = Array.from(
    { length: count },
    () => median * Math.exp(deviation * drawNormal(random)),
  );
  const total = drawn.reduce((sum, persons) => sum + persons, 0);
  const shrink = Math.min(1, (population * SERVED_SHARE) / total);
  return drawn.map((persons) => Math.max(1, Math.floor(persons * shrink)));
}

function settlements(population: number, random: RandomFractions): string[] {
  const count = Math.max(1, Math.round((population / PERSONS_PER.settlement) * (0.5 + random())));
  return Array.from({ length: count }, (_, index) => `演習集落${index + 1}`);
}

/** The places around hubs are older than their municipality. */
function ageingRate({ ageingRatePercent }: ExerciseMunicipality, random: RandomFractions): number {
  const rate = ageingRatePercent + 6 + 4 * drawNormal(random);
  return Number(Math.min(90, Math.max(10, rate)).toFixed(1));
}

/** Published counts are of April or May: a hub counted in a year was there when it began. */
function openedMonth(fiscalYear: number | undefined): string | undefined {
  return fiscalYear === undefined ? undefined : `${fiscalYear}-04`;
}

function facilities(size: number, random: RandomFractions): HubFacility[] {
  const found = HUB_FACILITIES.filter(
    (facility) => random() < shifted(FACILITY_SHARES[facility], size),
  );
  // A hub is a place with something in it.
  return found.length > 0 ? found : ['community_hall'];
}

function transports(random: RandomFractions): HubTransport[] {
  const found = HUB_TRANSPORTS.filter(
    (transport) => transport !== 'none' && random() < TRANSPORT_SHARES[transport],
  );
  return found.length > 0 ? found : ['none'];
}

/** A share made greater or smaller on the logistic scale, so that it stays between 0 and 1. */
function shifted(share: number, by: number): number {
  return 1 / (1 + ((1 - share) / share) * Math.exp(-by));
}
