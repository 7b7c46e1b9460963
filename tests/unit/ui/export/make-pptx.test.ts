import { describe, expect, test } from 'vitest';
import type { LegendShape, SheetContent } from '../../../../src/map/export/sheet-content.ts';
import type { SlideContent } from '../../../../src/map/export/slide-content.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { makePptx } from '../../../../src/ui/export/make-pptx.ts';
import { readPptx } from '../../../fixtures/office/read-pptx.ts';
import { sampleContent } from '../../map/export/sample-sheet.ts';

import { readSlide, slide } from './sample-slide.ts';

/** Title of the slide that has every statement. */
const sources = briefingJa.slides.titles.sources;

describe('a PowerPoint file', () => {
  test('has a title, editable areas in the colours of their classes, notes and a number', async () => {
    const [first] = await readSlide(slide);
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
    const slides = await readSlide({ ...slide, body, facts });
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
    const [map, figures] = await readSlide({ ...slide, body, facts });
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
    for (const { withoutAltText, repeatedIds } of await readSlide(slide)) {
      expect(withoutAltText).toBe(0);
      expect(repeatedIds).toEqual([]);
    }
  });

  test('has a title of one line: a long one is set smaller', async () => {
    const sizeOf = async (title: string): Promise<number | undefined> =>
      (await readSlide({ ...slide, exerciseMark: undefined, title, tables: [] }))[0]?.titleText;
    expect(await sizeOf('過疎の区分')).toBe(28);
    expect(await sizeOf('Gaps (farther than 4.0 km from a hub) (table and chart 1/3)')).toBe(22);
    expect(await sizeOf('とても長い表題'.repeat(12))).toBe(16);
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
    const [first] = await readSlide({
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
    const [first, ...others] = await readSlide({ ...slide, body, tables: [] });
    expect(others.map(({ title }) => title)).toEqual([`【演習用（架空）】${sources}`]);
    expect(first?.names).toContain('小さな拠点 1,510箇所 83.9%');
  });
});
