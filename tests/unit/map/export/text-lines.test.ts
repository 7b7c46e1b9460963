import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/map/export/place-labels.ts';
import { emWidth, wrapText } from '../../../../src/map/export/text-lines.ts';

const words = fc.string({
  unit: fc.constantFrom('過', '疎', '（', '）', '。', '、', 'a', 'B', '1', ' ', '「', '」', 'ー'),
  maxLength: 80,
});

describe('lines of text', () => {
  test('lose no character but spaces', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (text, most) => {
        expect(wrapText(text, most).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('are hardly wider than the room: closing marks may hang', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (text, most) => {
        for (const line of wrapText(text, most))
          expect(emWidth(line)).toBeLessThanOrEqual(most + 2);
      }),
    );
  });

  test('neither end with an opening quotation mark nor begin with a closing one', () => {
    const text = '総務省 “過疎地域”; Survey ‘hubs’ and “residents’ management organisations”. ';
    for (let most = 6; most <= 60; most += 1)
      for (const line of wrapText(text.repeat(3), most)) {
        expect(line).not.toMatch(/[“‘]$/);
        expect(line).not.toMatch(/^[”’]/);
      }
  });

  test('part no English word at its apostrophe', () => {
    const text = 'residents’ groups of the site’s area; ';
    for (let most = 6; most <= 40; most += 0.5)
      for (const line of wrapText(text.repeat(3), most)) {
        expect(line).not.toMatch(/^s\b/);
        expect(line).not.toMatch(/residents$/);
      }
  });

  test('do not begin with a full stop nor end with an opening bracket', () => {
    expect(wrapText('区分です。…次', 5)[1]).not.toMatch(/^…/);
    expect(wrapText('Ehime（架空). Aged', 6)).toEqual(['Ehime（架空).', 'Aged']);
    expect(wrapText('過疎の市町村。次', 6)).toEqual(['過疎の市町村。', '次']);
    expect(wrapText('過疎の市町（村）', 6)).toEqual(['過疎の市町', '（村）']);
    expect(wrapText('圏外の割合 21.3％）。次', 8)).toEqual(['圏外の割合 ', '21.3％）。次']);
  });
});

describe('names on a map', () => {
  test('give way by rank and never touch', () => {
    const at = { x: 50, y: 50 };
    const labels = [
      { name: '後', rank: 2, ...at },
      { name: '先', rank: 1, ...at },
    ];
    const placed = placeLabels(labels, 10, [0, 0, 100, 100]);
    expect(placed.map(({ name }) => name)).toEqual(['先']);
  });

  test('stay within the frame', () => {
    expect(placeLabels([{ name: '端', rank: 1, x: 2, y: 50 }], 10, [0, 0, 100, 100])).toEqual([]);
  });

  test('stand beside the mark of their place, and hide no other', () => {
    const label = { name: '高知市', rank: 1, x: 50, y: 50 };
    const marks = [
      [45, 45, 55, 55],
      [40, 25, 60, 40],
    ] as const;
    const [placed] = placeLabels([label], 10, [0, 0, 100, 100], { marks });
    // Above is another mark, so below.
    expect(placed?.x).toBe(50);
    expect(placed?.y).toBeGreaterThan(62);
    const around = [...marks, [20, 56, 80, 70], [56, 40, 99, 60], [1, 40, 44, 60]] as const;
    expect(placeLabels([label], 10, [0, 0, 100, 100], { marks: around })).toEqual([]);
    expect(placeLabels([label], 10, [0, 0, 100, 100], { marks: [[0, 0, 9, 9]] })).toEqual([
      { name: '高知市', x: 50, y: 50 },
    ]);
  });
});
