import { expect, test } from 'vitest';
import { writeStaticMap, type StaticMap } from '../../../../scripts/lib/drawing/static-map.ts';

const MAP: StaticMap = {
  drawing: {
    width: 900,
    height: 900,
    projection: { scale: 1, x: 0, y: 0 },
    land: 'M0 0h9v9z',
    municipalities: { '39405': 'M1 1h2v2z', '39201': 'M4 4h2v2z', '13101': 'M7 7h1v1z' },
    prefectures: { '39': 'M0 0h6v6z' },
    prefectureLines: 'M6 0v9',
    offices: { '39405': [2, 2], '39201': [5, 5], '13101': [7, 7] },
    insets: [],
  },
  mainFrame: [0, 0, 900, 900],
  title: '全国',
  sentence: '3市区町村',
  classByCode: new Map([
    ['39405', 'full'],
    ['39201', 'none'],
    ['13101', 'none'],
  ]),
  labels: [],
  prefecture: undefined,
  notes: [],
};

test('each class of the nation is one outline, written once, filled and then bordered', () => {
  const svg = writeStaticMap(MAP);
  expect(svg.split('M1 1h2v2z')).toHaveLength(2);
  expect(svg.split('M7 7h1v1zM4 4h2v2z')).toHaveLength(2);
  const ids = [...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id);
  const uses = [...svg.matchAll(/<use href="#([^"]+)" (fill|stroke)=/g)].map(([, id, how]) => [
    id,
    how,
  ]);
  expect(uses).toEqual([...ids.map((id) => [id, 'fill']), ...ids.map((id) => [id, 'stroke'])]);
  expect(ids).toHaveLength(2);
});

test('the many borders of the nation are not smoothed, those of a prefecture are', () => {
  expect(writeStaticMap(MAP)).toContain(
    '<g fill="none" stroke-width=".5" stroke-linejoin="round" shape-rendering="crispEdges">',
  );
  expect(writeStaticMap({ ...MAP, prefecture: '39' })).not.toContain('crispEdges');
});

test('without outlines of municipalities there are dots, and no empty groups', () => {
  const svg = writeStaticMap({ ...MAP, drawing: { ...MAP.drawing, municipalities: {} } });
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).not.toContain('<defs>\n</defs>');
});

test('maps of prefectures share no names of shapes, which would draw one as another in one page', () => {
  const svg = writeStaticMap({ ...MAP, prefecture: '39' });
  expect(svg).toContain('<path d="M1 1h2v2z" fill=');
  expect(svg).not.toContain('<use');
  expect([...svg.matchAll(/<path id=/g)]).toEqual([]);
});
