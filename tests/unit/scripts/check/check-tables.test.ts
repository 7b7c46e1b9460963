import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkData } from '../../../../scripts/check-data.ts';
import { checkTables } from '../../../../scripts/lib/check/check-tables.ts';
import type { CanonicalTables } from '../../../../scripts/lib/canonical/canonical-tables.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';

const DATA = join(import.meta.dirname, '../../../../data');
let tables: CanonicalTables;

beforeAll(async () => {
  tables = await readCanonicalTables(DATA);
});

/** English names of the lines that fail. */
async function failures(altered: Partial<CanonicalTables>): Promise<string[]> {
  const { groups } = await checkTables({ ...tables, ...altered });
  return groups.flatMap(({ lines }) =>
    lines.filter(({ ok }) => !ok).map(({ what }) => what.en.trim()),
  );
}

/** The tables with one figure of one municipality changed by `change`. */
function withFigure(column: string, code: string, change: number): Partial<CanonicalTables> {
  const index = tables.municipalities.findIndex((municipality) => municipality.code === code);
  return {
    figures: tables.figures.map((figure) =>
      figure.name === column
        ? { ...figure, values: figure.values.with(index, Number(figure.values[index]) + change) }
        : figure,
    ),
  };
}

function withMunicipality(
  code: string,
  change: Partial<CanonicalTables['municipalities'][number]>,
): Partial<CanonicalTables> {
  return {
    municipalities: tables.municipalities.map((municipality) =>
      municipality.code === code ? { ...municipality, ...change } : municipality,
    ),
  };
}

test('one person too many is noticed', async () => {
  expect(await failures(withFigure('population_2020', '39405', 1))).toEqual([
    'Population 2020',
    'unknown ages 2020 (total less three groups)',
  ]);
});

test('more people over 75 than over 65 are noticed', async () => {
  expect(await failures(withFigure('population_75_over_2015', '39405', 5000))).toEqual([
    'population_75_over_2015 <= population_65_over_2015',
  ]);
});

test('a projection that does not add up is noticed', async () => {
  expect(await failures(withFigure('projected_population_2050', '39405', 1))).toEqual([
    'three age groups of 2050 = total',
    'nation 2050, blocks included',
  ]);
});

test('a member of a block left out is noticed', async () => {
  const projectionBlocks = tables.projectionBlocks.map((block) => ({
    ...block,
    municipalityCodes: block.municipalityCodes.slice(1),
  }));
  expect(await failures({ projectionBlocks })).toEqual([
    'n only in the blocks',
    '浜通り地域: base year = census 2020',
  ]);
});

test('a wrong check digit and a wrong prefecture are noticed', async () => {
  expect(await failures(withMunicipality('39405', { codeWithCheckDigit: '394051' }))).toEqual([
    'codes with the right check digit',
  ]);
  expect(await failures(withMunicipality('39405', { prefectureCode: '13' }))).toEqual([
    'municipalities in a prefecture',
    'offices in their prefecture (within 1 km)',
  ]);
});

test('an office with latitude and longitude mixed up or in the sea is noticed', async () => {
  const line = 'offices in their prefecture (within 1 km)';
  expect(await failures(withMunicipality('01601', { office: [42.48, 142.05] }))).toEqual([line]);
  expect(await failures(withMunicipality('01601', { office: [142.05, 41.9] }))).toEqual([line]);
});

test('a changed class is noticed in totals, indicator, areas and split', async () => {
  const classes = tables.depopulation['2021-04-01'] ?? [];
  const at = classes.indexOf('full');
  const depopulation = { ...tables.depopulation, '2021-04-01': classes.with(at, 'none' as const) };
  expect(await failures({ depopulation })).toEqual([
    'depopulated municipalities 2021-04-01',
    'full',
    'national indicator 2021-04-01',
    'depopulated = classes of 2021-04-01',
    'depopulated = classes of 2021-04-01',
  ]);
  expect(await failures({ partialAreas: tables.partialAreas.slice(1) })).toEqual([
    'partly depopulated ones are those with areas named',
  ]);
});

test('an indicator that contradicts its parts is noticed', async () => {
  const indicators = tables.indicators.map((row) =>
    row.indicator === 'hub_status_not_formed' ? { ...row, value: row.value - 1 } : row,
  );
  expect(await failures({ indicators })).toEqual([
    'hub status, all answers (FY2021)',
    '= municipalities without the wards',
  ]);
});

