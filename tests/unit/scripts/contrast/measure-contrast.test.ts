import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureContrast } from '../../../../scripts/lib/contrast/measure-contrast.ts';
import { readTokens, tokensOf } from '../../../../scripts/lib/contrast/read-tokens.ts';
import type { AccessibilityResult } from '../../../../src/domain/accessibility-result.ts';
import { APPEARANCES, CONTRAST_USES } from '../../../../src/domain/contrast-row.ts';

const tokens = await readTokens();
const rows = measureContrast(tokens);

describe('the colours of the pages', () => {
  test.each(rows.flatMap((row) => APPEARANCES.map((appearance) => ({ ...row, appearance }))))(
    '$use, $appearance: at least $least',
    ({ least, measured, appearance }) => {
      expect(measured[appearance].ratio).toBeGreaterThanOrEqual(least);
    },
  );

  test('text is held to 7, large figures to 4.5, graphics to 3, and every use is measured', () => {
    expect(rows.map(({ use }) => use)).toEqual(CONTRAST_USES);
    expect(new Set(rows.map(({ least }) => least))).toEqual(new Set([7, 4.5, 3]));
  });

  test('where the system asks for more, every text of the page has 7 and every edge 4.5', () => {
    const ofPage = rows.slice(0, CONTRAST_USES.indexOf('border'));
    for (const { use, least, measured } of ofPage)
      for (const appearance of ['lightMore', 'darkMore'] as const)
        expect(measured[appearance].ratio, use).toBeGreaterThanOrEqual(least === 3 ? 4.5 : 7);
  });

  test('a token too pale is found', () => {
    const pale = { ...tokens, dark: { ...tokens.dark, '--text-soft': '#6a6c70' } };
    const soft = measureContrast(pale).find(({ use }) => use === 'textSoft');
    expect(soft?.measured.dark.ratio).toBeLessThan(4.5);
  });

  test('what is published is what is measured', () => {
    const file = new URL('../../../../public/accessibility.json', import.meta.url);
    const { contrasts } = JSON.parse(readFileSync(file, 'utf8')) as AccessibilityResult;
    expect(contrasts, 'run `kyoten accessibility` again').toEqual(rows);
  });
});

describe('tokens', () => {
  const own = `:root { --a: #ffffff; --b: var(--system); }
    :root[data-ground='dark'] { --a: #000000; }
    @media (prefers-contrast: more) { :root { --b: #111111; } :root[data-ground='dark'] { --b: #eeeeee; } }`;

  test('are those of each appearance, references followed', () => {
    const read = tokensOf(own, ':root { --system: #0017c1; }');
    expect(read.light).toMatchObject({ '--a': '#ffffff', '--b': '#0017c1' });
    expect(read.dark).toMatchObject({ '--a': '#000000', '--b': '#0017c1' });
    expect(read.lightMore).toMatchObject({ '--a': '#ffffff', '--b': '#111111' });
    expect(read.darkMore).toMatchObject({ '--a': '#000000', '--b': '#eeeeee' });
  });

  test('that stand on nothing are an error', () => {
    expect(() => tokensOf(own, '')).toThrow(/--system/);
  });
});
