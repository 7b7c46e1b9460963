import { expect, test } from 'vitest';
import type { SlideContent } from '../../../../src/map/export/slide-content.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { handoutPages } from '../../../../src/ui/export/handout-pages.ts';

const paragraphs = Array.from({ length: 12 }, (_, index) =>
  `提案の${index + 1}つ目です。`.repeat(6),
);
const slide: SlideContent = {
  language: 'ja',
  title: '提案',
  sentence: '',
  caution: '',
  note: '口頭で補う',
  exerciseMark: undefined,
  body: { kind: 'words', paragraphs },
  tables: [],
  facts: [],
  altText: '',
};
const pages = (content: SlideContent): string =>
  handoutPages([content], { hasNotes: true, hasTables: true }, ja, briefingJa).join('');

test('a hand-out has every sentence of a slide that had no room for all', () => {
  const own = pages(slide);
  expect(own).toContain('（1/');
  for (const words of paragraphs) expect(own).toContain(`>${words}<`);
  // Sources are printed in full below anyway.
  expect(pages({ ...slide, isFactsItself: true })).not.toContain(`>${paragraphs[11]}<`);
});

test('a hand-out with notes has lines to write on, but not below the list of sources', () => {
  expect(pages(slide)).toContain(`>${briefingJa.page.handout.memo}<`);
  expect(pages({ ...slide, isFactsItself: true })).not.toContain('print-memo');
  const plain = handoutPages([slide], { hasNotes: false, hasTables: true }, ja, briefingJa);
  expect(plain.join('')).not.toContain('print-memo');
});
