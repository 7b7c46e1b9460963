import { prefectureOf } from '../../src/domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import { prepareArea, roundPosition } from '../../src/geo/point-in-area.ts';
import type { AreaShape, RandomFractions } from '../../src/geo/point-in-area.ts';
import type { ExerciseMunicipality } from './exercise-input.ts';

/** Length of one degree of latitude. */
const KILOMETRES_PER_DEGREE = 111.2;

/** Positions tried for each point, of which the one farthest from the others is kept. */
const CANDIDATES = 3;

/** Tries to find land near an office on a coast before the office itself is taken. */
const SHORE_TRIES = 40;

type Draw = (random: RandomFractions) => LongitudeLatitude;

/**
 * Positions in one municipality, [longitude, latitude], apart from each other
 * as hubs are (Mitchell's best candidate). Inside its area where that is known;
 * else within the circle around the office that is as large as its inhabitable
 * area, and on the land of its prefecture where that is known.
 */
export function placePoints(
  municipality: ExerciseMunicipality,
  areas: ReadonlyMap<string, AreaShape>,
  count: number,
  random: RandomFractions,
): LongitudeLatitude[] {
  if (count === 0) return [];
  const draw = drawIn(municipality, areas);
  const placed: LongitudeLatitude[] = [];
  for (let point = 0; point < count; point += 1) {
    const candidates = Array.from({ length: CANDIDATES }, () => draw(random));
    placed.push(farthestFrom(placed, candidates));
  }
  return placed;
}

/** Radius of the circle around an office in which points are placed, in kilometres. */
export function officeRadius({ inhabitableSquareKilometres }: ExerciseMunicipality): number {
  return Math.sqrt(inhabitableSquareKilometres / Math.PI);
}

function drawIn(municipality: ExerciseMunicipality, areas: ReadonlyMap<string, AreaShape>): Draw {
  const area = areas.get(municipality.code);
  if (area === undefined)
    return drawNearOffice(municipality, areas.get(prefectureOf(municipality.code)));
  const inside = prepareArea(area);
  return (random) => {
    const position = inside.draw(random);
    if (position !== undefined) return position;
    throw new RangeError(`the area of ${municipality.code} has no room for a position`);
  };
}

function drawNearOffice(
  municipality: ExerciseMunicipality,
  prefecture: AreaShape | undefined,
): Draw {
  const [longitude, latitude] = municipality.office;
  const land = prefecture && prepareArea(prefecture);
  const radius = officeRadius(municipality) / KILOMETRES_PER_DEGREE;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  return (random) => {
    for (let tries = 0; tries < SHORE_TRIES; tries += 1) {
      // The root spreads points evenly over the circle; without it the middle is crowded.
      const distance = radius * Math.sqrt(random());
      const angle = 2 * Math.PI * random();
      const position = roundPosition([
        longitude + (distance * Math.cos(angle)) / narrowing,
        latitude + distance * Math.sin(angle),
      ]);
      if (land === undefined || land.holds(position)) return position;
    }
    return roundPosition(municipality.office);
  };
}

function farthestFrom(
  placed: readonly LongitudeLatitude[],
  [first, ...others]: readonly LongitudeLatitude[],
): LongitudeLatitude {
  if (first === undefined) throw new RangeError('there is no candidate');
  let best = first;
  let bestDistance = nearest(placed, first);
  for (const candidate of others) {
    const distance = nearest(placed, candidate);
    if (distance > bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Squared distance to the nearest placed point, in degrees of latitude; infinite where none is. */
function nearest(placed: readonly LongitudeLatitude[], [x, y]: LongitudeLatitude): number {
  const narrowing = Math.cos((y * Math.PI) / 180);
  return Math.min(
    ...placed.map(
      ([longitude, latitude]) => ((longitude - x) * narrowing) ** 2 + (latitude - y) ** 2,
    ),
  );
}
