import { expect, test } from 'vitest';
import { createFaultLog, isLoopback } from '../../browser/harness/fault-log.ts';

test('a fault that nobody expected is told, an expected one is not', () => {
  const faults = createFaultLog();
  faults.record('console error', 'tile 3/7/3 is corrupt');
  faults.expect(/tile .* corrupt/);
  faults.record('console error', 'tile 3/7/4 is corrupt');
  faults.record('uncaught error', 'TypeError');
  expect(faults.unexpected()).toEqual(['uncaught error: TypeError']);
  expect(faults.all()).toHaveLength(3);
});

test('an expected fault that never came is told', () => {
  const faults = createFaultLog();
  faults.expect(/404/);
  faults.expect(/corrupt/);
  faults.record('console error', 'status of 404');
  expect(faults.unmet()).toEqual([/corrupt/]);
});

test('a permitted address excuses requests only, and need not be asked', () => {
  const faults = createFaultLog();
  faults.permit(/gsi\.go\.jp/);
  expect(faults.unmet()).toEqual([]);
  faults.record('request to the outside', 'https://cyberjapandata.gsi.go.jp/xyz/pale/5/28/12.png');
  faults.record('console error', 'https://cyberjapandata.gsi.go.jp failed');
  expect(faults.unexpected()).toEqual(['console error: https://cyberjapandata.gsi.go.jp failed']);
});

test('only addresses that stay on the machine are loopback', () => {
  for (const address of ['http://127.0.0.1:80/a', 'http://localhost/', 'data:,a', 'blob:null/x'])
    expect(isLoopback(address), address).toBe(true);
  for (const address of ['https://127.0.0.1.example.org/', 'https://example.org/?127.0.0.1'])
    expect(isLoopback(address), address).toBe(false);
});
