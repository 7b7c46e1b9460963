import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../../scripts/lib/drawing/place-labels.ts';
import { escapeXml, textWidth, wrapText } from '../../../../scripts/lib/drawing/svg-text.ts';

const PICTURE = [0, 0, 900, 600] as const;

test('the label that comes first keeps its place', () => {
  const wishes = [
    { text: '高知市', x: 100, y: 100 },
    { text: '南国市', x: 110, y: 104 },
    { text: '室戸市', x: 300, y: 300 },
  ];
  expect(placeLabels(wishes, 13, PICTURE, []).map(({ text }) => text)).toEqual([
    '高知市',
    '室戸市',
  ]);
});

test('labels keep off boxes that are taken, and inside the picture', () => {
  const at = (x: number, y: number): number =>
    placeLabels([{ text: '高知市', x, y }], 13, PICTURE, [[400, 0, 500, 50]]).length;
  expect([at(450, 20), at(450, 90), at(5, 90), at(450, 598)]).toEqual([0, 1, 0, 0]);
});

test('a label whose place is taken stands at the next of its other places that is free', () => {
  const wishes = [
    { text: '高知市', x: 100, y: 100 },
    { text: '南国市', x: 105, y: 100, others: [[110, 104] as const, [100, 140] as const] },
  ];
  expect(placeLabels(wishes, 13, PICTURE, [])[1]).toMatchObject({ text: '南国市', x: 100, y: 140 });
});

test('no two placed labels touch', () => {
  const wish = fc.record({
    text: fc.constantFrom('津', '高知市', '富士河口湖町'),
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
      const placed = placeLabels(wishes, 13, PICTURE, []);
      placed.forEach((a, index) => {
        for (const b of placed.slice(index + 1)) {
          const besides =
            Math.abs(a.x - b.x) >= (textWidth(a.text, 13) + textWidth(b.text, 13)) / 2;
          expect(besides || Math.abs(a.y - b.y) >= 13).toBe(true);
        }
      });
    }),
  );
});

test('text is broken where it must be, never before a closing mark, and loses nothing', () => {
  const text = '出典：総務省「過疎地域市町村等一覧」。OpenStreetMap contributors（ODbL）。';
  const lines = wrapText(text, 12, 160);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => textWidth(line, 12) <= 172)).toBe(true);
  expect(lines.some((line) => /^[、。）」]/.test(line))).toBe(false);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('what XML reserves is escaped', () => {
  expect(escapeXml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});
