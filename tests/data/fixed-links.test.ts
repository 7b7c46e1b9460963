import { distance } from '@turf/distance';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInJapan } from '../../src/geo/primary-mesh.ts';

const rows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

test('fixed links lie in Japan, are short, have names of their own and a source with an address', () => {
  const sources = new Map(rows('data/reference/sources.csv').map((row) => [row[0], row.join(',')]));
  const links = rows('data/reference/fixed_links.csv');
  expect(links.length).toBeGreaterThan(90);
  expect(new Set(links.map(([name]) => name)).size).toBe(links.length);
  for (const [name = '', fromX, fromY, toX, toY, source] of links) {
    const [from, to] = [
      [Number(fromX), Number(fromY)],
      [Number(toX), Number(toY)],
    ] as [[number, number], [number, number]];
    const kilometres = distance(from, to);
    expect(isInJapan(...from) && isInJapan(...to), name).toBe(true);
    expect(kilometres > 0.5 && kilometres < 30, `${name}: ${kilometres} km`).toBe(true);
    expect(sources.get(source), name).toMatch(/https?:\/\//);
  }
});
