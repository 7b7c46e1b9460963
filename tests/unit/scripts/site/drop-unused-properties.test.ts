import { expect, test } from 'vitest';
import { dropUnusedProperties } from '../../../../scripts/site/drop-unused-properties.ts';

test('what nobody reads goes, and what only that had read', () => {
  const css = ':root{--a:#fff;--b:var(--a);--c:var(--d);--d:1px}p{color:var(--b)}';
  expect(dropUnusedProperties(css, '')).toBe(':root{--a:#fff;--b:var(--a);}p{color:var(--b)}');
});

test('what other styles, or scripts, read stays', () => {
  const css = ':root{--a:1;--b:2;--c:3;--long-a:4}';
  expect(dropUnusedProperties(css, 'q{top:var(--a, 0)} x="var(--c)"')).toBe(':root{--a:1;--c:3;}');
  expect(dropUnusedProperties(':root{--a:1}', 'style.setProperty("--a", 2)')).toBe(':root{--a:1}');
});

test('a name that begins like another is not it', () => {
  expect(dropUnusedProperties(':root{--a:1;--a-b:2}', 'p{top:var(--a-b)}')).toBe(':root{--a-b:2}');
});
