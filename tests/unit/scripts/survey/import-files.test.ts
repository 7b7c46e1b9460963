import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import { importFiles } from '../../../../scripts/survey/import-files.ts';
import { dataCopies, HUBS } from './data-copy.ts';

const copy = dataCopies();

describe(importFiles, () => {
  test('hubs become rows of the canonical table, with source, position and provenance', async () => {
    const path = await copy().input('令和5年度.csv', HUBS);
    expect(await importFiles([path, '--data', copy().data, '--source', 'hub-survey-2023'])).toBe(1);
    const { hubs, sources } = await readCanonicalTables(copy().data);
    const imported = hubs.filter(({ source }) => source === 'hub-survey-2023');
    expect(imported.map(({ name, municipalityCode }) => [name, municipalityCode])).toEqual([
      ['みずほ', '39344'],
      ['あおぞら', '39405'],
    ]);
    expect(imported[1]).toMatchObject({
      population: 1234,
      inStrategy: true,
      facilities: ['post_office', 'community_hall'],
      position: [132.9269, 33.3919],
      positionPrecision: 'surveyed',
      sourceDetail: '令和5年度.csv 3行',
    });
    expect(imported[0]).toMatchObject({
      population: undefined,
      positionPrecision: 'municipality_office',
    });
    expect(sources.find(({ id }) => id === 'hub-survey-2023')?.title).toBe('令和5年度.csv');
    const provenance = JSON.parse(
      await readFile(join(copy().data, 'provenance/hub-survey-2023/provenance.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(provenance).toMatchObject({
      fileName: '令和5年度.csv',
      encoding: 'utf-8',
      tables: [{ rows: 2, asOf: '2023-05' }],
    });
    expect(provenance['sha256']).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('importing the same source again replaces its rows and keeps the others', async () => {
    const path = await copy().input('a.csv', HUBS);
    const words = [path, '--data', copy().data, '--source', 'hubs-again'];
    expect(await importFiles(words)).toBe(1);
    const once = await copy().contents();
    expect(await importFiles(words)).toBe(1);
    expect(await copy().contents()).toEqual(once);
    const { hubs } = await readCanonicalTables(copy().data);
    expect(hubs).toHaveLength(115 + 2);
  });

  test('figures and demand points get tables of their own, which the build reads', async () => {
    const figures = await copy().input(
      'b.csv',
      '令和4年4月1日現在,,\n団体コード,市町村,人口（人）\n394050,檮原町,-\n393444,大豊町,3200\n',
    );
    const points = await copy().input(
      'c.csv',
      '集落名,団体コード,緯度,経度,人口（人）\n上組,394050,33.39,132.93,20\n',
    );
    expect(await importFiles([figures, '--data', copy().data, '--source', 'figures-test'])).toBe(1);
    expect(await importFiles([points, '--data', copy().data, '--source', 'points-test'])).toBe(0);
    const { rowCounts } = await readCanonicalTables(copy().data);
    expect(rowCounts).toMatchObject({ imported_figures: 2, imported_demand_points: 1 });
    const csv = await readFile(join(copy().data, 'survey/imported_figures.csv'), 'utf8');
    expect(csv).toContain('39405,population,2022-04-01,-,人,figures-test');
    const before = await readFile(join(DATA, 'datapackage.json'), 'utf8');
    const after = await readFile(join(copy().data, 'datapackage.json'), 'utf8');
    // The description grows at its end; what stood there stays as it was.
    expect(after.startsWith(before.slice(0, before.lastIndexOf(']')).trimEnd())).toBe(true);
  });

  test.each([
    [
      'a file that asks',
      '市町村,拠点名,集落数\n池田町,あおぞら,3\n檮原町,みずほ,4\n',
      [],
      '--leave-unmatched',
    ],
    ['another year', HUBS, ['--year', '2022'], '「中止」「質問」の点を直して'],
    ['practice data', `演習用（架空）\n${HUBS}`, [], '演習用（架空）のデータは取り込めません'],
    ['a table that is none', '商品,単価\nりんご,100\n', [], '「中止」「質問」の点を直して'],
  ])('%s changes nothing and ends with 2', async (_, text, options, words) => {
    const before = await copy().contents();
    const path = await copy().input('d.csv', text);
    expect(await importFiles([path, '--data', copy().data, ...options])).toBe(2);
    expect(copy().printed.at(-1)).toContain(words);
    expect(await copy().contents()).toEqual(before);
  });

  test('with --leave-unmatched the rest is taken, and what is left stands beside it', async () => {
    const path = await copy().input(
      'e.csv',
      '市町村,拠点名,集落数\n池田町,あおぞら,3\n檮原町,みずほ,4\n',
    );
    expect(
      await importFiles([path, '--data', copy().data, '--source', 'left', '--leave-unmatched']),
    ).toBe(1);
    const { hubs } = await readCanonicalTables(copy().data);
    expect(hubs.filter(({ source }) => source === 'left').map(({ name }) => name)).toEqual([
      'みずほ',
    ]);
    const rest = await readFile(join(copy().data, 'provenance/left/table-1-unmatched.csv'), 'utf8');
    expect(rest).toContain(
      '2,同じ名称が複数,池田町,01644 北海道池田町,18382 福井県池田町,20481 長野県池田町,21404 岐阜県池田町,,池田町,あおぞら,3',
    );
  });

  test('a dry run proves everything and writes nothing', async () => {
    const before = await copy().contents();
    const path = await copy().input('g.csv', HUBS);
    expect(await importFiles([path, '--data', copy().data, '--dry-run'])).toBe(1);
    expect(copy().printed.join('\n')).toContain('data/survey/hubs.csv +2');
    expect(await copy().contents()).toEqual(before);
  });

  test('a recipe that is wrong is said to be wrong, and where', async () => {
    const path = await copy().input('h.csv', HUBS);
    const recipe = await copy().input('r.json', '{"format":1,"name":"a","table":"hub"}');
    expect(await importFiles([path, '--data', copy().data, '--recipe', recipe])).toBe(2);
    expect(copy().printed.join('\n')).toContain('r.json table');
  });
});
