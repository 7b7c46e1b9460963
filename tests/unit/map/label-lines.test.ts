import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLines } from '../../../src/map/label-lines.ts';

test('a name is parted between words, never before ー or behind an opening bracket', () => {
  expect(labelLines('集落活動センター「四万川」')).toBe('集落活動センター\n「四万川」');
  expect(labelLines('集落活動センターおちめん')).toBe('集落活動センター\nおちめん');
  expect(labelLines('郷地区集落活動センター「奥四万十の郷」')).not.toMatch(/「\n|\n[ー」]/u);
  expect(labelLines('四万川')).toBe('四万川');
  expect(labelLines('')).toBe('');
});

test('no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'集落センター「」あっA 1') }), (name) => {
      expect(labelLines(name).replaceAll('\n', '')).toBe(name);
    }),
  );
});