test('a split that does not add up is noticed', async () => {
  const splits = tables.splits.map((row) =>
    row.indicator === 'hubs' && row.group === 'other' ? { ...row, value: 251 } : row,
  );
  expect(await failures({ splits })).toEqual(['Hubs (in the strategy): both = all (count)']);
});

test('blocks that do not add up are noticed', async () => {
  expect(await failures({ rmosByRegion: tables.rmosByRegion.slice(1) })).toEqual([
    'RMOs, sum of blocks (FY2016)',
    'municipalities with any',
  ]);
});

test('an indicator without current target, and targets out of order, are noticed', async () => {
  const superseded = tables.targets.map((target) => ({ ...target, status: 'superseded' as const }));
  expect(await failures({ targets: superseded })).toEqual([
    'indicators whose current target is clear',
  ]);
  const [first, ...rest] = tables.targets;
  if (first === undefined) throw new Error('no targets');
  expect(await failures({ targets: [{ ...first, decidedOn: '2030-01-01' }, ...rest] })).toEqual([
    'targets in the order of their plans',
  ]);
});

test('a hub in another prefecture, far from the office, or not at it, is noticed', async () => {
  const moved = (precision: string, position: [number, number]): Promise<string[]> => {
    const at = tables.hubs.findIndex(({ positionPrecision }) => positionPrecision === precision);
    const hubs = tables.hubs.map((hub, index) => (index === at ? { ...hub, position } : hub));
    return failures({ hubs });
  };
  expect(await moved('building', [139.7, 35.7])).toEqual([
    'hubs: in their prefecture (within 1 km)',
    'hubs: within 60 km of the office',
  ]);
  const [longitude, latitude] = tables.hubs.find(
    ({ positionPrecision }) => positionPrecision === 'municipality_office',
  )?.position ?? [0, 0];
  expect(await moved('municipality_office', [longitude + 0.01, latitude])).toEqual([
    'hubs: office points are at the office',
  ]);
});

test('a source that nothing names, and one that is named but not there, are noticed', async () => {
  const [first] = tables.sources;
  if (first === undefined) throw new Error('no sources');
  expect(await failures({ sources: [...tables.sources, { ...first, id: 'idle' }] })).toEqual([
    'sources that a table names',
  ]);
  expect(await failures({ usedSources: new Set([...tables.usedSources, 'nobody']) })).toEqual([
    'named sources that are defined',
  ]);
});

test('a total that no check uses, and a check without its total, are noticed', async () => {
  const [first] = tables.publishedTotals;
  if (first === undefined) throw new Error('no totals');
  const idle = [...tables.publishedTotals, { ...first, id: 'population_1920' }];
  expect(await failures({ publishedTotals: idle })).toEqual(['totals that a check uses']);
  const without = tables.publishedTotals.filter(({ id }) => id !== 'municipalities');
  expect(await failures({ publishedTotals: without })).toEqual(['municipalities']);
});

test('a directory that cannot be read is reported, not thrown', async () => {
  const report = await checkData(join(DATA, 'reference'));
  expect(report.ok).toBe(false);
  expect(report.findings).toMatchObject([{ file: 'reference/datapackage.json' }]);
  expect(report.groups[0]?.lines[0]).toMatchObject({ expected: '0', found: '1', ok: false });
});

test('a former municipality left out is noticed by the counts, and by what led to it', async () => {
  const without = tables.formerChanges.filter(({ oldName }) => oldName !== '鏡村');
  expect(await failures({ formerChanges: without })).toEqual([
    'cities, towns, villages 1975-04-01',
    'villages',
    'cities, towns, villages 1999-03-31',
    'villages',
    'cities, towns, villages 2004-04-01',
    'partial areas that are former municipalities',
  ]);
  const unlinked = tables.formerChanges.filter(
    ({ oldName, newName }) => oldName !== '明方村' || newName !== '明宝村',
  );
  expect(await failures({ formerChanges: unlinked })).toEqual([
    'changes that lead to a municipality of today',
    'changes that do not fit those before and after',
  ]);
});

test('a partial area that never was a municipality is noticed', async () => {
  const [first, ...others] = tables.partialAreas;
  if (first === undefined) throw new Error('no partial areas');
  const wrong = { ...first, oldMunicipalities: ['無名村', ...first.oldMunicipalities] };
  expect(await failures({ partialAreas: [wrong, ...others] })).toEqual([
    'partial areas that are former municipalities',
  ]);
});
