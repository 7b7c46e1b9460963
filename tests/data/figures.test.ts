import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../scripts/lib/canonical/read-canonical-tables.ts';
import { FigureReader } from '../../scripts/lib/check/figure-reader.ts';
import { currentTarget } from '../../src/domain/current-target.ts';
import type { DepopulationClass } from '../../src/domain/depopulation.ts';

const tables = await readCanonicalTables(join(import.meta.dirname, '../../data'));
const figures = new FigureReader(tables);

function sumOf(column: string, depopulationClass: DepopulationClass): number {
  const classes = tables.depopulation['2022-04-01'] ?? [];
  return figures.sum(
    column,
    figures.places.filter(({ index }) => classes[index] === depopulationClass),
  );
}

describe('by class of 2022-04-01', () => {
  test.each([
    ['full', 8_865_400, 3_566_991, 196_006, 4_658_021],
    ['partial', 12_094_346, 3_951_033, 61_044, 8_446_922],
    ['deemed', 911_655, 319_486, 9_487, 573_418],
  ] as const)('%s adds up', (name, population, over65, area, projected) => {
    expect(sumOf('population_2020', name)).toBe(population);
    expect(sumOf('population_65_over_2020', name)).toBe(over65);
    expect(Math.round(sumOf('area_km2_2024', name))).toBe(area);
    expect(sumOf('projected_population_2050', name)).toBe(projected);
  });

  test('the rest of the people live where nothing is depopulated', () => {
    expect(sumOf('population_2020', 'none')).toBe(104_274_698);
  });
});

test('evacuated places are counted zeros, not gaps', () => {
  const zeros = (column: string): string[] =>
    figures.places.filter((place) => figures.at(column, place) === 0).map(({ name }) => name);
  expect(zeros('population_2000')).toEqual(['三宅村']);
  expect(zeros('population_2015')).toEqual(['富岡町', '大熊町', '双葉町', '浪江町']);
  expect(zeros('population_2020')).toEqual(['双葉町']);
});

test('only blocks and wards lack a figure', () => {
  const kinds = tables.figures.flatMap(({ name, values }) => {
    const kind = new Set(values.filter((value) => typeof value === 'string'));
    return [...kind].map((absence) => `${name.replace(/_\d.*$/, '')}: ${absence}`);
  });
  expect([...new Set(kinds)].toSorted()).toEqual([
    'fiscal_capacity_index_fy2019: notApplicable',
    'projected_population: notSurveyed',
  ]);
});

test('Hokkaido has 179 municipalities, the wards of designated cities are not among them', () => {
  const inHokkaido = tables.municipalities.filter(({ prefectureCode }) => prefectureCode === '01');
  expect(inHokkaido).toHaveLength(179);
  expect(tables.municipalities.some(({ code }) => code === '01101')).toBe(false);
  expect(tables.municipalities.some(({ code }) => code === '01100')).toBe(true);
});

test('the office of 双葉町 is where it returned to in 2022', () => {
  const town = tables.municipalities.find(({ name }) => name === '双葉町');
  expect(town?.office).toEqual([141.005785, 37.453511]);
});

describe('targets and where they stand', () => {
  const latest = (indicator: string): number =>
    tables.indicators.findLast((row) => row.indicator === indicator)?.value ?? Number.NaN;

  test('hubs 1,510 of 1,800, RMOs 7,207 of 7,000, share 85.2 % of 90 %', () => {
    expect([latest('hubs'), currentTarget(tables.targets, 'hubs')?.value]).toEqual([1510, 1800]);
    expect([latest('rmos'), currentTarget(tables.targets, 'rmos')?.value]).toEqual([7207, 7000]);
    expect(currentTarget(tables.targets, 'hubs_with_rmo_share')?.value).toBe(90);
    const share = tables.indicatorDefinitions.find(({ id }) => id === 'hubs_with_rmo_share');
    expect(share?.ratioOf).toEqual(['hubs_with_rmo', 'hubs']);
    expect(latest('hubs_with_rmo')).toBe(1199);
  });

  test('the targets of 2025: 68 governments, 100 sites', () => {
    expect(currentTarget(tables.targets, 'workplace_reform_municipalities')?.value).toBe(68);
    expect(currentTarget(tables.targets, 'community_living_ccrc_sites')?.value).toBe(100);
  });

  test('the two definitions of hubs are never one indicator', () => {
    const definitionOf = (id: string): string | undefined =>
      tables.indicatorDefinitions.find((definition) => definition.id === id)?.hubDefinition;
    expect(definitionOf('hubs')).toBe('inStrategy');
    expect(definitionOf('hubs_including_outside_strategy')).toBe('all');
    expect(latest('hubs_including_outside_strategy')).toBe(2204);
  });
});

describe('named hubs and RMOs', () => {
  test('are 115 and 50, of them 58 集落活動センター in Kochi', () => {
    expect([tables.hubs.length, tables.rmos.length]).toEqual([115, 50]);
    expect(tables.hubs.filter(({ scheme }) => scheme === '集落活動センター')).toHaveLength(58);
  });

  test('say how good their points are and where these come from', () => {
    const count = (precision: string): number =>
      tables.hubs.filter(({ positionPrecision }) => positionPrecision === precision).length;
    expect([count('building'), count('oaza'), count('municipality_office')]).toEqual([50, 60, 5]);
    for (const { positionSource, positionSourceDetail } of [...tables.hubs, ...tables.rmos])
      expect([positionSource, positionSourceDetail ?? '']).not.toContain('');
  });

  test('claim nothing that their sources do not say', () => {
    for (const { inStrategy, facilities, transports, hasRmo } of tables.hubs)
      expect([inStrategy, facilities, transports, hasRmo]).toEqual(Array(4).fill(undefined));
  });

  test('no settlement is a torn bracket', () => {
    for (const settlement of tables.hubs.flatMap(({ settlements }) => settlements)) {
      expect(settlement).not.toBe('');
      expect(settlement.split(/[（(]/).length).toBe(settlement.split(/[）)]/).length);
    }
  });
});
