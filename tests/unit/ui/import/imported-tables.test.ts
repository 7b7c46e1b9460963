import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseImportedData, IMPORTED_FORMAT } from '../../../../src/domain/imported-data.ts';
import { parseImportedDemand } from '../../../../src/domain/imported-demand.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { importedDemand } from '../../../../src/ui/import/imported-demand.ts';
import { importedTables, type ImportedFile } from '../../../../src/ui/import/imported-tables.ts';
import { viewOfImported } from '../../../../src/ui/import/view-of-imported.ts';
import { runCase } from '../../../pipeline/survey/case-outcome.ts';

const CASES = 'tests/pipeline/survey';

async function fileOf(folder: string): Promise<ImportedFile> {
  const { report } = await runCase(join(CASES, folder));
  return importedTables(report, 'abcdef0123456789');
}

async function viewOf(folder: string) {
  const { tables } = await fileOf(folder);
  const data = { format: IMPORTED_FORMAT, savedAt: '', extent: 'sample', tables } as const;
  expect(parseImportedData(data)).toEqual(data);
  const { layers, measure, gap } = viewOfImported(DEFAULT_VIEW, data);
  return { layers, measure, hasGap: gap !== undefined };
}

describe('what a file gives to the map', () => {
  test('a list of depopulated municipalities is one list a date, with its areas', async () => {
    const { tables } = await fileOf('depopulation-list');
    const [content] = tables.map((table) => table.content);
    expect(content?.kind).toBe('depopulation');
    const rows = content?.kind === 'depopulation' ? content.lists[0]?.rows : [];
    const lines = readFileSync(join(CASES, 'depopulation-list', 'expected-rows-1.csv'), 'utf8');
    expect(rows).toHaveLength(lines.trim().split('\n').length - 1);
    expect(rows?.some(({ partialAreas }) => partialAreas.length > 1)).toBe(true);
  });

  test.for([
    ['depopulation-list', { layers: ['depopulation'], measure: 'ageing-2020', hasGap: false }],
    ['resident-register', { layers: ['municipality'], measure: 'imported-3', hasGap: false }],
    ['rmo-counts-by-year', { layers: ['rmo'], measure: 'ageing-2020', hasGap: false }],
    ['mesh-500m', { layers: ['depopulation', 'hub'], measure: 'ageing-2020', hasGap: true }],
    ['hub-xls', { layers: ['hub'], measure: 'ageing-2020', hasGap: false }],
  ] as const)('%s opens the map with what it holds', async ([folder, expected]) => {
    expect(await viewOf(folder)).toEqual(expected);
  });

  test('demand points are kept in columns, without a number where there is none', async () => {
    const { tables, demand } = await fileOf('mesh-500m');
    expect(parseImportedDemand(demand)).toEqual(demand);
    const [set] = demand;
    expect(set?.kind).toBe('mesh500');
    expect(set?.meshCode?.length).toBe(set?.persons.population.length);
    expect(tables.map(({ content }) => content)).toEqual([
      { kind: 'demandPoints', demand: 'mesh500', points: set?.suppressed.length },
    ]);
  });

  test('a withheld or unknown population is no number, and a code that is none no cell', () => {
    const row = {
      row: 4,
      mesh: undefined,
      position: [133.5, 33.5],
      municipalityCode: '01100',
      name: undefined,
      population: 'suppressed',
      over65: 'unknown',
      over75: 3,
      population2050: 'unknown',
      households: 1,
    } as const;
    const own = { fileName: 'a.csv', sha256: '', sheet: '', asOf: '' };
    const sets = importedDemand([row, { ...row, mesh: '1', position: undefined }], own);
    expect(sets.map(({ kind }) => kind)).toEqual(['table']);
    expect(Object.keys(sets[0]?.persons ?? {})).toEqual(['population', 'over75']);
    expect([...(sets[0]?.persons.population ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect([...(sets[0]?.longitude ?? [])]).toEqual([133.5, Number.NaN]);
    expect([...(sets[0]?.suppressed ?? [])]).toEqual([1, 1]);
    expect([...(sets[0]?.municipality ?? [])]).toEqual([1100, 1100]);
    expect([...(sets[0]?.sourceRow ?? [])]).toEqual([4, 4]);
  });

  test('practice data and the list of codes give nothing', async () => {
    expect(await fileOf('hub-practice')).toEqual({ tables: [], demand: [] });
    expect(await fileOf('municipality-codes')).toEqual({ tables: [], demand: [] });
  });
});
