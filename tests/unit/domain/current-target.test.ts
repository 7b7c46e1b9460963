import { expect, test } from 'vitest';
import { currentTarget } from '../../../src/domain/current-target.ts';
import type { Target } from '../../../src/domain/indicator.ts';

function target(indicator: string, value: number, status: Target['status']): Target {
  return {
    indicator,
    value,
    unit: '箇所',
    deadlineFiscalYear: 2024,
    plan: `計画 ${value}`,
    status,
    source: 'strategy-2',
  };
}

test('the last current row of the indicator counts', () => {
  const targets = [
    target('hubs', 1000, 'superseded'),
    target('hubs', 1800, 'current'),
    target('hubs', 2000, 'current'),
    target('hubs', 2500, 'superseded'),
    target('rmos', 7000, 'current'),
  ];
  expect(currentTarget(targets, 'hubs')?.value).toBe(2000);
});

test('an indicator whose targets are all superseded has none', () => {
  expect(currentTarget([target('hubs', 1000, 'superseded')], 'hubs')).toBeUndefined();
});
