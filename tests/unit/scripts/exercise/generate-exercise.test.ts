import { beforeAll, describe, expect, test } from 'vitest';
import type { Allotment } from '../../../../scripts/exercise/allot.ts';
import { exerciseInput } from '../../../../scripts/exercise/exercise-input.ts';
import type { ExerciseInput } from '../../../../scripts/exercise/exercise-input.ts';
import { generateExercise } from '../../../../scripts/exercise/generate-exercise.ts';
import type { Exercise } from '../../../../scripts/exercise/generate-exercise.ts';
import { officeRadius } from '../../../../scripts/exercise/place-points.ts';
import type { CanonicalTables } from '../../../../scripts/lib/canonical/canonical-tables.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { prepareArea } from '../../../../src/geo/point-in-area.ts';
import type { AreaShape } from '../../../../src/geo/point-in-area.ts';

let tables: CanonicalTables;
let input: ExerciseInput;
let exercise: Exercise;

beforeAll(async () => {
  tables = await readCanonicalTables('data');
  input = exerciseInput(tables, new Map(), 2021);
  exercise = generateExercise(input);
});

/** Counts by group of municipalities: points, and municipalities that have any. */
function split(points: readonly { readonly municipalityCode: string }[]) {
  const depopulated = new Set(
    input.municipalities.filter((each) => each.isDepopulated).map(({ code }) => code),
  );
  const codes = points.map(({ municipalityCode }) => municipalityCode);
  const within = codes.filter((code) => depopulated.has(code));
  const others = codes.filter((code) => !depopulated.has(code));
  return [within.length, new Set(within).size, others.length, new Set(others).size];
}

describe('the published totals of 2021 are reached exactly', () => {
  test('hubs: 1,158 in 267 depopulated municipalities, 250 in 98 others', () => {
    expect(exercise.hubs).toHaveLength(1408);
    expect(split(exercise.hubs)).toEqual([1158, 267, 250, 98]);
  });

  test('organisations: 2,714 in 398 depopulated municipalities, 3,069 in 404 others', () => {
    expect(exercise.rmos).toHaveLength(5783);
    expect(split(exercise.rmos)).toEqual([2714, 398, 3069, 404]);
  });

  test('1,199 hubs have an organisation, and it is one of theirs', () => {
    const withRmo = exercise.hubs.filter(({ hasRmo }) => hasRmo === true);
    expect(withRmo).toHaveLength(1199);
    for (const hub of withRmo) {
      const own = exercise.rmos.filter(
        ({ name, municipalityCode }) =>
          name === hub.operator && municipalityCode === hub.municipalityCode,
      );
      expect(own.map(({ base, position }) => [base, position])).toEqual([[hub.name, hub.position]]);
    }
    expect(exercise.hubs.filter(({ operator }) => operator !== undefined)).toHaveLength(1199);
  });

  test('at the end of each year as many hubs were open as were published', () => {
    const open = [2016, 2017, 2018, 2019, 2020, 2021].map(
      (year) => exercise.hubs.filter(({ opened = '' }) => opened <= `${year + 1}-03`).length,
    );
    expect(open).toEqual([0, 908, 1069, 1181, 1267, 1408]);
  });

  test('whatever the seed', () => {
    const other = generateExercise({ ...input, seed: 7 });
    expect(split(other.hubs)).toEqual([1158, 267, 250, 98]);
    expect(split(other.rmos)).toEqual([2714, 398, 3069, 404]);
    expect(other.hubs.map(({ id }) => id)).not.toEqual(exercise.hubs.map(({ id }) => id));
    const places = new Map(exercise.rmos.map(({ id, position }) => [id, String(position)]));
    const same = other.rmos.filter(({ id, position }) => places.get(id) === String(position));
    expect(same).toEqual([]);
  });
});

test('the same input gives the same data', () => {
  expect(generateExercise(exerciseInput(tables, new Map(), 2021))).toEqual(exercise);
});

