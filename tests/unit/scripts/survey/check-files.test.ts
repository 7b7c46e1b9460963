import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../../scripts/survey/check-files.ts';
import { importFiles } from '../../../../scripts/survey/import-files.ts';
import { dataCopies, HUBS } from './data-copy.ts';

const copy = dataCopies();

describe(checkFiles, () => {
  test.each([
    [
      0,
      '団体コード,都道府県,市区町村,拠点名,人口（人）,郵便局\n394050,高知県,檮原町,あおぞら,310,有\n',
    ],
    [1, HUBS],
    [2, ''],
  ])('ends with %d', async (code, text) => {
    expect(await checkFiles([await copy().input('a.csv', text)])).toBe(code);
  });

  test('of several files the worst decides, and each gets its own reports', async () => {
    const [good, bad] = [
      await copy().input('good.csv', HUBS),
      await copy().input('bad.csv', '%PDF-1.7'),
    ];
    const out = [
      '--json',
      join(copy().folder, 'r.json'),
      '--html',
      join(copy().folder, 'r.html'),
      '--tidy',
      join(copy().folder, 'tidy'),
    ];
    expect(await checkFiles([good, bad, ...out])).toBe(2);
    const files = await readdir(copy().folder, { recursive: true });
    for (const name of ['r-good.json', 'r-bad.json', 'r-good.html', 'r-bad.html', 'tidy/good.csv'])
      expect(files).toContain(name);
    expect(await readFile(join(copy().folder, 'tidy/good.csv'), 'utf8')).toMatch(
      /^\ufeff団体コード,/u,
    );
  });

  test('a recipe saved by one check is taken by the next', async () => {
    const path = await copy().input('a.csv', HUBS);
    const recipe = join(copy().folder, 'recipe.json');
    expect(await checkFiles([path, '--save-recipe', recipe])).toBe(1);
    expect(await checkFiles([path, '--recipe', recipe])).toBe(1);
  });

  test.each([
    ['--encoding', 'latin-9'],
    ['--as-of', '令和4年'],
    ['--prefecture', '48'],
    ['--year', 'R4'],
  ])('refuses %s %s', async (option, value) => {
    expect(await checkFiles([await copy().input('a.csv', HUBS), option, value])).toBe(2);
    expect(copy().printed.join('\n')).toContain(option);
  });

  test.each([checkFiles, importFiles])('a call without a file is refused', async (command) => {
    expect(await command(['--year', '2022'])).toBe(2);
    expect(copy().printed.join('\n')).toContain('ファイルの指定なし');
  });

  test('a file that is not there is named', async () => {
    expect(await checkFiles([join(copy().folder, 'ない.csv')])).toBe(2);
    expect(copy().printed.join('\n')).toContain('ない.csv');
  });
});
