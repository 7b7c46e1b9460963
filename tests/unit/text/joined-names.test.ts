import { describe, expect, test } from 'vitest';
import { joinedNames } from '../../../src/text/en/joined-names.ts';

describe('English names in one title', () => {
  test.each([
    [['Depopulation class', 'Small hubs'], 'Depopulation class and small hubs'],
    [['Depopulation class', 'RMOs'], 'Depopulation class and RMOs'],
    [['Small hubs'], 'Small hubs'],
    [[], ''],
  ])('%j', (names, title) => {
    expect(joinedNames(names)).toBe(title);
  });
});