test('areas change positions and nothing else', () => {
  const areas = squares(input);
  const inAreas = generateExercise({ ...input, areas });
  const withoutPosition = ({ hubs, rmos }: Exercise) =>
    [...hubs, ...rmos].map((point) => ({ ...point, position: undefined }));
  expect(withoutPosition(inAreas)).toEqual(withoutPosition(exercise));
  expect(inAreas.hubs.map(({ position }) => position)).not.toEqual(
    exercise.hubs.map(({ position }) => position),
  );
});

test('every position is inside its municipality where the area is known', () => {
  const areas = squares(input);
  const { hubs, rmos } = generateExercise({ ...input, areas });
  const prepared = new Map([...areas].map(([code, area]) => [code, prepareArea(area)]));
  const outside = [...hubs, ...rmos].filter(
    ({ municipalityCode, position }) => prepared.get(municipalityCode)?.holds(position) !== true,
  );
  expect(outside).toEqual([]);
});

test('without areas every position is near the office, within the inhabitable area', () => {
  const byCode = new Map(input.municipalities.map((each) => [each.code, each]));
  for (const { municipalityCode, position } of [...exercise.hubs, ...exercise.rmos]) {
    const municipality = byCode.get(municipalityCode);
    if (municipality === undefined) throw new Error(`no municipality ${municipalityCode}`);
    const [longitude, latitude] = municipality.office;
    const east = (position[0] - longitude) * Math.cos((latitude * Math.PI) / 180);
    const kilometres = Math.hypot(east, position[1] - latitude) * 111.2;
    expect(kilometres).toBeLessThan(officeRadius(municipality) + 0.01);
  }
});

test('on a coast positions near an office stay on the land of the prefecture', () => {
  const byCode = new Map(input.municipalities.map((each) => [each.code, each]));
  // All land of 高知県 for this test: everything north of the office of 檮原町.
  const [, latitude = 0] = byCode.get('39405')?.office ?? [];
  const land: AreaShape = { type: 'Polygon', coordinates: [box(130, latitude, 136, 36)] };
  const { rmos } = generateExercise({ ...input, areas: new Map([['39', land]]) });
  const inTown = rmos.filter(({ municipalityCode }) => municipalityCode.startsWith('39'));
  const held = inTown.filter(({ position }) => position[1] >= latitude - 0.00001);
  const atOffice = inTown.filter(
    ({ position, municipalityCode }) =>
      position[1] < latitude - 0.00001 &&
      Math.abs(position[1] - (byCode.get(municipalityCode)?.office[1] ?? 0)) < 0.00001,
  );
  expect(inTown.length).toBeGreaterThan(0);
  expect(held.length + atOffice.length).toBe(inTown.length);
});

