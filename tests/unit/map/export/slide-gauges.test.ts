import { expect, test } from 'vitest';
import { SLIDE } from '../../../../src/map/export/slide-layout.ts';
import { gaugePages, type SaidGauge } from '../../../../src/map/export/slide-gauges.ts';
import { emWidth } from '../../../../src/map/export/text-lines.ts';

const gauge: SaidGauge = {
  name: 'RMO',
  heading: 'Share of small hubs with an RMO (FY2021)',
  value: '85.2%',
  unit: '',
  result: '1,199 / 1,408 hubs',
  color: '#0017c1',
  bar: { length: 0.85, mark: 0.9 },
  target: '',
  sentence: '',
  said: 'Target 90% (FY2024).',
};

test('gauges set value, unit and result beside each other, never over one another', () => {
  const count = { ...gauge, heading: 'Residents’ management organisations (RMOs) (FY2022)' };
  const gauges = [gauge, { ...count, value: '7,207', unit: 'RMOs', result: '103.0%' }];
  const room = {
    left: 44,
    top: 100,
    width: 1192,
    height: 420,
    later: 450,
    prefix: 's',
    layout: SLIDE,
    language: 'en',
  };
  const [page = ''] = gaugePages(gauges, room);
  const placed = [...page.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, rest = '', words = '']) => {
      const number = (name: string): number =>
        Number(new RegExp(` ${name}="([\\d.]+)"`).exec(rest)?.[1]);
      const width = emWidth(words) * number('font-size') * 1.05;
      const x = number('x');
      return { words, y: number('y'), left: rest.includes('"end"') ? x - width : x, width };
    },
  );
  const row = (value: string) => {
    const y = placed.find(({ words }) => words === value)?.y;
    return placed.filter((text) => text.y === y).toSorted((one, other) => one.left - other.left);
  };
  for (const value of ['85.2%', '7,207']) {
    const texts = row(value);
    expect(texts.length).toBeGreaterThan(2);
    texts.slice(1).forEach(({ words, left }, index) => {
      const before = texts[index];
      expect(left, words).toBeGreaterThan((before?.left ?? 0) + (before?.width ?? 0));
    });
  }
});
