import { expect, test } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { windowTitle } from '../../../src/ui/dataset-words.ts';

const practice = { with: { kind: 'dataset', dataset: 'exercise' }, form: 'sides' } as const;
const other = { with: { kind: 'year', year: 2021 }, form: 'sides' } as const;

test('published data need no mark in the title of the window', () => {
  expect(windowTitle(ja, 'published', undefined)).toBe(ja.site.title);
  expect(windowTitle(ja, 'published', other)).toBe(ja.site.title);
});

test('practice data and the reader’s own are named, also where they stand beside published data', () => {
  const marked = `${ja.dataset.exerciseMark} | ${ja.site.title}`;
  expect(windowTitle(ja, 'exercise', undefined)).toBe(marked);
  expect(windowTitle(ja, 'published', practice)).toBe(marked);
  expect(windowTitle(ja, 'exercise', practice)).toBe(marked);
  expect(windowTitle(ja, 'imported', practice)).toBe(
    `${ja.imported.mark} | ${ja.dataset.exerciseMark} | ${ja.site.title}`,
  );
});
