import { LIGHT_REACH_KILOMETRES, type LightPlaces } from '../../src/domain/light-edition.ts';
import type { CanonicalMunicipality } from '../lib/canonical/canonical-tables.ts';

type Office = Pick<CanonicalMunicipality, 'code' | 'prefectureCode' | 'office'>;

const KILOMETRES_A_DEGREE = 111.2;

/** So that no rounding leaves out what the keys may reach. */
const FARTHEST = LIGHT_REACH_KILOMETRES * 1.02;

/** The same in degrees of latitude. */
const MARGIN = FARTHEST / KILOMETRES_A_DEGREE;

/** Municipalities over a prefecture's border whose office is in reach of one of its own. */
export function lightPlaces(area: string, municipalities: readonly Office[]): LightPlaces {
  const own = municipalities.filter(({ prefectureCode }) => prefectureCode === area);
  const latitudes = own.map(({ office }) => office[1]);
  const [south, north] = [Math.min(...latitudes) - MARGIN, Math.max(...latitudes) + MARGIN];
  const near = municipalities.filter(
    ({ prefectureCode, office }) =>
      prefectureCode !== area &&
      // Most of the country is out of reach of all.
      office[1] >= south &&
      office[1] <= north &&
      own.some((one) => isNear(one.office, office)),
  );
  const hundredths = (axis: 0 | 1): number[] =>
    near.map(({ office }) => Math.round(office[axis] * 100));
  return {
    code: near.map(({ code }) => code),
    longitude: hundredths(0),
    latitude: hundredths(1),
  };
}

/** On a flat map around the two: good to a thousandth over so short a way. */
function isNear([longitude, latitude]: Office['office'], [east, north]: Office['office']): boolean {
  const up = (north - latitude) * KILOMETRES_A_DEGREE;
  if (Math.abs(up) > FARTHEST) return false;
  const middle = ((latitude + north) / 2) * (Math.PI / 180);
  const across = (east - longitude) * KILOMETRES_A_DEGREE * Math.cos(middle);
  return up * up + across * across <= FARTHEST * FARTHEST;
}
