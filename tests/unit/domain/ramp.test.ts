import { describe, expect, test } from 'vitest';
import {
  SHAPE_CONTRAST,
  contrastRatio,
  outlineFor,
  textColorOn,
} from '../../../src/domain/contrast.ts';
import { MEASURES } from '../../../src/domain/measure.ts';
import { PROJECTOR_DEPOPULATION, rampColors, rampOf } from '../../../src/domain/ramp.ts';
import type { RampRequest, RampSides } from '../../../src/domain/ramp.ts';
import { VISIONS, leastDifference, seen } from './colour/colour-vision.ts';
import { toLab } from './colour/colour-difference.ts';
import { washedDifference } from './colour/washed-difference.ts';
import { PALETTES } from '../../../src/map/palette.ts';

const RAMPS = ['blue', 'plum', 'moss', 'umber'] as const;
const GROUNDS = ['light', 'dark'] as const;

/** Neighbouring classes must differ by this much (CIEDE2000) for every kind of sight. */
const APART = 9;

function neighbours(colors: readonly string[]): [string, string][] {
  return colors.slice(1).map((color, index) => [colors[index] ?? '', color]);
}

function leastStep(colors: readonly string[], difference = leastDifference): number {
  return Math.min(...neighbours(colors).map(([one, other]) => difference(one, other)));
}

function request(classes: number, parts: Partial<RampRequest>): RampRequest {
  return { classes, sides: undefined, ground: 'light', ...parts };
}

/** Every way that so many classes can lie about zero. */
function sidesOf(classes: number, neutral: 0 | 1): RampSides[] {
  return Array.from({ length: classes - 1 - neutral }, (_, index) => ({
    below: index + 1,
    neutral,
    above: classes - neutral - index - 1,
  }));
}

