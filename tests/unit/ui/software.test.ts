import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LICENCES, SOFTWARE } from '../../../src/ui/about/software.ts';

test.each(SOFTWARE)('the about page states the licence of %s as the library does', (name) => {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { license } = JSON.parse(readFileSync(path, 'utf8')) as { license: string };
  expect(LICENCES[name]).toBe(license);
});

test('no licence is stated of a library that is not used', () => {
  expect(Object.keys(LICENCES).filter((name) => !SOFTWARE.includes(name))).toEqual([]);
});
