import { describe, expect, test } from 'vitest';
import type { LegendShape, SheetContent } from '../../../../src/map/export/sheet-content.ts';
import type { SheetTable } from '../../../../src/map/export/sheet-table.ts';
import type { SlideContent } from '../../../../src/map/export/slide-content.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { makePptx } from '../../../../src/ui/export/make-pptx.ts';
import { readPptx } from '../../../fixtures/office/read-pptx.ts';
import { sampleContent } from '../../map/export/sample-sheet.ts';

const table: SheetTable = {
  caption: '高知県の市区町村',
  rowHeading: '市区町村',
  columns: [
    { heading: '区分', digits: undefined },
    { heading: '高齢化率［%］', digits: 1 },
  ],
  rows: [
    { code: '39201', name: '高知市', cells: [{ text: '一部過疎' }, { figure: 30.26 }] },
    { code: '39405', name: '檮原町', cells: [{ text: '全部過疎' }, { figure: 'suppressed' }] },
    { code: '39411', name: '津野町', cells: [{ text: '全部過疎' }, { figure: 0 }] },
  ],
  chart: { columns: [1], isStacked: false },
};

const slide: SlideContent = {
  language: 'ja',
  title: '過疎 <と> 拠点',
  sentence: '29市町村です。',
  caution: '',
  note: '口頭で補う "大事" & 注意',
  exerciseMark: '演習用（架空）',
  body: {
    kind: 'map',
    sheet: sampleContent(),
    editable: sampleContent(),
    editableWords: { sentence: '都道府県別です。', altText: '編集できる地図の説明' },
    figure: undefined,
  },
  tables: [table],
  facts: sampleContent().facts,
  altText: '地図の説明',
};

/** Title of the slide that has every statement. */
const sources = briefingJa.slides.titles.sources;

const read = async (content: SlideContent) =>
  readPptx(await makePptx('資料', [content], { text: ja, words: briefingJa }));