describe('ramps in one direction', () => {
  test.each(RAMPS)('%s: up to 7 classes are told apart by every kind of sight', (ramp) => {
    for (const ground of GROUNDS)
      for (const classes of [2, 3, 4, 5, 6, 7])
        expect(
          leastStep(rampColors(request(classes, { ramp, ground }))),
          `${ground} ${classes}`,
        ).toBeGreaterThanOrEqual(APART);
  });

  // Nine steps use up the whole range from white to black: 6.9 to 9.2 is what there is.
  test.each(RAMPS)('%s: 8 and 9 classes differ by 6.9 at least', (ramp) => {
    for (const ground of GROUNDS)
      for (const classes of [8, 9])
        expect(
          leastStep(rampColors(request(classes, { ramp, ground }))),
          `${ground} ${classes}`,
        ).toBeGreaterThanOrEqual(6.9);
  });

  test.each(RAMPS)('%s: 5 classes survive the stray light of a projector', (ramp) => {
    for (const classes of [3, 4, 5])
      expect(
        leastStep(rampColors(request(classes, { ramp, ground: 'projector' })), washedDifference),
      ).toBeGreaterThanOrEqual(APART);
  });

  test.each(RAMPS)('%s: lightness only falls on light ground and only rises on dark', (ramp) => {
    for (const ground of [...GROUNDS, 'projector'] as const)
      for (const vision of VISIONS)
        for (const [one, other] of neighbours(rampColors(request(9, { ramp, ground })))) {
          const [first] = toLab(seen(one, vision));
          const [second] = toLab(seen(other, vision));
          expect(ground === 'dark' ? second - first : first - second).toBeGreaterThan(0);
        }
  });

  test.each(RAMPS)('%s: the lines of absent figures never look like the lowest class', (ramp) => {
    for (const ground of GROUNDS) {
      const line = PALETTES[ground].patternLine.notLoaded;
      for (const classes of [3, 5, 7, 9]) {
        const [lowest = ''] = rampColors(request(classes, { ramp, ground }));
        expect(leastDifference(line, lowest), `${ground} ${classes}`).toBeGreaterThanOrEqual(20);
      }
    }
  });

  test('one class has one colour, from the middle', () => {
    const [only, ...others] = rampColors(request(1, {}));
    expect(others).toEqual([]);
    expect(only).toMatch(/^#[0-9a-f]{6}$/);
    expect(only).not.toBe(rampColors(request(3, {}))[0]);
  });
});

describe('the diverging ramp', () => {
  test.each([3, 4, 5, 6, 7])('%i classes about zero are told apart by every kind of sight', (n) => {
    for (const ground of GROUNDS)
      for (const sides of sidesOf(n, 0)) {
        const colors = rampColors(request(n, { sides, ground }));
        expect(colors).toHaveLength(n);
        expect(leastStep(colors), `${ground} ${sides.below}+${sides.above}`).toBeGreaterThanOrEqual(
          APART,
        );
      }
  });

  test.each([3, 5, 7])('%i classes with a neutral one are told apart', (n) => {
    for (const ground of GROUNDS)
      for (const sides of sidesOf(n, 1))
        expect(
          leastStep(rampColors(request(n, { sides, ground }))),
          `${ground} ${sides.below}+${sides.above}`,
        ).toBeGreaterThanOrEqual(APART);
  });

  test.each([8, 9])('%i classes differ by 7 at least', (n) => {
    for (const ground of GROUNDS)
      for (const sides of sidesOf(n, 0))
        expect(leastStep(rampColors(request(n, { sides, ground })))).toBeGreaterThanOrEqual(7);
  });

  test('a fall never looks like the rise as far from zero', () => {
    for (const ground of GROUNDS) {
      const colors = rampColors(request(8, { sides: { below: 4, neutral: 0, above: 4 }, ground }));
      for (const [fall, rise] of [
        [3, 4],
        [2, 5],
        [1, 6],
      ])
        expect(
          leastDifference(colors[fall ?? 0] ?? '', colors[rise ?? 0] ?? ''),
        ).toBeGreaterThanOrEqual(APART);
    }
  });

  test('the classes next to zero are the palest on light ground', () => {
    const colors = rampColors(request(7, { sides: { below: 4, neutral: 0, above: 3 } }));
    const lightness = colors.map((color) => toLab(seen(color, 'typical'))[0]);
    expect(lightness.slice(0, 4)).toEqual(lightness.slice(0, 4).sort((a, b) => a - b));
    expect(lightness.slice(4)).toEqual(lightness.slice(4).sort((a, b) => b - a));
  });

  test('one rising class beside many falling ones stays pale', () => {
    const colors = rampColors(request(5, { sides: { below: 4, neutral: 0, above: 1 } }));
    const balanced = rampColors(request(8, { sides: { below: 4, neutral: 0, above: 4 } }));
    expect(colors.at(-1)).toBe(balanced[4]);
  });

  test('5 classes survive the stray light of a projector', () => {
    for (const sides of sidesOf(5, 0))
      expect(
        leastStep(rampColors(request(5, { sides, ground: 'projector' })), washedDifference),
      ).toBeGreaterThanOrEqual(APART);
  });
});

describe('colours and their meaning', () => {
  test('only shares of depopulation are blue', () => {
    const blue = MEASURES.filter((measure) => rampOf(measure) === 'blue');
    expect(blue.map(({ topic }) => topic)).toEqual([
      'depopulation',
      'depopulation',
      'depopulation',
    ]);
  });

  test('counts of organisations and of hubs have different ramps', () => {
    expect(rampOf({ id: 'rmos-per-100000', topic: 'points' })).not.toBe(
      rampOf({ id: 'hubs-per-100000', topic: 'points' }),
    );
  });

  test('depopulation classes survive the stray light of a projector', () => {
    const { full, partial, deemed, none } = PROJECTOR_DEPOPULATION;
    for (const [one, other] of [
      [full, partial],
      [partial, none],
      [partial, deemed],
      [full, deemed],
    ] as const)
      expect(washedDifference(one, other), `${one} ${other}`).toBeGreaterThanOrEqual(2 * APART - 1);
  });
});

describe('outlines and text', () => {
  test('ratios are those of WCAG', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#3d6cb3', '#3d6cb3')).toBe(1);
  });

  test('every class stands out 3:1 on its page, by itself or by its outline', () => {
    for (const [ground, page] of [
      ['light', '#ffffff'],
      ['dark', '#1a1a1c'],
    ] as const)
      for (const ramp of RAMPS)
        for (const fill of rampColors(request(9, { ramp, ground }))) {
          const shape = outlineFor(fill, page) ?? fill;
          expect(contrastRatio(shape, page), fill).toBeGreaterThanOrEqual(SHAPE_CONTRAST);
        }
    expect(outlineFor('#fdf3c8', '#ffffff')).toBeDefined();
    expect(outlineFor('#1f0a38', '#ffffff')).toBeUndefined();
  });

  test('text is read on every class', () => {
    for (const ground of GROUNDS)
      for (const ramp of RAMPS)
        for (const fill of rampColors(request(9, { ramp, ground })))
          expect(contrastRatio(textColorOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
  });
});
