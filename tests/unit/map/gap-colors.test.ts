import { describe, expect, test } from 'vitest';
import { GAP_COLORS } from '../../../src/map/gap-colors.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { washedDifference } from '../domain/colour/washed-difference.ts';

/** Neighbouring classes must differ by this much (CIEDE2000) for every kind of sight. */
const APART = 9;

const { share, bivariate, gap, site } = GAP_COLORS.projector;
const { land, hub } = PALETTES.projector;

describe('gaps under the stray light of a projector', () => {
  test('keep the five shares apart', () => {
    share.slice(1).forEach((color, index) => {
      const other = share[index] ?? '';
      expect(washedDifference(color, other), `${other} ${color}`).toBeGreaterThanOrEqual(APART);
    });
  });

  test('keep the cells of the 3×3 legend apart from those beside, above and below', () => {
    bivariate.forEach((color, at) => {
      const beside = at % 3 < 2 ? bivariate[at + 1] : undefined;
      const below = bivariate[at + 3];
      for (const other of [beside, below])
        if (other !== undefined)
          expect(washedDifference(color, other), `${color} ${other}`).toBeGreaterThanOrEqual(APART);
    });
  });

  test('keep marks apart from land and from hubs', () => {
    for (const color of [gap, site]) {
      expect(washedDifference(color, land)).toBeGreaterThanOrEqual(2 * APART);
      expect(washedDifference(color, hub)).toBeGreaterThanOrEqual(APART);
    }
  });
});
