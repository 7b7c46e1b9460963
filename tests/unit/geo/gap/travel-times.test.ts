import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTravelTimes } from '../../../../src/geo/gap/read-travel-times.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import { quickestHubs } from '../../../../src/geo/gap/travel-times.ts';
import type { TravelTimesResult } from '../../../../src/geo/gap/travel-times.ts';

const points = new Map([
  ['53394611', 0],
  ['53394612', 1],
  ['53394613', 2],
]);
const hubs = new Map([
  ['a', 0],
  ['b', 1],
]);
const read = (csv: string): TravelTimesResult =>
  runAtOnce(
    readTravelTimes(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data, points, hubs),
  );

describe('reading a table of travel times', () => {
  test.each([
    ['from,to,minutes\n53394611,a,12.5', 12.5],
    ['from_id,to_id,travel_time_p50\n53394611,a,12', 12],
    ['"to","from","Duration"\na,53394611,90', 1.5],
    ['from_index,to_index,time\n53394611,a,600', 10],
    ['\uFEFF起点,終点,所要時間（分）\n53394611,a,7', 7],
  ])('%j gives %d minutes', (csv, minutes) => {
    const result = read(csv);
    expect(result.status === 'ready' && [...result.times.minutes]).toEqual([minutes]);
  });

  test('every row that cannot be used is named with its number', () => {
    const result = read(
      [
        'from,to,minutes',
        '53394611,a,12',
        '99999999,a,1',
        '53394611,z,1',
        '53394612,a,',
        '53394612,b,soon',
        '53394611,b,-4',
        '53394613,a',
        '53394611,a,9',
      ].join('\n'),
    );
    expect(result).toMatchObject({
      status: 'ready',
      report: {
        rows: 8,
        used: 1,
        unit: 'minutes',
        findings: [
          { problem: 'tooFewFields', rows: 1, samples: [{ row: 8, found: '53394613,a' }] },
          { problem: 'fromUnknown', rows: 1, samples: [{ row: 3, found: '99999999' }] },
          { problem: 'toUnknown', rows: 1, samples: [{ row: 4, found: 'z' }] },
          { problem: 'noRoute', rows: 1, samples: [{ row: 5, found: '' }] },
          { problem: 'notANumber', rows: 1, samples: [{ row: 6, found: 'soon' }] },
          { problem: 'negative', rows: 1, samples: [{ row: 7, found: '-4' }] },
          { problem: 'repeated', rows: 1, samples: [{ row: 9, found: '9' }] },
        ],
        pointsWithoutTime: 2,
        hubsWithoutTime: 1,
        pairsWithoutTime: 5,
      },
    });
    expect(result.status === 'ready' && [...result.times.minutes]).toEqual([9]);
  });

  test.each([
    ['', { reason: 'empty' }],
    ['a,b,c\n1,2,3', { reason: 'columnsMissing', columns: ['from', 'to', 'time'] }],
    ['from,to,metres\n1,2,3', { reason: 'columnsMissing', columns: ['time'] }],
    ['from,to,minutes', { reason: 'noUsableRow' }],
    ['from,to,minutes\nx,y,3', { reason: 'noUsableRow', report: { rows: 1, used: 0 } }],
  ])('%j is refused', (csv, refusal) => {
    expect(read(csv)).toMatchObject({ status: 'refused', ...refusal });
  });

  test('never throws', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('53394611', 'a', '5', '-1', 'from', 'to'));
    fc.assert(
      fc.property(fc.array(fc.array(field, { maxLength: 4 })), (rows) => {
        runAtOnce(readTravelTimes([['from', 'to', 'minutes'], ...rows], points, hubs));
        runAtOnce(readTravelTimes(rows, points, hubs));
      }),
    );
  });
});

describe('the quickest hub', () => {
  const entry = fc.tuple(
    fc.constantFrom(...points.keys()),
    fc.constantFrom(...hubs.keys()),
    fc.integer({ min: 0, max: 6 }),
  );

  test('is the one that looking at every entry finds; a hole stays a hole', () => {
    const chosen = fc.uint8Array({ minLength: 2, maxLength: 2, max: 1 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), chosen, (entries, mask) => {
        const rows = entries.map(([from, to, minutes]) => [from, to, String(minutes)]);
        const result = runAtOnce(readTravelTimes([['from', 'to', 'min'], ...rows], points, hubs));
        if (result.status !== 'ready') throw new Error(result.reason);
        const { hub, minutes } = quickestHubs(result.times, mask);
        for (const [id, point] of points) {
          const usable = entries
            .filter(([from, to]) => from === id && mask[hubs.get(to) as number] === 1)
            .sort((a, b) => a[2] - b[2] || a[1].localeCompare(b[1]));
          expect(minutes[point]).toBe(usable[0]?.[2] ?? NaN);
          expect(hub[point]).toBe(usable[0] === undefined ? -1 : hubs.get(usable[0][1]));
        }
      }),
    );
  });
});
