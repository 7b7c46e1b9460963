import { describe, expect, test } from 'vitest';
import type { FigureTable, MunicipalityTable } from '../../../../src/domain/edition.ts';
import type { DemandResult } from '../../../../src/geo/gap/assemble-demand.ts';
import { MUNICIPALITY_NOT_KNOWN } from '../../../../src/geo/gap/demand-points.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import { meshDemand } from '../../../../src/geo/gap/mesh-demand.ts';
import { officeDemand, officeDemandOfTables } from '../../../../src/geo/gap/office-demand.ts';
import { tableDemand } from '../../../../src/geo/gap/table-demand.ts';

const columns = (...rows: number[]): Float64Array => Float64Array.from(rows);

function ready(result: DemandResult): DemandPoints {
  if (result.status !== 'ready') throw new Error(`withheld: ${result.reason}`);
  return result.points;
}

const found = (result: DemandResult): object =>
  Object.fromEntries(result.report.findings.map((f) => [f.problem, [f.rows, f.sampleRows]]));

describe('points of a table', () => {
  const table = {
    longitude: columns(133, NaN, 126.98, 133.1, 133.2, 133.3, 133.4, 133.5, 35.7),
    latitude: columns(33.5, 33.5, 37.57, 33.5, 33.5, 33.5, 33.5, 33.5, 139.7),
    persons: {
      population: columns(100.0004, 5, 6, NaN, -3, 0, NaN, 50, 7),
      over65: columns(40, 1, 1, 1, 1, 0, NaN, 60, 1),
    },
    suppressed: Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 0, 0),
    municipality: Uint16Array.of(3, 3, 3, 3, 3, 3, 3, MUNICIPALITY_NOT_KNOWN, 3),
  };

  test('every row is kept or reported, with where to look', () => {
    const result = tableDemand(table);
    expect(found(result)).toEqual({
      positionMissing: [1, [1]],
      outsideJapan: [2, [2, 8]],
      populationMissing: [1, [3]],
      populationSuppressed: [1, [6]],
      populationNegative: [1, [4]],
      populationZero: [1, [5]],
      municipalityNotKnown: [1, [7]],
      agesAbovePopulation: [1, [7]],
    });
    expect(result.report).toMatchObject({ given: 9, kept: 3 });
    expect([...ready(result).sourceRow]).toEqual([0, 5, 7]);
  });

  test('persons of rows left out are told', () => {
    const outside = tableDemand(table).report.findings.find((f) => f.problem === 'outsideJapan');
    expect(outside).toMatchObject({ leftOut: true, persons: 13 });
  });

  test('persons are kept to the 1,024th part, and what is missing stays missing', () => {
    const points = ready(
      tableDemand({ ...table, persons: { population: table.persons.population } }),
    );
    expect(points.persons.population[0]).toBe(100);
    expect(points.persons.over65).toBeUndefined();
    const aged = ready(
      tableDemand({
        longitude: columns(133, 133),
        latitude: columns(33.5, 33.5),
        persons: { population: columns(1, 1), over75: columns(NaN, -1) },
      }),
    );
    expect([...(aged.persons.over75 ?? [])]).toEqual([NaN, NaN]);
  });

  test('municipalities not stated are located', () => {
    const points = ready(tableDemand(table, (longitude) => Math.round(longitude * 10) - 1300));
    expect([...points.municipality]).toEqual([3, 3, 35]);
  });

  test('nothing, nothing usable and nobody are withheld, each for its reason', () => {
    const none = { longitude: columns(), latitude: columns(), persons: { population: columns() } };
    expect(tableDemand(none)).toMatchObject({ status: 'withheld', reason: 'noRows' });
    const bad = {
      longitude: columns(0),
      latitude: columns(0),
      persons: { population: columns(1) },
    };
    expect(tableDemand(bad)).toMatchObject({ status: 'withheld', reason: 'noUsableRows' });
    const empty = {
      longitude: columns(133),
      latitude: columns(33),
      persons: { population: columns(0) },
    };
    expect(tableDemand(empty)).toMatchObject({ status: 'withheld', reason: 'noPersons' });
  });
});

describe('points of a mesh table', () => {
  const persons = { population: columns(10, 20, 30, 40, 50, 60) };

  test('cells stand at their centres; bad and repeated codes are left out', () => {
    const codes = ['53394611', '5339461', '53394611', '533946113', '55304611', '50330000'];
    const result = meshDemand({ codes, persons }, 1000, () => 7);
    expect(found(result)).toEqual({
      meshCodeInvalid: [2, [1, 3]],
      meshCodeRepeated: [1, [2]],
      outsideJapan: [1, [4]],
    });
    const points = ready(result);
    expect([...points.persons.population]).toEqual([10, 60]);
    expect([...(points.meshCode ?? [])]).toEqual([53394611, 50330000]);
    expect(points.longitude[0]).toBeCloseTo(139 + 46.125 / 60, 10);
    expect(points.latitude[0]).toBeCloseTo(35 + 40.75 / 60, 10);
    expect([...points.municipality]).toEqual([7, 7]);
    expect(points.kind).toBe('mesh1000');
  });

  test('the size says which codes belong', () => {
    const result = meshDemand(
      { codes: [5339461132, 533946113], persons: { population: columns(1, 2) } },
      250,
    );
    expect(ready(result)).toMatchObject({ kind: 'mesh250', count: 1 });
  });
});

describe('points at municipal offices', () => {
  const municipalities: MunicipalityTable = {
    code: ['01100', '07546', '39405'],
    name: ['札幌市', '双葉町', '檮原町'],
    kana: ['さっぽろし', 'ふたばまち', 'ゆすはらちょう'],
    county: ['', '双葉郡', '高岡郡'],
    office: [
      [141.35, 43.06],
      [141.01, 37.45],
      [132.93, 33.39],
    ],
    depopulation: {},
    partialAreas: {},
    boundsFromOffice: [],
  };
  const fields = {};
  const figures: FigureTable[] = [
    { columns: { population_2020: [1973395, 0, 3307] }, fields },
    { columns: { projected_population_2050: [1745608, '…', 1800] }, fields },
  ];

  test('carry the figures of the tables; an absent one is not a number', () => {
    const result = officeDemandOfTables(municipalities, figures);
    const points = ready(result);
    expect([...points.persons.population]).toEqual([1973395, 0, 3307]);
    expect([...(points.persons.population2050 ?? [])]).toEqual([1745608, NaN, 1800]);
    expect([...points.municipality]).toEqual([0, 1, 2]);
    expect(points.persons.over65).toBeUndefined();
    expect(found(result)).toEqual({ populationZero: [1, [1]] });
  });

  test('without a population column nothing can be said', () => {
    const result = officeDemand(municipalities.office, () => undefined);
    expect(result).toMatchObject({ status: 'withheld', reason: 'noUsableRows' });
    expect(found(result)).toEqual({ populationMissing: [3, [0, 1, 2]] });
  });

  test('a withheld figure is told from a missing one', () => {
    const result = officeDemand(municipalities.office, (column) =>
      column === 'population_2020' ? [5, 'suppressed', 'unknown'] : undefined,
    );
    expect(found(result)).toEqual({ populationMissing: [1, [2]], populationSuppressed: [1, [1]] });
  });
});
