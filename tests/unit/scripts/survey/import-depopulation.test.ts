import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { checkDepopulation } from '../../../../scripts/lib/check/check-depopulation.ts';
import { ExpectedTotals } from '../../../../scripts/lib/check/expected-totals.ts';
import { importFiles } from '../../../../scripts/survey/import-files.ts';
import { dataCopies } from './data-copy.ts';

const copy = dataCopies();

/** The depopulated municipalities of 2022 as rows of the ministry's list. */
async function nationalRows(): Promise<string[]> {
  const { municipalities, prefectures, depopulation } = await readCanonicalTables(copy().data);
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

describe('importFiles with lists of depopulated municipalities', () => {
  test.each([
    ['令和7年4月1日現在', ['2025-04-01', '全国の一覧']],
    ['令和7年度', ['2025', '--as-of']],
  ])(
    'a list of a few prefectures, or of a date not known to the day, is refused in one line: %s',
    async (date, words) => {
      const list = `過疎地域市町村等一覧（${date}）\n都道府県,市町村,過疎区分,区域\n高知県,檮原町,全部過疎,\n`;
      const before = await copy().contents();
      expect(await importFiles([await copy().input('一覧.csv', list), '--data', copy().data])).toBe(
        2,
      );
      const refusal = copy().printed.at(-1) ?? '';
      for (const word of words) expect(refusal).toContain(word);
      expect(refusal).toContain('何も変更していません');
      expect(refusal.split('\n')).toHaveLength(1);
      expect(await copy().contents()).toEqual(before);
    },
  );

  test('a national list of a new date becomes one more list of the tables, with its source', async () => {
    const { depopulation } = await readCanonicalTables(copy().data);
    const list = nationalList(await nationalRows());
    const path = await copy().input('一覧.csv', list);
    expect(await importFiles([path, '--data', copy().data, '--source', 'kaso-list-2025'])).toBe(1);
    expect(copy().printed.join('\n')).toContain('「全部過疎」の 713 は内訳の合計と一致します');
    const tables = await readCanonicalTables(copy().data);
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
    const path = await copy().input(
      '一覧.csv',
      nationalList(change(await nationalRows()), note ?? ''),
    );
    const before = await copy().contents();
    expect(await importFiles([path, '--data', copy().data, '--leave-unmatched'])).toBe(2);
    const refusal = copy().printed.at(-1) ?? '';
    for (const word of ['一覧.csv', '何も変更していません', ...words])
      expect(refusal).toContain(word);
    expect(refusal.split('\n')).toHaveLength(1);
    expect(await copy().contents()).toEqual(before);
  });

  test('a table that the data cannot hold is refused whole', async () => {
    const before = await copy().contents();
    const text =
      '過疎地域市町村等一覧（令和3年4月1日現在）,,,\n都道府県,市町村,過疎区分,区域\n愛媛県,今治市,全部過疎,\n';
    const path = await copy().input('f.csv', text);
    expect(await importFiles([path, '--data', copy().data])).toBe(2);
    expect(copy().printed.join('\n')).toContain('corrections/depopulation_classes.csv');
    expect(await copy().contents()).toEqual(before);
  });
});
