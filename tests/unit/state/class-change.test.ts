import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEPOPULATION_CLASSES } from '../../../src/domain/depopulation.ts';
import { CLASS_CHANGE_COLORS } from '../../../src/map/class-change-colors.ts';
import { classPaints } from '../../../src/map/fill-paint.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import {
  CLASS_CHANGES,
  classChangeFill,
  classChangeOf,
  isChange,
} from '../../../src/state/class-change.ts';
import { leastDifference } from '../domain/colour/colour-vision.ts';

const known = fc.option(fc.constantFrom(...DEPOPULATION_CLASSES), { nil: undefined });
const pair = fc.record({ before: known, after: known });

describe('the change of a class', () => {
  test.for([
    ['none', 'full', 'toFull'],
    ['partial', 'full', 'toFull'],
    ['none', 'partial', 'toPartial'],
    ['full', 'deemed', 'toDeemed'],
    ['deemed', 'none', 'left'],
    ['full', 'full', 'stayed'],
    ['none', 'none', 'stayedOut'],
  ] as const)('from %s to %s is %s', ([before, after, change]) => {
    expect(classChangeOf({ before, after })).toBe(change);
  });

  test('is a change exactly where both classes are known and differ', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const isKnown = before !== undefined && after !== undefined;
        expect(classChangeOf({ before, after }) === undefined).toBe(!isKnown);
        expect(isChange(classChangeOf({ before, after }))).toBe(isKnown && before !== after);
      }),
    );
  });

  test('is counted once for every municipality; without a list it is 未取込, not unchanged', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const fill = classChangeFill(new Map(pairs.map((one, row) => [String(row), one])));
        const sum = [...fill.counts.values()].reduce((total, count) => total + count, 0);
        expect(sum).toBe(pairs.length);
        const unknown = pairs.filter((one) => classChangeOf(one) === undefined);
        expect(fill.counts.get('notLoaded')).toBe(unknown.length);
      }),
    );
  });

  test('has colours that every kind of sight tells apart, from each other and from land', () => {
    for (const ground of ['light', 'dark'] as const) {
      const colors = CLASS_CHANGES.map((change) => CLASS_CHANGE_COLORS[ground][change]);
      colors.forEach((color, at) => {
        for (const other of [...colors.slice(at + 1), PALETTES[ground].land])
          expect(leastDifference(color, other), `${ground} ${color} ${other}`).toBeGreaterThan(8);
      });
      const paintOf = classPaints(classChangeFill(new Map()), ground);
      expect(CLASS_CHANGES.map((_, row) => paintOf(row).color)).toEqual(colors);
      expect(paintOf('notLoaded').pattern).toBe('notLoaded');
    }
  });
});
