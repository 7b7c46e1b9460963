import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../../src/domain/edition.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { makeXlsx } from '../../../../src/ui/export/make-xlsx.ts';

const source = {
  id: 'kaso',
  publisher: '総務省',
  title: '一覧',
  published: '2022-04-01',
  url: 'https://example.jp/',
  licence: '政府標準利用規約',
  note: '=1+1',
};

test('an Excel file has numbers as numbers, absences as words, and every source', () => {
  const table = {
    caption: '都道府県別',
    rowHeading: '都道府県',
    chart: { columns: [0], isStacked: false },
    columns: [{ heading: '割合［%］', digits: 1 }],
    rows: [
      { code: '39', name: '高知県', cells: [{ figure: 85.29 }] },
      { code: '13', name: '東京都', cells: [{ figure: 'notLoaded' as const }] },
    ],
  };
  const facts = [{ kind: 'source' as const, label: '出典', words: '総務省' }];
  const sheets = [
    { title: '過疎の区分', exerciseMark: undefined, caution: '', tables: [table], facts },
    {
      title: '過疎: [高齢化] とても長い表題なので三十一文字を超えてしまうもの',
      exerciseMark: ja.dataset.exerciseMark,
      caution: '実際の空白ではありません。',
      tables: [table],
      facts,
    },
  ];
  const manifest = { sources: [source] } as unknown as Manifest;
  const book = read(makeXlsx(sheets, manifest, ja, briefingJa));
  const rows = (name: string): unknown[][] =>
    utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
  expect(book.SheetNames).toHaveLength(4);
  for (const name of book.SheetNames) expect(name.length).toBeLessThanOrEqual(31);
  expect(rows('1 過疎の区分')).toEqual([
    ['過疎の区分 都道府県別'],
    [],
    ['団体コード', '都道府県', '割合［%］'],
    ['39', '高知県', 85.3],
    ['13', '東京都', ja.absence.notLoaded.name],
  ]);
  const [heading, caution] = rows(book.SheetNames[1] ?? '').flat();
  expect(heading).toContain(`【${ja.dataset.exerciseMark}】過疎: [高齢化]`);
  expect(caution).toBe('実際の空白ではありません。');
  expect(rows('説明').flat()).toContain(heading?.toString().replace(' 都道府県別', ''));
  expect(rows('説明').flat()).toContain('出典：総務省');
  // Text that looks like a formula stays text.
  expect(rows('出典')[3]).toEqual(Object.values(source));
  expect(book.Sheets['出典']?.['G4']).toMatchObject({ t: 's', v: '=1+1' });
});

test('figures look as on paper, and headings stay in sight on screen and on every page', () => {
  const table = {
    caption: '比較',
    rowHeading: '市区町村',
    chart: { columns: [0], isStacked: false },
    columns: [
      { heading: '人口（2020年）［人］', digits: 0 },
      { heading: '差（A－B）［ポイント］', digits: 1, isSigned: true },
    ],
    rows: [
      { code: '39201', name: '高知市', cells: [{ figure: 326545 }, { figure: 7 }] },
      {
        code: '39405',
        name: '檮原町',
        cells: [{ figure: 'notLoaded' as const }, { figure: -4.5 }],
      },
    ],
  };
  const figures = {
    title: "人口'",
    exerciseMark: undefined,
    caution: '',
    tables: [table],
    facts: [],
  };
  const manifest = { edition: '2026-11-21', sources: [source] } as unknown as Manifest;
  const bytes = makeXlsx([figures], manifest, ja, briefingJa);
  const book = read(bytes, { cellNF: true, cellText: true, bookFiles: true });
  const sheet = book.Sheets['数値'] ?? {};
  expect(['C4', 'D4', 'D5'].map((cell) => sheet[cell]?.w)).toEqual(['326,545', '+7.0', '-4.5']);
  expect(book.Workbook?.Names).toContainEqual(
    expect.objectContaining({ Name: '_xlnm.Print_Titles', Ref: "'数値'!$3:$3" }),
  );
  const files = unzipSync(bytes);
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<pane ySplit="3" topLeftCell="A4"');
  expect(xml).toContain('fitToHeight="0"');
  // A heading of several lines is as high as they are, rows of one line are all alike.
  const [heading, row, next] = [3, 4, 5].map((at) =>
    Number(new RegExp(`<row r="${at}"[^>]* ht="([\\d.]+)"`).exec(xml)?.[1]),
  );
  expect(heading).toBeGreaterThan(1.5 * (row ?? Infinity));
  expect(next).toBe(row);
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf /g)];
  expect(styles).toContain(`<cellXfs count="${formats.length}"`);
  // Words among figures stand at the right, as these do.
  const right = Number(/<c r="C5" s="(\d+)"/.exec(xml)?.[1]);
  expect(right).toBe(formats.length - 1);
});
