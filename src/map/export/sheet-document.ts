import type { SheetContent, SheetFact } from './sheet-content.ts';
import { markBefore } from './join-parts.ts';
import type { SheetSize } from './sheet-size.ts';
import { element, escaped, FONT_FAMILY } from './svg-markup.ts';

/** Wraps markup to an SVG file that stands alone, with title and sources as metadata. */
export function sheetDocument(
  content: Pick<SheetContent, 'language' | 'title' | 'subtitle' | 'exerciseMark' | 'facts'>,
  { width, height }: SheetSize,
  markup: string,
): string {
  const title = fullTitle(content);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: content.language,
      'font-family': FONT_FAMILY,
      role: 'img',
    },
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(factLines(content.facts).join('\n'))),
    element('rect', { width, height, fill: '#ffffff' }),
    markup,
  );
}

/** Title with area, year and, for practice data, its mark: as files and slides name it. */
export function fullTitle(
  content: Pick<SheetContent, 'language' | 'title' | 'subtitle' | 'exerciseMark'>,
): string {
  const mark = markBefore(content.exerciseMark, content.language);
  const parts = [`${mark}${content.title}`, content.subtitle].filter((part) => part !== '');
  return parts.join(content.language === 'ja' ? ' ' : ', ');
}

/** A fact as a line of text: heading and words, with the colon of the heading's script. */
export function factLine({ label, words }: SheetFact): string {
  const isLatin = /^[\u0020-\u024f]+$/.test(label);
  return `${label}${isLatin ? ': ' : '：'}${words}`;
}

/** Facts as lines of text. */
export function factLines(facts: readonly SheetFact[]): string[] {
  return facts.map(factLine);
}