describe('nobody can take it for real', () => {
  test('everything says that it is practice data', () => {
    for (const point of [...exercise.hubs, ...exercise.rmos]) {
      expect(point.name).toMatch(/^演習(?:拠点|運営組織) /);
      expect(point.note).toBe('演習用（架空）');
      expect([point.source, point.positionPrecision]).toEqual(['exercise', 'exercise']);
      expect(point.address).toBeUndefined();
    }
    const named = exercise.hubs.flatMap(({ settlements, operator }) => [
      ...settlements,
      ...(operator === undefined ? [] : [operator]),
    ]);
    expect(named.filter((name) => !name.startsWith('演習'))).toEqual([]);
  });

  test('no name is that of a real hub or organisation', () => {
    const real = new Set([...tables.hubs, ...tables.rmos].map(({ name }) => name));
    const all = [...exercise.hubs, ...exercise.rmos];
    expect(all.filter(({ name }) => real.has(name))).toEqual([]);
  });

  test('ids are their own', () => {
    const all = [...exercise.hubs, ...exercise.rmos, ...tables.hubs, ...tables.rmos];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('answers are plausible', () => {
  test('hubs serve at most 70 per cent of the people of their municipality', () => {
    for (const { code, population } of input.municipalities) {
      const served = exercise.hubs
        .filter(({ municipalityCode }) => municipalityCode === code)
        .map((hub) => hub.population ?? 0);
      const sum = served.reduce((total, persons) => total + persons, 0);
      expect(sum).toBeLessThanOrEqual(Math.max(population * 0.7, served.length));
    }
  });

  test('every hub answers every item', () => {
    for (const hub of exercise.hubs) {
      expect(hub.facilities?.length).toBeGreaterThan(0);
      expect(hub.transports?.length).toBeGreaterThan(0);
      expect(hub.settlements.length).toBeGreaterThan(0);
      expect(hub.households).toBeLessThanOrEqual(Math.max(1, hub.population ?? 0));
      expect(hub.ageingRatePercent).toBeGreaterThanOrEqual(10);
      expect(hub.ageingRatePercent).toBeLessThanOrEqual(90);
    }
  });

  test('特になし stands alone', () => {
    const none = exercise.hubs.filter(({ transports }) => transports?.includes('none') === true);
    expect(none.length).toBeGreaterThan(0);
    expect(none.filter(({ transports }) => transports?.length !== 1)).toEqual([]);
  });

  test('the special wards of Tokyo, which the hub survey leaves out, can have no hub', () => {
    const share = (municipalitiesWith: number) => () =>
      withTotals({
        hubs: { total: 1_000, municipalitiesWith },
        rmos: { total: 3_069, municipalitiesWith: 920 },
      });
    // 921 other municipalities, of which 23 are wards and one has no people.
    expect(share(898)).toThrow('898 municipalities are asked for');
    const codes = share(897)().hubs.map(({ municipalityCode }) => municipalityCode);
    expect(codes).toContain('13201');
    expect(codes.filter((code) => code.startsWith('131'))).toEqual([]);
  });

  test('a municipality without people can have nothing', () => {
    const empty = input.municipalities.filter(({ population }) => population === 0);
    expect(empty.map(({ name, isDepopulated }) => [name, isDepopulated])).toEqual([
      ['双葉町', false],
    ]);
    const share = (municipalitiesWith: number) => () =>
      withTotals({ rmos: { total: 3_069, municipalitiesWith } });
    expect(share(921)).toThrow('921 municipalities are asked for');
    expect(share(920)).not.toThrow();
  });
});

test('the split is by the list of 2021-04-01, which has 820 depopulated municipalities', () => {
  expect(input.municipalities.filter(({ isDepopulated }) => isDepopulated)).toHaveLength(820);
});

test('totals that the municipalities cannot hold are refused', () => {
  const impossible = () => withTotals({ hubs: { total: 90_000, municipalitiesWith: 98 } });
  expect(impossible).toThrow(/90000 cannot be shared/);
});

/** The practice data with other totals for the municipalities that are not depopulated. */
function withTotals(others: Partial<Record<'hubs' | 'rmos', Allotment>>): Exercise {
  const { hubs, rmos } = input.totals;
  const totals = {
    ...input.totals,
    hubs: { ...hubs, other: others.hubs ?? hubs.other },
    rmos: { ...rmos, other: others.rmos ?? rmos.other },
  };
  const total = totals.hubs.depopulated.total + totals.hubs.other.total;
  const hubsByYear = [{ fiscalYear: 2021, hubs: total }];
  return generateExercise({ ...input, totals: { ...totals, hubsByYear } });
}

/** A square beside each office, which does not hold the office itself. */
function squares({ municipalities }: ExerciseInput): Map<string, AreaShape> {
  return new Map(
    municipalities.map(({ code, office: [longitude, latitude] }) => {
      const ring = box(longitude + 0.01, latitude, longitude + 0.05, latitude + 0.04);
      return [code, { type: 'Polygon', coordinates: [ring] }];
    }),
  );
}

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
