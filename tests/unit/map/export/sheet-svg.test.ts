import { describe, expect, test } from 'vitest';
import type { SheetFigures } from '../../../../src/map/export/sheet-content.ts';
import { withPlainHalos } from '../../../../src/map/export/plain-halo.ts';
import { SHEET_NAMES, SHEET_SIZES } from '../../../../src/map/export/sheet-size.ts';
import { sheetSvg } from '../../../../src/map/export/sheet-svg.ts';
import { scaleBar } from '../../../../src/map/export/scale-bar.ts';
import { SAMPLE_CLASSES, sampleContent, samplePicture } from './sample-sheet.ts';

const A4 = SHEET_SIZES['a4-landscape'];

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

describe('a sheet', () => {
  test('draws every area with the class and colour of the view', () => {
    const svg = sheetSvg(sampleContent(), A4);
    const drawn = [...svg.matchAll(/fill="([^"]+)"[^>]*data-code="(\d+)" data-class="(\w+)"/g)];
    expect(new Map(drawn.map(([, , code = '', found = '']) => [code, found]))).toEqual(
      SAMPLE_CLASSES,
    );
    expect(drawn.map(([, fill]) => fill)).toEqual(['#8fb2dd', '#eaf1fa']);
    // Hatched with lines of its own, cut off at the area: a pattern would be printed as pixels.
    expect(svg).toMatch(
      /<clipPath id="sheet-deemed"><path d="M100 0h100v100h-100z"\/><\/clipPath>/,
    );
    expect(svg).toMatch(/clip-path="url\(#sheet-deemed\)" data-hatch="deemed"><path d="M/);
    expect(svg).not.toContain('<pattern');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(SHEET_NAMES)('%s carries title, legend, scale, north and every fact', (name) => {
    const texts = textsOf(sheetSvg(sampleContent(), SHEET_SIZES[name])).join('');
    for (const words of [
      '一部過疎',
      'みなし過疎',
      '北',
      ' km',
      '法による区分です。',
      '総務省「一覧」',
      '2022年4月1日',
      '国土交通省を加工',
      '2026-11-21版',
      '過疎関係市町村は2です。',
    ])
      expect(texts).toContain(words);
  });

  test('keeps text as text and escapes it', () => {
    const svg = sheetSvg(sampleContent(), A4);
    expect(textsOf(svg)).toContain('過疎の区分 &lt;高知県&gt; &amp; 拠点');
    expect(svg).not.toContain('<image');
    expect(svg).not.toContain('<高知県>');
  });

  test('as a file has no halo painted over its name where paint-order is unknown', () => {
    const svg = sheetSvg(sampleContent(), A4);
    expect(svg).toContain('paint-order');
    const file = withPlainHalos(svg);
    expect(file).not.toContain('paint-order');
    for (const [, place = '', words = ''] of svg.matchAll(
      /<text([^>]*) stroke="[^>]*paint-order[^>]*>([^<]*)</g,
    )) {
      const below = file.indexOf(`aria-hidden="true">${words}</text>`);
      expect(below).toBeGreaterThan(0);
      expect(file.indexOf(`<text${place}>${words}</text>`)).toBeGreaterThan(below);
    }
    expect(textsOf(file).length).toBeGreaterThan(textsOf(svg).length);
  });

  test('says twice that practice data is made up, and never otherwise', () => {
    const mark = '演習用（架空）';
    const marked = sheetSvg(sampleContent({ exerciseMark: mark }), A4);
    expect(textsOf(marked).filter((text) => text === mark)).toHaveLength(2);
    expect(sheetSvg(sampleContent(), A4)).not.toContain(mark);
  });

  test('has a mark of letters no wider than they are, and never wider than its map', () => {
    const mark = 'Practice, fictitious 演習用（架空）';
    const content = sampleContent({ exerciseMark: mark });
    const widths = (svg: string) =>
      [...svg.matchAll(/<rect[^>]* width="([\d.]+)"[^>]*data-mark="exercise"/g)].map(([, width]) =>
        Number(width),
      );
    const [head = 0] = widths(sheetSvg(content, A4));
    expect(head).toBeLessThan(A4.width * 0.4);
    const pair = {
      names: ['A', 'B'],
      map: samplePicture(),
      exerciseMarks: [undefined, mark],
    } as const;
    const [, onMap = 0] = widths(sheetSvg({ ...content, pair }, SHEET_SIZES['a4-portrait']));
    expect(onMap).toBeGreaterThan(0);
    expect(onMap).toBeLessThan(SHEET_SIZES['a4-portrait'].width / 2);
  });

  test('names the sides of a comparison in letters small enough for the longer name', () => {
    const sizeOf = (names: readonly [string, string]) => {
      const pair = { names, map: samplePicture(), exerciseMarks: [undefined, undefined] } as const;
      const svg = sheetSvg(sampleContent({ pair }), A4);
      const found = names.map(
        (name) =>
          new RegExp(`font-size="([\\d.]+)"[^>]*>(?:<tspan[^>]*>)?${name.slice(0, 3)}`).exec(
            svg,
          )?.[1],
      );
      return found.map(Number);
    };
    const [short = 0] = sizeOf(['A：高知県', 'B：愛媛県']);
    const area = '高知県、2022年度、取り込んだデータ（'.concat('拠点と組織'.repeat(3), '.xlsx）');
    const long = sizeOf([`A：${area}`, 'B：愛媛県']);
    expect(short).toBeGreaterThan(0);
    expect(long[0]).toBeLessThan(short);
    expect(long[1]).toBe(long[0]);
  });

  test('of the equal-size map has neither scale nor north', () => {
    const map = { ...samplePicture(), kind: 'cells' as const, scale: undefined };
    const texts = textsOf(sheetSvg(sampleContent({ map }), A4));
    expect(texts).toContain('距離は表しません。');
    expect(texts).not.toContain('北');
  });

  test('is cropped to a camera, and whole when the camera looks elsewhere', () => {
    expect(samplePicture().frame).toEqual([0, 0, 200, 100]);
    const there = { longitude: 133.8, latitude: 35, zoom: 9 };
    const elsewhere = samplePicture({ camera: { longitude: 0, latitude: 0, zoom: 9 } });
    expect(elsewhere.frame).toEqual([0, 0, 200, 100]);
    expect(samplePicture({ camera: there }).frame[2]).toBeLessThan(200);
  });
});

describe('a tall sheet of a flat map', () => {
  const figuresOf = (count: number): SheetFigures => ({
    caption: '高知県の市区町村',
    headings: ['市区町村', '過疎の区分', '小さな拠点［箇所］'],
    rows: Array.from({ length: count }, (_, row) => [`市町村${row}`, '一部過疎', String(row)]),
    more: (rows) => `ほか${rows}行`,
  });
  const size = SHEET_SIZES['a4-portrait'];
  const rowsOf = (svg: string): string[] => textsOf(svg).filter((text) => /^市町村\d/.test(text));
  const widthOf = (svg: string): number =>
    Number(/<clipPath id="sheet-frame"><rect[^>]* width="([\d.]+)"/.exec(svg)?.[1]);

  test('has the figures in the room that the map leaves, which is no smaller for them', () => {
    const plain = sheetSvg(sampleContent(), size);
    const svg = sheetSvg(sampleContent({ figures: figuresOf(34) }), size);
    expect(rowsOf(plain)).toEqual([]);
    expect(rowsOf(svg)).toHaveLength(34);
    expect(textsOf(svg).join('')).not.toContain('ほか');
    expect(widthOf(svg)).toBe(widthOf(plain));
    // As wide as the paper between its margins.
    expect(widthOf(svg)).toBeGreaterThan(size.width * 0.9);
  });

  test('says how many rows have no room, and keeps every text on the paper', () => {
    const svg = sheetSvg(sampleContent({ figures: figuresOf(400) }), size);
    const shown = rowsOf(svg).length;
    expect(shown).toBeGreaterThan(40);
    expect(textsOf(svg)).toContain(`ほか${400 - shown}行`);
    const placesIn = (part: string) => [...part.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)];
    expect(Math.max(...placesIn(svg).map(([, x]) => Number(x)))).toBeLessThan(size.width);
    expect(Math.max(...placesIn(svg).map(([, , y]) => Number(y)))).toBeLessThan(size.height);
    // Nor does the last row stand in the sources below.
    const [figures = '', facts = ''] = svg
      .slice(svg.indexOf('class="figures"'))
      .split('class="facts"');
    const lowest = Math.max(...placesIn(figures).map(([, , y]) => Number(y)));
    expect(lowest).toBeLessThan(Math.min(...placesIn(facts).map(([, , y]) => Number(y))));
  });

  test('shows no table of which a column would have no room', () => {
    const headings = Array.from({ length: 20 }, (_, index) => `列の見出し${index}`);
    const rows = figuresOf(34).rows.map((cells) => headings.map((_, index) => cells[index] ?? ''));
    const svg = sheetSvg(sampleContent({ figures: { ...figuresOf(0), headings, rows } }), size);
    expect(rowsOf(svg)).toEqual([]);
  });
});

describe('a scale bar', () => {
  test('is the longest round distance within a fifth of the map', () => {
    expect(scaleBar(100, 1000)).toEqual({ kilometres: 20, pixels: 200 });
    expect(scaleBar(99, 1000)).toEqual({ kilometres: 10, pixels: 10_000 / 99 });
  });

  test('measures what the map draws', () => {
    const { scale } = samplePicture();
    // 40,000 px around the equator, at about 35 degrees north.
    expect(scale?.metres).toBeCloseTo(
      (40_075_016.686 / 40_000) * Math.cos((35.5 * Math.PI) / 180),
      -1,
    );
  });
});
