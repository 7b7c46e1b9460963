import { describe, expect, test } from 'vitest';
import type { LegendEntry, SheetContent } from '../../../../src/map/export/sheet-content.ts';
import type { SlideContent } from '../../../../src/map/export/slide-content.ts';
import { SLIDE, slideLayout } from '../../../../src/map/export/slide-layout.ts';
import { slidePages, slideSvg } from '../../../../src/map/export/slide-svg.ts';
import { sampleContent, samplePicture } from './sample-sheet.ts';

const caution =
  'A：取り込まれた115箇所からの距離です。国の一覧ではありません。　B：演習用（架空）の1,408箇所からの距離です。実際の空白ではありません。';

const entry = (name: string): LegendEntry => ({
  areaClass: name,
  shape: 'area',
  paint: { color: '#8fb2dd', pattern: undefined },
  name,
  count: '1,741｜1,741',
});

/** A legend as long as any of two maps: nine crossed classes, what is absent, every mark. */
const legend: SheetContent['legend'] = [
  {
    heading: '過疎 × 拠点まで遠い人の割合（A｜B）',
    grid: {
      columns: ['1/3未満', '中ほど', '2/3以上'],
      rows: ['全部過疎', '一部・みなし', '非過疎'].map((name) => ({
        name,
        cells: ['近い', '半ば', '遠い'].map(entry),
      })),
    },
    entries: ['区分：不詳', '区分：圏外の役場（需要点）', '区分：円', '区分：仮の拠点'].map(entry),
  },
  { heading: '拠点', entries: [entry('区分：小さな拠点')] },
];

function slide(changes: Partial<SheetContent>): SlideContent {
  const sheet = sampleContent({ caution, ...changes });
  return {
    language: 'ja',
    title: '拠点の空白の比較',
    sentence: sheet.sentence,
    caution: sheet.caution,
    note: '',
    exerciseMark: '演習用（架空）',
    body: {
      kind: 'map',
      sheet,
      editable: sheet,
      editableWords: { sentence: '', altText: '' },
      figure: undefined,
    },
    tables: [],
    facts: sheet.facts,
    altText: '',
  };
}

/** Texts with their size and place, in the order they are drawn. */
function textsOf(svg: string): readonly { words: string; size: number; y: number }[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, rest = '', words = '']) => ({
    words,
    size: Number(/font-size="([\d.]+)"/.exec(rest)?.[1]),
    y: Number(/ y="([\d.]+)"/.exec(rest)?.[1]),
  }));
}

const draw = (content: SlideContent) =>
  textsOf(slideSvg(content, { index: 0, count: 1, prefix: 's' }));

