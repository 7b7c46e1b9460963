import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/text/format.ts';

/** As the browser's own number formats write it, with a true minus sign. */
const byBrowser = (language: 'ja' | 'en', value: number, digits: number): string =>
  new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace('-', '−');

/** Of every size, many with few decimals, of which those that end in 5 are the hard ones. */
const values = fc.oneof(
  fc.double(),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([whole, decimals]) => whole / 10 ** decimals),
);

test('numbers read as the browser would write them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ja' as const, 'en' as const),
      values,
      fc.integer({ min: 0, max: 3 }),
      (language, value, digits) => {
        expect(formatNumber(language)(value, digits)).toBe(byBrowser(language, value, digits));
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  [1.005, 2, '1.01'],
  [-1234567.25, 1, '−1,234,567.3'],
  [83.8888888, 1, '83.9'],
  [-0, 0, '−0'],
  [999999.96, 1, '1,000,000.0'],
  [1e22, 0, '10,000,000,000,000,000,000,000'],
])('%d with %d decimals is %s', (value, digits, expected) => {
  expect(formatNumber('ja')(value, digits)).toBe(expected);
});
