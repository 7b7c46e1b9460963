import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { checkDepopulation } from '../../../../scripts/lib/check/check-depopulation.ts';
import { ExpectedTotals } from '../../../../scripts/lib/check/expected-totals.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import { checkFiles } from '../../../../scripts/survey/check-files.ts';
import { importFiles } from '../../../../scripts/survey/import-files.ts';

let folder: string;
let data: string;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'survey-'));
  data = join(folder, 'data');
  await cp(DATA, data, { recursive: true });
  printed = [];
  vi.stubEnv('KYOTEN_LANGUAGE', 'ja');
  vi.stubEnv('KYOTEN_OFFLINE', '1');
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => printed.push(line));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const HUBS = [
  '小さな拠点（令和5年5月末時点）',
  '都道府県,市町村,拠点名,人口,総合戦略への位置付け,主な拠点施設,緯度,経度',
  '高知県,檮原町,あおぞら,"1,234人",有,公民館、郵便局,33.3919,132.9269',
  '高知県,大豊町,みずほ,…,無,,,',
].join('\n');

async function input(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The depopulated municipalities of 2022 as rows of the ministry's list. */
async function nationalRows(): Promise<string[]> {
  const { municipalities, prefectures, depopulation } = await readCanonicalTables(data);
  const words = { full: '全部過疎', partial: '一部過疎', deemed: 'みなし過疎', none: '' };
  return municipalities.flatMap(({ name, prefectureCode }, at) => {
    const own = depopulation['2022-04-01']?.[at] ?? 'none';
    const prefecture = prefectures.find(({ code }) => code === prefectureCode)?.name ?? '';
    const area = own === 'partial' ? '旧村' : '';
    return own === 'none' ? [] : [`${prefecture},${name},${words[own]},${area}`];
  });
}

function nationalList(rows: readonly string[], note = WHOLE): string {
  const lines = [
    '過疎地域市町村等一覧（令和7年4月1日現在）,,,,',
    '番号,都道府県,市町村,過疎区分,区域',
    ...rows.map((row, at) => `${at + 1},${row}`),
    `※ ${note},,,,`,
  ];
  return `${lines.join('\n')}\n`;
}

const WHOLE = '過疎関係市町村 885（全部過疎 713、一部過疎 158、みなし過疎 14）';

/** Every file of the data folder with its text. */
async function contents(): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(data, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map(
      async ({ parentPath, name }) =>
        [join(parentPath, name), await readFile(join(parentPath, name), 'utf8')] as const,
    );
  return Object.fromEntries(await Promise.all(texts));
}

describe(importFiles, () => {
  test.each([
    ['令和7年4月1日現在', ['2025-04-01', '全国の一覧']],
    ['令和7年度', ['2025', '--as-of']],
  ])(
    'a list of a few prefectures, or of a date not known to the day, is refused in one line: %s',
    async (date, words) => {
      const list = `過疎地域市町村等一覧（${date}）\n都道府県,市町村,過疎区分,区域\n高知県,檮原町,全部過疎,\n`;
      const before = await contents();
      expect(await importFiles([await input('一覧.csv', list), '--data', data])).toBe(2);
      const refusal = printed.at(-1) ?? '';
      for (const word of words) expect(refusal).toContain(word);
      expect(refusal).toContain('何も変更していません');
      expect(refusal.split('\n')).toHaveLength(1);
      expect(await contents()).toEqual(before);
    },
  );

  test('a national list of a new date becomes one more list of the tables, with its source', async () => {
    const { depopulation } = await readCanonicalTables(data);
    const list = nationalList(await nationalRows());
    const path = await input('一覧.csv', list);
    expect(await importFiles([path, '--data', data, '--source', 'kaso-list-2025'])).toBe(1);
    expect(printed.join('\n')).toContain('「全部過疎」の 713 は内訳の合計と一致します');
    const tables = await readCanonicalTables(data);
    expect(Object.keys(tables.depopulation)).toEqual(['2025-04-01', '2022-04-01', '2021-04-01']);
    expect(tables.depopulation['2025-04-01']).toEqual(depopulation['2022-04-01']);
    expect(tables.depopulationSources).toMatchObject({
      '2025-04-01': 'kaso-list-2025',
      '2022-04-01': 'kaso-list-2022',
    });
    const lines = checkDepopulation(tables, new ExpectedTotals(tables.publishedTotals)).lines;
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
  });

  test.each([
    [
      'a row without a certain municipality',
      (rows: string[]) => [...rows, '高知県,架空町,全部過疎,'],
      undefined,
      ['888行「', '架空町', '市区町村が決まらない'],
    ],
    [
      'a class word that is not known',
      (rows: string[]) => rows.map((row) => row.replace('檮原町,全部過疎', '檮原町,要確認')),
      undefined,
      ['「要確認」は過疎の区分でない'],
    ],
    [
      'a prefecture cut off',
      (rows: string[]) => rows.filter((row) => !row.startsWith('沖縄県')),
      undefined,
      ['46都道府県（ないもの: 沖縄県）', '必要なもの: 47都道府県'],
    ],
    [
      'a total of its own that differs',
      (rows: string[]) => rows,
      'みなし過疎 15',
      ['「みなし過疎」の 15 が行から数えた 14 と合わない'],
    ],
  ])('a national list with %s makes nobody not depopulated', async (_, change, note, words) => {
    const path = await input('一覧.csv', nationalList(change(await nationalRows()), note ?? ''));
    const before = await contents();
    expect(await importFiles([path, '--data', data, '--leave-unmatched'])).toBe(2);
    const refusal = printed.at(-1) ?? '';
    for (const word of ['一覧.csv', '何も変更していません', ...words])
      expect(refusal).toContain(word);
    expect(refusal.split('\n')).toHaveLength(1);
    expect(await contents()).toEqual(before);
  });

  test('hubs become rows of the canonical table, with source, position and provenance', async () => {
    const path = await input('令和5年度.csv', HUBS);
    expect(await importFiles([path, '--data', data, '--source', 'hub-survey-2023'])).toBe(1);
    const { hubs, sources } = await readCanonicalTables(data);
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
      await readFile(join(data, 'provenance/hub-survey-2023/provenance.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(provenance).toMatchObject({
      fileName: '令和5年度.csv',
      encoding: 'utf-8',
      tables: [{ rows: 2, asOf: '2023-05' }],
    });
    expect(provenance['sha256']).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('importing the same source again replaces its rows and keeps the others', async () => {
    const path = await input('a.csv', HUBS);
    const words = [path, '--data', data, '--source', 'hubs-again'];
    expect(await importFiles(words)).toBe(1);
    const once = await contents();
    expect(await importFiles(words)).toBe(1);
    expect(await contents()).toEqual(once);
    const { hubs } = await readCanonicalTables(data);
    expect(hubs).toHaveLength(115 + 2);
  });

  test('figures and demand points get tables of their own, which the build reads', async () => {
    const figures = await input(
      'b.csv',
      '令和4年4月1日現在,,\n団体コード,市町村,人口（人）\n394050,檮原町,-\n393444,大豊町,3200\n',
    );
    const points = await input(
      'c.csv',
      '集落名,団体コード,緯度,経度,人口（人）\n上組,394050,33.39,132.93,20\n',
    );
    expect(await importFiles([figures, '--data', data, '--source', 'figures-test'])).toBe(1);
    expect(await importFiles([points, '--data', data, '--source', 'points-test'])).toBe(0);
    const { rowCounts } = await readCanonicalTables(data);
    expect(rowCounts).toMatchObject({ imported_figures: 2, imported_demand_points: 1 });
    const csv = await readFile(join(data, 'survey/imported_figures.csv'), 'utf8');
    expect(csv).toContain('39405,population,2022-04-01,-,人,figures-test');
    const before = await readFile(join(DATA, 'datapackage.json'), 'utf8');
    const after = await readFile(join(data, 'datapackage.json'), 'utf8');
    // The description grows at its end; what stood there stays as it was.
    expect(after.startsWith(before.slice(0, before.lastIndexOf(']')).trimEnd())).toBe(true);
  });

  test.each([
    ['a file that asks', '市町村,拠点名,集落数\n池田町,あおぞら,3\n檮原町,みずほ,4\n', []],
    ['another year', HUBS, ['--year', '2022']],
    ['practice data', `演習用（架空）\n${HUBS}`, []],
    ['a table that is none', '商品,単価\nりんご,100\n', []],
  ])('%s changes nothing and ends with 2', async (_, text, options) => {
    const before = await contents();
    const path = await input('d.csv', text);
    expect(await importFiles([path, '--data', data, ...options])).toBe(2);
    expect(await contents()).toEqual(before);
  });

  test('with --leave-unmatched the rest is taken, and what is left stands beside it', async () => {
    const path = await input('e.csv', '市町村,拠点名,集落数\n池田町,あおぞら,3\n檮原町,みずほ,4\n');
    expect(await importFiles([path, '--data', data, '--source', 'left', '--leave-unmatched'])).toBe(
      1,
    );
    const { hubs } = await readCanonicalTables(data);
    expect(hubs.filter(({ source }) => source === 'left').map(({ name }) => name)).toEqual([
      'みずほ',
    ]);
    const rest = await readFile(join(data, 'provenance/left/table-1-unmatched.csv'), 'utf8');
    expect(rest).toContain(
      '2,同じ名称が複数,池田町,01644 北海道池田町,18382 福井県池田町,20481 長野県池田町,池田町,あおぞら,3',
    );
  });

  test('a table that the data cannot hold is refused whole', async () => {
    const before = await contents();
    const text =
      '過疎地域市町村等一覧（令和3年4月1日現在）,,,\n都道府県,市町村,過疎区分,区域\n愛媛県,今治市,全部過疎,\n';
    const path = await input('f.csv', text);
    expect(await importFiles([path, '--data', data])).toBe(2);
    expect(printed.join('\n')).toContain('corrections/depopulation_classes.csv');
    expect(await contents()).toEqual(before);
  });

  test('a dry run proves everything and writes nothing', async () => {
    const before = await contents();
    const path = await input('g.csv', HUBS);
    expect(await importFiles([path, '--data', data, '--dry-run'])).toBe(1);
    expect(printed.join('\n')).toContain('data/survey/hubs.csv +2');
    expect(await contents()).toEqual(before);
  });

  test('a recipe that is wrong is said to be wrong, and where', async () => {
    const path = await input('h.csv', HUBS);
    const recipe = await input('r.json', '{"format":1,"name":"a","table":"hub"}');
    expect(await importFiles([path, '--data', data, '--recipe', recipe])).toBe(2);
    expect(printed.join('\n')).toContain('r.json table');
  });
});

describe(checkFiles, () => {
  test.each([
    [
      0,
      '団体コード,都道府県,市区町村,拠点名,人口（人）,郵便局\n394050,高知県,檮原町,あおぞら,310,有\n',
    ],
    [1, HUBS],
    [2, ''],
  ])('ends with %d', async (code, text) => {
    expect(await checkFiles([await input('a.csv', text)])).toBe(code);
  });

  test('of several files the worst decides, and each gets its own reports', async () => {
    const [good, bad] = [await input('good.csv', HUBS), await input('bad.csv', '%PDF-1.7')];
    const out = [
      '--json',
      join(folder, 'r.json'),
      '--html',
      join(folder, 'r.html'),
      '--tidy',
      join(folder, 'tidy'),
    ];
    expect(await checkFiles([good, bad, ...out])).toBe(2);
    const files = await readdir(folder, { recursive: true });
    for (const name of ['r-good.json', 'r-bad.json', 'r-good.html', 'r-bad.html', 'tidy/good.csv'])
      expect(files).toContain(name);
    expect(await readFile(join(folder, 'tidy/good.csv'), 'utf8')).toMatch(/^\ufeff団体コード,/u);
  });

  test('a recipe saved by one check is taken by the next', async () => {
    const path = await input('a.csv', HUBS);
    const recipe = join(folder, 'recipe.json');
    expect(await checkFiles([path, '--save-recipe', recipe])).toBe(1);
    expect(await checkFiles([path, '--recipe', recipe])).toBe(1);
  });

  test.each([
    ['--encoding', 'latin-9'],
    ['--as-of', '令和4年'],
    ['--prefecture', '48'],
    ['--year', 'R4'],
  ])('refuses %s %s', async (option, value) => {
    expect(await checkFiles([await input('a.csv', HUBS), option, value])).toBe(2);
    expect(printed.join('\n')).toContain(option);
  });

  test.each([checkFiles, importFiles])('a call without a file is refused', async (command) => {
    expect(await command(['--year', '2022'])).toBe(2);
    expect(printed.join('\n')).toContain('ファイルの指定なし');
  });

  test('a file that is not there is named', async () => {
    expect(await checkFiles([join(folder, 'ない.csv')])).toBe(2);
    expect(printed.join('\n')).toContain('ない.csv');
  });
});
