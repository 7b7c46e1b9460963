import { expect, test } from 'vitest';
import { patternImage, patternOf } from '../../../src/map/layer-ids.ts';
import { GROUNDS } from '../../../src/map/palette.ts';
import { PATTERN_IDS } from '../../../src/map/pattern.ts';

test('every pattern on every ground is known by the name of its image', () => {
  for (const ground of GROUNDS)
    for (const pattern of PATTERN_IDS)
      expect(patternOf(patternImage(pattern, ground))).toEqual([pattern, ground]);
  expect(patternOf('pattern-plaid-light')).toBeUndefined();
});
