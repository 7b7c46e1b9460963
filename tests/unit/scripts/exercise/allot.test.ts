import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allot } from '../../../../scripts/exercise/allot.ts';
import type { Claimant } from '../../../../scripts/exercise/allot.ts';
import { randomStream } from '../../../../scripts/exercise/random-stream.ts';

const claimants = fc
  .array(
    fc.record({
      weight: fc.double({ min: 0.001, max: 1_000, noNaN: true }),
      least: fc.nat(3),
      more: fc.nat(20),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drafts) =>
    drafts.map(({ weight, least, more }, index): Claimant => {
      return { code: String(index), weight, least, most: least + more };
    }),
  );

describe('allot', () => {
  test('reaches total and number of municipalities exactly, within what each can hold', () => {
    fc.assert(
      fc.property(claimants, fc.nat(), fc.nat(), (all, extra, seed) => {
        const able = all.filter(({ most }) => most > 0);
        const needed = all.filter(({ least }) => least > 0).length;
        fc.pre(able.length > 0);
        const municipalitiesWith = Math.max(needed, 1 + (extra % able.length));
        const fewest = all.reduce((sum, { least }) => sum + least, 0);
        const total = fewest + (municipalitiesWith - needed);
        const counts = allot(all, { total, municipalitiesWith }, randomStream(seed));
        expect(counts.size).toBe(municipalitiesWith);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
        for (const { code, least, most } of all) {
          const count = counts.get(code) ?? 0;
          expect(count).toBeGreaterThanOrEqual(least);
          expect(count).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('fills every municipality up when the total asks for all they hold', () => {
    fc.assert(
      fc.property(claimants, fc.nat(), (all, seed) => {
        const able = all.filter(({ most }) => most > 0);
        fc.pre(able.length > 0);
        const total = able.reduce((sum, { most }) => sum + most, 0);
        const counts = allot(all, { total, municipalitiesWith: able.length }, randomStream(seed));
        expect(Object.fromEntries(counts)).toEqual(
          Object.fromEntries(able.map(({ code, most }) => [code, most])),
        );
      }),
    );
  });

  test('gives more to those that weigh more', () => {
    const two: Claimant[] = [
      { code: 'light', weight: 1, least: 0, most: 10_000 },
      { code: 'heavy', weight: 50, least: 0, most: 10_000 },
    ];
    const counts = allot(two, { total: 5_000, municipalitiesWith: 2 }, randomStream(3));
    expect(counts.get('heavy')).toBeGreaterThan(4_000);
  });

  test('refuses a total or a number of municipalities that cannot be', () => {
    const two: Claimant[] = [
      { code: 'a', weight: 1, least: 0, most: 3 },
      { code: 'b', weight: 1, least: 2, most: 3 },
      { code: 'none', weight: 1, least: 0, most: 0 },
    ];
    const share = (total: number, municipalitiesWith: number) => () =>
      allot(two, { total, municipalitiesWith }, randomStream(1));
    expect(share(7, 2)).toThrow(/7 cannot be shared by 2 .* 3 to 6/);
    expect(share(2, 2)).toThrow(RangeError);
    expect(share(6, 3)).toThrow('3 municipalities are asked for');
    expect(share(3, 0)).toThrow(RangeError);
    expect(share(6, 2)).not.toThrow();
  });
});
