import { expect, test } from 'vitest';
import { UserError } from '../../../scripts/lib/user-error.ts';
import { readWholeNumber } from '../../../scripts/lib/whole-number.ts';

const LIMITS = { least: 1, most: 100 };

test('reads whole numbers up to both limits', () => {
  expect(['1', '007', '100'].map((text) => readWholeNumber('--runs', text, LIMITS))).toEqual([
    1, 7, 100,
  ]);
});

test.each(['0', '101', '1.5', '-3', '1e2', '１２', '', ' 5', 'five'])(
  'refuses "%s", naming the option',
  (text) => {
    expect(() => readWholeNumber('--runs', text, LIMITS)).toThrow(UserError);
    expect(() => readWholeNumber('--runs', text, LIMITS)).toThrow('--runs');
  },
);
