import { describe, expect, test } from 'vitest';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { readSlide, slide, table } from './sample-slide.ts';

describe('tables and charts of a PowerPoint file', () => {
  test('names its tables where there are several, and says beside each what it must', async () => {
    const caution = '国の一覧ではありません。';
    const others = { ...table, caption: '愛媛県の市区町村' };
    const [, one, two] = await readSlide({ ...slide, caution, tables: [table, others] });
    expect([one?.title, two?.title]).toEqual(
      [1, 2].map(
        (page) => `【演習用（架空）】${slide.title}${briefingJa.exports.table.continued(page, 2)}`,
      ),
    );
    expect(one?.words).toContain(`高知県の市区町村。${caution}`);
    expect(two?.words).toContain(`愛媛県の市区町村。${caution}`);
    const [, alone] = await readSlide({ ...slide, caution });
    expect(alone?.words).toContain(caution);
    expect(alone?.words).not.toContain('高知県の市区町村');
  });

  test('draws the very figures of the table; what is absent is a word there and nothing in the chart', async () => {
    const [, second] = await readSlide(slide);
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
    const slides = (await readSlide({ ...slide, tables: [{ ...table, rows }] })).filter(
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
      const [, ...others] = await readSlide({ ...slide, tables: [{ ...table, rows }] });
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
    const all = await readSlide({ ...slide, body, tables: [] });
    const slides = all.slice(0, -1);
    expect(slides).toHaveLength(3);
    expect(slides.flatMap(({ tableRows }) => tableRows.slice(1))).toEqual(rows);
    expect(slides.map(({ title }) => title).join()).toContain('3/3');
  });
});
