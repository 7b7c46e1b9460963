import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { CanonicalTables } from '../../../../scripts/lib/canonical/canonical-tables.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { currentTarget } from '../../../../src/domain/current-target.ts';
import type { Edit } from '../../../pipeline/canonical-tables/prepare-data.ts';
import { prepareData } from '../../../pipeline/canonical-tables/prepare-data.ts';

async function readEdited(...edits: Edit[]): Promise<CanonicalTables> {
  const directory = await prepareData(edits);
  try {
    return await readCanonicalTables(directory);
  } finally {
    await rm(dirname(directory), { recursive: true });
  }
}

function column(tables: CanonicalTables, name: string): readonly unknown[] | undefined {
  return tables.figures.find((figure) => figure.name === name)?.values;
}

test('figures follow the order of the codes, whatever the order of the rows', async () => {
  const [iwaki, chiyoda] = ['07204,360138', '13101,36035'];
  const swapped = await readEdited(
    { file: 'survey/municipal_population.csv', find: iwaki, replace: '77777,360138' },
    {
      file: 'survey/municipal_population.csv',
      find: chiyoda,
      replace: iwaki.slice(0, 5) + ',36035',
    },
    { file: 'survey/municipal_population.csv', find: '77777,360138', replace: '13101,360138' },
  );
  expect(column(swapped, 'population_2000')).toEqual([36_035, 360_138, 211_870, 4860]);
});

test('absences keep their kind: no projection of their own, no index for wards', async () => {
  const tables = await readEdited();
  expect(column(tables, 'projected_population_2050')?.slice(0, 2)).toEqual(['notSurveyed', 79_828]);
  expect(column(tables, 'fiscal_capacity_index_fy2019')?.slice(0, 2)).toEqual([
    0.8,
    'notApplicable',
  ]);
});

test('a hand fix reaches the class and is listed with its reason', async () => {
  const tables = await readEdited();
  expect(tables.depopulation['2021-04-01']).toEqual(['none', 'none', 'partial', 'full']);
  expect(tables.corrections).toMatchObject([
    { table: 'depopulation_classes', field: 'depopulation_class', old: '…', new: 'partial' },
  ]);
});

test('old municipalities of a partial area are gathered in the order of the list', async () => {
  const [area] = (await readEdited()).partialAreas;
  expect(area).toMatchObject({ code: '15222', asOf: '2022-04-01' });
  expect(area?.oldMunicipalities.slice(0, 2)).toEqual(['安塚町', '浦川原村']);
});

test('a new row below the others replaces a target', async () => {
  const old = 'hubs,1800,2024,第2期まち・ひと・しごと創生総合戦略,2020-12-21,current,,strategy-2\n';
  const next = 'hubs,2000,2029,次期計画,2026-03-31,current,,sosei20\n';
  const tables = await readEdited({
    file: 'survey/targets.csv',
    find: old,
    replace: `${old}${next}`,
  });
  expect(currentTarget(tables.targets, 'hubs')).toMatchObject({
    value: 2000,
    unit: '箇所',
    deadlineFiscalYear: 2029,
  });
});

test('facilities of a hub: listed, none, or not stated', async () => {
  const cells = '…,…,…,132.958606';
  const facilitiesOf = async (text: string): Promise<unknown> => {
    const edit = { file: 'survey/hubs.csv', find: cells, replace: `${text},132.958606` };
    const { hubs } = await readEdited(edit);
    return [hubs[0]?.facilities, hubs[0]?.hasRmo];
  };
  expect(await facilitiesOf('bus_stop|shop,…,true')).toEqual([['bus_stop', 'shop'], true]);
  expect(await facilitiesOf('-,…,false')).toEqual([[], false]);
  expect(await facilitiesOf('…,…,…')).toEqual([undefined, undefined]);
});

test('what a hub leaves open is told from what it has not', async () => {
  const openOf = async (facilities: string, transports: string): Promise<unknown> => {
    const end = '(2022-07-17),,';
    const edit = {
      file: 'survey/hubs.csv',
      find: `${end}-,-`,
      replace: `${end}${facilities},${transports}`,
    };
    const { hubs } = await readEdited(edit);
    const { facilitiesNotKnown, transportsNotKnown } = hubs[0] ?? {};
    return [facilitiesNotKnown, transportsNotKnown];
  };
  expect(await openOf('-', '-')).toEqual([undefined, undefined]);
  expect(await openOf('clinic|bank', 'route_bus')).toEqual([['clinic', 'bank'], ['route_bus']]);
});

test('a group of the field wins over the group of its table', async () => {
  const groupOf = (name: string, tables: CanonicalTables): string | undefined =>
    tables.figures.find((figure) => figure.name === name)?.group;
  const tables = await readEdited();
  expect(groupOf('projected_population_2050', tables)).toBe('census');
  expect(groupOf('projected_population_2045', tables)).toBe('projection');
});
