import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/domain/indicator-series.ts';
import type { Target } from '../../../src/domain/indicator.ts';
import { historyGeometry } from '../../../src/ui/gauge/history-geometry.ts';
import { linePath } from '../../../src/ui/gauge/HistoryChart.tsx';

function series(values: Readonly<Record<number, number>>): SeriesPoint[] {
  return Object.entries(values).map(([year, value]) => ({
    fiscalYear: Number(year),
    value,
    sources: [],
  }));
}

const TARGET: Target = {
  indicator: 'hubs',
  value: 1800,
  unit: '箇所',
  deadlineFiscalYear: 2024,
  plan: '',
  status: 'current',
  source: '',
};

test('years run from the first value to the deadline', () => {
  const { points, deadlineX, labels } = historyGeometry(
    series({ 2017: 908, 2018: 1069, 2022: 1510 }),
    TARGET,
  );
  expect(points.map(({ x }) => Math.round(x))).toEqual([0, 14, 71]);
  expect(deadlineX).toBe(100);
  expect(labels.map(({ year, isDeadline }) => [year, isDeadline])).toEqual([
    [2017, false],
    [2022, false],
    [2024, true],
  ]);
});

test('heights start at zero: half the target is half as high', () => {
  const { points, targetY = 0 } = historyGeometry(series({ 2017: 900 }), TARGET);
  expect(100 - (points[0]?.y ?? 0)).toBeCloseTo((100 - targetY) / 2);
});

test('without a target the last value ends the axis', () => {
  const { targetY, deadlineX, labels } = historyGeometry(
    series({ 2015: 797, 2022: 885 }),
    undefined,
  );
  expect([targetY, deadlineX]).toEqual([undefined, undefined]);
  expect(labels.map(({ year, x }) => [year, x])).toEqual([
    [2015, 0],
    [2022, 100],
  ]);
});

test('labels that would run into one another leave out the earlier', () => {
  const { labels } = historyGeometry(series({ 2010: 1, 2023: 2 }), TARGET);
  expect(labels.map(({ year }) => year)).toEqual([2010, 2024]);
});

test('the line breaks where a year has no value', () => {
  const { points } = historyGeometry(series({ 2015: 797, 2021: 820, 2022: 885 }), undefined);
  expect(linePath(points).match(/[ML]/g)).toEqual(['M', 'M', 'L']);
});

test('everything lies in the chart, whatever the values', () => {
  const values = fc.uniqueArray(
    fc.record({
      fiscalYear: fc.integer({ min: 2000, max: 2040 }),
      value: fc.nat({ max: 1_000_000 }),
      sources: fc.constant([]),
    }),
    { selector: ({ fiscalYear }) => fiscalYear, minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(values, fc.boolean(), (unsorted, hasTarget) => {
      const sorted = unsorted.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
      const { points, labels } = historyGeometry(sorted, hasTarget ? TARGET : undefined);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }
      const gaps = labels.slice(1).map((label, index) => label.x - (labels[index]?.x ?? 0));
      expect(Math.min(100, ...gaps)).toBeGreaterThanOrEqual(14);
    }),
  );
});
