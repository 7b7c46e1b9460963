import type { Hub } from '../../src/domain/hub.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import type { Rmo } from '../../src/domain/rmo.ts';
import type { ExerciseMunicipality } from './exercise-input.ts';
import { NOTE, rmoName } from './exercise-names.ts';
import { drawNormal, drawWeighted, randomStream } from './random-stream.ts';
import { HUB_PERSONS, LEGAL_FORMS } from './survey-frequencies.ts';

/**
 * The organisations of one municipality: first those that run a hub, at its
 * place and for its people, then one at each of the other positions.
 */
export function makeRmos(
  municipality: ExerciseMunicipality,
  hubs: readonly Hub[],
  otherPositions: readonly LongitudeLatitude[],
  seed: number,
): Rmo[] {
  const random = randomStream(seed, 'organisations', municipality.code);
  const most = Math.max(1, municipality.population);
  const bases = [
    ...hubs
      .filter(({ hasRmo }) => hasRmo === true)
      .map(({ name, position, population }) => ({ base: name, position, population })),
    ...otherPositions.map((position) => ({ base: undefined, position, population: undefined })),
  ];
  return bases.map(({ base, position, population }, index) => {
    const drawn = HUB_PERSONS.median * Math.exp(HUB_PERSONS.deviation * drawNormal(random));
    return {
      id: `exercise-rmo-${municipality.code}-${index + 1}`,
      municipalityCode: municipality.code,
      name: rmoName(municipality, index),
      base,
      legalForm: drawWeighted(random, LEGAL_FORMS),
      address: undefined,
      population: population ?? Math.min(most, Math.max(1, Math.round(drawn))),
      position,
      positionPrecision: 'exercise',
      source: 'exercise',
      sourceDetail: undefined,
      note: NOTE,
    };
  });
}
