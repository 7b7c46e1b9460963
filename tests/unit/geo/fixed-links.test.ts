import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import { FIXED_LINKS } from '../../../src/geo/fixed-links.ts';
import { isInJapan } from '../../../src/geo/primary-mesh.ts';

test('fixed links lie in Japan, are short, and have names of their own', () => {
  expect(FIXED_LINKS.length).toBeGreaterThan(100);
  expect(new Set(FIXED_LINKS.map(({ name }) => name)).size).toBe(FIXED_LINKS.length);
  for (const { name, from, to } of FIXED_LINKS) {
    const kilometres = distance([...from], [...to]);
    expect(isInJapan(...from) && isInJapan(...to), name).toBe(true);
    expect(kilometres > 0.5 && kilometres < 30, `${name}: ${kilometres} km`).toBe(true);
  }
});
