import { expect, test } from 'vitest';
import { resultSize } from '../../../../src/ui/export/pptx-bodies.ts';
import { pptxWidth } from '../../../../src/ui/export/pptx-measure.ts';

test('the result of a gauge takes one line of its three inches', () => {
  expect(resultSize('83.9%')).toBe(24);
  for (const words of ['1,199 / 1,408箇所', '11,199 / 11,408 small hubs']) {
    const size = resultSize(words);
    expect(size).toBeGreaterThanOrEqual(12);
    expect(pptxWidth(words, size, true)).toBeLessThan(3);
  }
});