describe('a PowerPoint file', () => {
  test('has a title, editable areas in the colours of their classes, notes and a number', async () => {
    const [first] = await read(slide);
    expect(first).toMatchObject({
      title: '【演習用（架空）】過疎 <と> 拠点',
      freeforms: ['市町村39201 一部過疎', '市町村39405 みなし過疎'],
      fills: ['8FB2DD', 'wdUpDiag'],
      hasNumber: true,
      pictures: 0,
    });
    for (const words of [
      '口頭で補う "大事" & 注意',
      '編集できる地図の説明',
      '出典：総務省「一覧」',
    ])
      expect(first?.notes).toContain(words);
  });

  test('has no text below 12 points, and every statement in full on its last slides', async () => {
    const long = Array.from({ length: 90 }, (_, index) => `第${index + 1}の出典「一覧」による。`);
    const facts = [
      ...sampleContent().facts,
      { kind: 'source', label: '出典', words: long.join('') },
    ] as const;
    const editable = sampleContent({ facts });
    const body = { ...slide.body, sheet: editable, editable } as SlideContent['body'];
    const slides = await read({ ...slide, body, facts });
    for (const { leastText, title } of slides) expect(leastText, title).toBeGreaterThanOrEqual(12);
    const [map, , ...last] = slides;
    expect(map?.words).toContain('出典：総務省「一覧」');
    expect(map?.words).toContain(briefingJa.exports.pptx.more(sources));
    expect(last.length).toBeGreaterThan(1);
    for (const { title } of last) expect(title).toContain(sources);
    const said = last.map(({ words }) => words).join('\n');
    for (const words of [...long, '法による区分です。', '国土交通省を加工'])
      expect(said).toContain(words);
  });

  test('says survey, date, definition and the whole boundary credit on every slide', async () => {
    const credit =
      'Made from "National Land Numerical Information (administrative areas)", MLIT, Japan';
    const facts = [
      { kind: 'definition', label: 'Definition', words: 'Classes by law. Part means part.' },
      { kind: 'note', label: 'Note', words: 'Those confirmed in published material. '.repeat(9) },
      {
        kind: 'source',
        label: 'Source',
        words: `List of areas; ${'reports of hubs; '.repeat(30)}`,
      },
      {
        kind: 'date',
        label: 'As of',
        words: 'survey year FY2022; depopulation class 1 April 2022',
      },
      { kind: 'boundary', label: 'Boundaries', words: credit },
    ] as const;
    const editable = sampleContent({ facts });
    const body = { ...slide.body, sheet: editable, editable } as SlideContent['body'];
    const [map, figures] = await read({ ...slide, body, facts });
    for (const made of [map, figures]) {
      const words = made?.words.replaceAll('\n', ' ') ?? '';
      expect(words).toContain('Source: List of areas;');
      expect(words).toContain('As of: survey year FY2022; depopulation class 1 April 2022');
      expect(words).toContain('Definition: Classes by law.');
      expect(words).toContain(`Boundaries: ${credit}`);
    }
  });

  test('repeats no sources where a slide of the deck has them', async () => {
    const body = { kind: 'words', paragraphs: ['出典：総務省「一覧」'] } as const;
    const own = { ...slide, title: sources, body, tables: [], isFactsItself: true };
    const deck = await makePptx('資料', [{ ...slide, tables: [] }, own], {
      text: ja,
      words: briefingJa,
    });
    expect(readPptx(deck)).toHaveLength(2);
  });

  test('gives every shape alternative text and an id of its own', async () => {
    for (const { withoutAltText, repeatedIds } of await read(slide)) {
      expect(withoutAltText).toBe(0);
      expect(repeatedIds).toEqual([]);
    }
  });

  test('has a title of one line: a long one is set smaller', async () => {
    const sizeOf = async (title: string): Promise<number | undefined> =>
      (await read({ ...slide, exerciseMark: undefined, title, tables: [] }))[0]?.titleText;
    expect(await sizeOf('過疎の区分')).toBe(28);
    expect(await sizeOf('Gaps (farther than 4.0 km from a hub) (table and chart 1/3)')).toBe(22);
    expect(await sizeOf('とても長い表題'.repeat(12))).toBe(16);
  });

  test('names its tables where there are several, and says beside each what it must', async () => {
    const caution = '国の一覧ではありません。';
    const others = { ...table, caption: '愛媛県の市区町村' };
    const [, one, two] = await read({ ...slide, caution, tables: [table, others] });
    expect([one?.title, two?.title]).toEqual(
      [1, 2].map(
        (page) => `【演習用（架空）】${slide.title}${briefingJa.exports.table.continued(page, 2)}`,
      ),
    );
    expect(one?.words).toContain(`高知県の市区町村。${caution}`);
    expect(two?.words).toContain(`愛媛県の市区町村。${caution}`);
    const [, alone] = await read({ ...slide, caution });
    expect(alone?.words).toContain(caution);
    expect(alone?.words).not.toContain('高知県の市区町村');
  });

  test('draws the very figures of the table; what is absent is a word there and nothing in the chart', async () => {
    const [, second] = await read(slide);
    expect(second?.tableRows).toEqual([
      ['市区町村', '区分', '高齢化率［%］'],
      ['高知市', '一部過疎', '30.3'],
      ['檮原町', '全部過疎', ja.absence.suppressed.short],
      ['津野町', '全部過疎', '0.0'],
    ]);
    expect(second?.chart).toMatchObject({
      categories: ['津野町', '檮原町', '高知市'],
      series: [{ name: '高齢化率［%］', values: ['0', '', '30.3'] }],
    });
  });

  test('draws no chart where a page has nothing but absent figures', async () => {
    const rows = Array.from({ length: 34 }, (_, index) => ({
      code: String(index),
      name: `町${index}`,
      cells: [{ text: '全部過疎' }, { figure: index < 3 ? index : ('notLoaded' as const) }],
    }));
    const slides = (await read({ ...slide, tables: [{ ...table, rows }] })).filter(
      ({ tableRows }) => tableRows.some(([name]) => /^町\d+$/.test(name ?? '')),
    );
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ chart }) => chart !== undefined)).toEqual(
      slides.map((_, page) => page === 0),
    );
  });

  test.each([47, 179])(
    'goes on with %i rows on the following slides, charts to one scale',
    async (count) => {
      const rows = Array.from({ length: count }, (_, index) => ({
        code: String(index),
        name: `町${index + 1}`,
        cells: [{ text: '全部過疎' }, { figure: index * 1.5 }],
      }));
      const [, ...others] = await read({ ...slide, tables: [{ ...table, rows }] });
      const slides = others.slice(0, -1);
      expect(slides.length).toBe(Math.ceil(count / 18));
      const shown = slides.flatMap(({ tableRows }) => tableRows.slice(1).map(([name]) => name));
      expect(shown).toEqual(rows.map(({ name }) => name));
      for (const [page, { tableRows, chart, title }] of slides.entries()) {
        expect(title).toContain(`${page + 1}/${slides.length}`);
        const upward = tableRows.slice(1).toReversed();
        expect(chart?.categories).toEqual(upward.map(([name]) => name));
        expect(chart?.series[0]?.values.map((value) => Number(value).toFixed(1))).toEqual(
          upward.map(([, , value = '']) => value),
        );
      }
      const scales = new Set(slides.map(({ chart }) => chart?.range.join(' ')));
      expect([...scales]).toEqual([`0 ${count === 47 ? 70 : 300}`]);
    },
  );

  test('has every row of a list, on as many slides as it needs', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`項目${index + 1}`, '1', '2', '＋1']);
    const body = { kind: 'rows', headings: ['項目', '前', '後', '差'], rows } as const;
    const all = await read({ ...slide, body, tables: [] });
    const slides = all.slice(0, -1);
    expect(slides).toHaveLength(3);
    expect(slides.flatMap(({ tableRows }) => tableRows.slice(1))).toEqual(rows);
    expect(slides.map(({ title }) => title).join()).toContain('3/3');
  });

  test('carries gaps: circles, demand points as one shape, named hypothetical hubs', async () => {
    const content = sampleContent();
    const gap = {
      circles: [{ x: 50, y: 50, radius: 10 }],
      points: [
        { x: 150, y: 50, isOffice: true, row: 0 },
        { x: 160, y: 50, isOffice: false, row: 0 },
      ],
      line: [
        { x: 50, y: 50 },
        { x: 150, y: 40 },
      ] as const,
      surface: undefined,
      sites: [{ x: 100, y: 20, name: '仮1' }],
    };
    const mark = (shape: LegendShape, name: string) => ({
      areaClass: shape,
      shape,
      paint: { color: '#8a0013', pattern: undefined },
      name,
      count: '',
    });
    const cell = (name: string) => ({ ...mark('area', name), areaClass: name, count: '7' });
    const editable: SheetContent = {
      ...content,
      map: { ...content.map, gap },
      legend: [
        {
          heading: '過疎 × 割合',
          grid: {
            columns: ['低', '高'],
            rows: [{ name: '全部', cells: [cell('近い'), cell('遠い')] }],
          },
          entries: [
            mark('coverage', '範囲'),
            mark('gap', '圏外'),
            mark('nearest', '最寄り'),
            mark('site', '仮の拠点'),
          ],
        },
      ],
    };
    const [first] = await read({
      ...slide,
      tables: [],
      body: {
        kind: 'map',
        sheet: editable,
        editable,
        editableWords: { sentence: '', altText: '地図' },
        figure: undefined,
      },
    });
    expect(first?.freeforms).toContain('圏外');
    for (const name of ['範囲', '最寄り', '仮1 仮の拠点', '近い', '遠い'])
      expect(first?.names, name).toContain(name);
    expect(first?.withoutAltText).toBe(0);
  });

  test('has gauges and words as shapes and text', async () => {
    const gauge = {
      name: '小さな拠点',
      heading: '小さな拠点（2022年度）',
      value: '1,510',
      unit: '箇所',
      target: '目標 1,800箇所',
      result: '83.9%',
      bar: { length: 0.7, mark: 0.83 },
      color: '#a33a00',
      sentence: 'あと290箇所。',
    };
    const body = { kind: 'gauges', gauges: [gauge] } as const;
    const [first, ...others] = await read({ ...slide, body, tables: [] });
    expect(others.map(({ title }) => title)).toEqual([`【演習用（架空）】${sources}`]);
    expect(first?.names).toContain('小さな拠点 1,510箇所 83.9%');
  });
});