describe('a slide', () => {
  test('has what its figures must not stand without whole, however long the rest is', () => {
    const sentence = '全国で拠点まで4.0 kmより遠い人は多いです。'.repeat(20);
    for (const pair of [undefined, pairOf()]) {
      const texts = draw(slide({ sentence, legend, ...(pair && { pair }) }));
      expect(texts.map(({ words }) => words).join('')).toContain(caution);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      const source = texts.find(({ words }) => words.startsWith('出典：'))?.y ?? 0;
      const last = texts.filter(({ words }) => words.startsWith('区分')).map(({ y }) => y);
      expect(source).toBeGreaterThan(Math.max(...last) + 24);
    }
  });

  test('breaks nothing off: fewer sources are named and the rest counted', () => {
    const sources = `総務省「一覧」${'、各拠点の運営者「運営者自身の頁」'.repeat(9)}`;
    const shorter = [
      '総務省「一覧」、各拠点の運営者「運営者自身の頁」、ほか8件',
      '総務省「一覧」、ほか9件',
    ];
    const facts = [
      { kind: 'definition', label: '定義', words: '法による区分です。一部は旧市町村だけです。' },
      { kind: 'source', label: '出典', words: sources, shorter },
      { kind: 'date', label: '時点', words: '調査年度 2022年度、過疎の区分 2022年4月1日' },
      { kind: 'boundary', label: '境界', words: '「国土数値情報」（国土交通省）を加工して作成' },
    ] as const;
    const lines = draw({ ...slide({}), facts }).map((text) => text.words);
    const said = lines.slice(lines.findIndex((line) => line.startsWith('出典：'))).join('');
    expect(said).toMatch(/^出典：総務省「一覧」、.*ほか[89]件/);
    expect(said).toContain('時点：調査年度 2022年度、過疎の区分 2022年4月1日');
    expect(said).toContain('定義：法による区分です。');
    expect(said).toContain('境界：「国土数値情報」（国土交通省）を加工して作成');
    // Without shorter words the whole of them stands there, in as many lines as they need.
    const whole = facts.map((fact) => ({ ...fact, shorter: [] }));
    const all = draw({ ...slide({}), facts: whole }).map((text) => text.words);
    expect([...lines, ...all].join('')).not.toContain('…');
    expect(all.join('')).toContain(sources);
  });

  test('has its map as large as sentence and legend leave room for', () => {
    const roomOf = (sentence: string): readonly number[] => {
      // As high as wide, so that the room's height is what limits it.
      const map = { ...samplePicture(), frame: [0, 0, 300, 300] as const };
      const content = slide({ sentence, caution: '', map });
      const svg = slideSvg(content, { index: 0, count: 1, prefix: 's' });
      const [, width, height] =
        /<clipPath id="s-frame"><rect[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      return [Number(width), Number(height)];
    };
    const short = roomOf('過疎関係市町村は29です。');
    // A sentence of two lines stands beside the map, which keeps its size.
    expect(roomOf('過疎関係市町村は29です。'.repeat(4))).toEqual(short);
    expect(short).toEqual(roomOf(''));
    expect(short[1]).toBeGreaterThan(SLIDE.height * 0.6);
  });

  test('sets a sentence of more than three lines smaller, and breaks none off', () => {
    const body = { kind: 'rows', headings: ['項目', '値'], rows: [['人口', '1']] } as const;
    const sizesOf = (times: number) => {
      const sentence = '過疎関係市町村は二十九です。'.repeat(times);
      const texts = draw({ ...slide({ caution: '' }), sentence, body }).filter(({ words }) =>
        words.includes('二十九'),
      );
      return { sizes: new Set(texts.map(({ size }) => size)), texts };
    };
    expect([...sizesOf(2).sizes]).toEqual([SLIDE.text]);
    expect([...sizesOf(16).sizes]).toEqual([SLIDE.small]);
    expect(sizesOf(16).texts.flatMap(({ words }) => words.match(/二十九/g) ?? [])).toHaveLength(16);
  });

  test('without anything of the kind has its map as high as before', () => {
    const top = (content: SlideContent): number =>
      draw(content).find(({ words }) => words.startsWith('過疎の区分'))?.y ?? 0;
    expect(top(slide({}))).toBeGreaterThan(top(slide({ caution: '' })) + 24);
  });
});

function pairOf(): NonNullable<SheetContent['pair']> {
  return {
    names: ['A：高知県', 'B：愛媛県'],
    map: samplePicture(),
    exerciseMarks: [undefined, '演習用（架空）'],
  };
}

describe('a slide on a small projector', () => {
  const window = { width: 800, height: 600 };

  test('has as many units as the window has pixels, and never less than 800 × 600', () => {
    const size = (width: number, height: number) => {
      const layout = slideLayout({ width, height });
      return [layout.width, layout.height];
    };
    expect(size(1920, 1080)).toEqual([1280, 720]);
    expect(size(1024, 768)).toEqual([1024, 768]);
    expect(size(800, 600)).toEqual([800, 600]);
    expect(size(375, 667)).toEqual([800, 600]);
    expect(size(2560, 1080)).toEqual([1280, 720]);
    expect(size(1280, 1024)).toEqual([1280, 960]);
    for (const [width, height] of [
      [1280, 650],
      [1067, 600],
      [1100, 800],
    ] as const) {
      const layout = slideLayout({ width, height });
      expect(Math.min(width / layout.width, height / layout.height)).toBeGreaterThanOrEqual(0.999);
    }
  });

  const drawAll = (content: SlideContent) =>
    slidePages(content, { index: 0, count: 1, prefix: 's', layout: slideLayout(window) });

  test('says all of it in letters of 24 or more, on more pages where one has no room', () => {
    const sentence = '全国で拠点まで4.0 kmより遠い人は多いです。'.repeat(6);
    for (const pair of [undefined, pairOf()]) {
      const pages = drawAll(slide({ sentence, legend, ...(pair && { pair }) }));
      expect(pages.length).toBeGreaterThan(1);
      const texts = pages.flatMap(textsOf);
      // A line may end at a space.
      const said = texts.map(({ words }) => words.replaceAll(' ', '')).join('');
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      for (const words of [
        ...caution.split('　'),
        sentence.replaceAll(' ', ''),
        '不詳',
        '仮の拠点',
        '小さな拠点',
        '出典：',
      ])
        expect(said).toContain(words);
      for (const page of pages) expect(page).toContain('data-mark="exercise"');
      const ids = pages.join('').matchAll(/ id="([^"]+)"/g);
      const all = [...ids].map(([, id]) => id);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('parts no paragraph that has room on the next page', () => {
    const paragraphs = Array.from({ length: 9 }, (_, index) => `${index}${'字'.repeat(60)}。`);
    const pages = drawAll({ ...slide({ caution: '' }), body: { kind: 'words', paragraphs } });
    expect(pages.length).toBeGreaterThan(1);
    const said = pages.map((page) =>
      textsOf(page)
        .map(({ words }) => words)
        .join(''),
    );
    for (const words of paragraphs) expect(said.some((own) => own.includes(words))).toBe(true);
  });
});
