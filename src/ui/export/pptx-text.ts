import { footLines } from '../../map/export/foot-lines.ts';
import { joinParts } from '../../map/export/join-parts.ts';
import { factLine, factLines } from '../../map/export/sheet-document.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import { pptxLines } from './pptx-measure.ts';
import { PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';

/** The smallest text of a slide, in points: read at a desk or on paper, without a glass. */
export const LEAST_TEXT = 12;

/** Height of a line in parts of its size. */
const LINE = 1.3;

/** Space below a paragraph, in points. */
const PARAGRAPH = 6;

/** Height of so many lines, in inches. */
function heightOf(lines: number, size: number): number {
  return (lines * size * LINE) / 72;
}

/** The first size at which a text takes no more lines than go with it, and its height in inches. */
export function fittedSentence(
  words: string,
  width: number,
): { readonly size: number; readonly height: number } {
  const steps = [
    { size: 16, most: 2 },
    { size: 14, most: 3 },
  ];
  const linesAt = (size: number): number => pptxLines(words, width, size).length;
  const size = steps.find((step) => linesAt(step.size) <= step.most)?.size ?? LEAST_TEXT;
  return { size, height: heightOf(linesAt(size), size) };
}

/** Paragraphs by slide, in the largest size in which all fit one, else several in the smallest. */
export function fittedParagraphs(
  paragraphs: readonly string[],
  { w, h }: Box,
): { readonly size: number; readonly pages: readonly (readonly string[])[] } {
  const heightAt = (words: string, size: number): number =>
    heightOf(pptxLines(words, w, size).length, size) + PARAGRAPH / 72;
  const size =
    [20, 16, 14].find(
      (known) => paragraphs.reduce((sum, words) => sum + heightAt(words, known), 0) <= h,
    ) ?? LEAST_TEXT;
  const pages: string[][] = [[]];
  let taken = 0;
  for (const words of paragraphs) {
    const height = heightAt(words, size);
    if (taken > 0 && taken + height > h) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(words);
    taken += height;
  }
  return { size, pages };
}

/** Sentences as a list. */
export function addParagraphs(
  slide: PptxSlide,
  paragraphs: readonly string[],
  size: number,
  box: Box,
): void {
  slide.addText(
    paragraphs.map((words) => ({
      text: words,
      options: { breakLine: true, paraSpaceAfter: PARAGRAPH },
    })),
    { ...box, fontSize: size, fontFace: PPTX_FONT, margin: 0, valign: 'top' },
  );
}

/** Lines below a slide: what its figures must not stand without, and where the rest stands. */
const REFERENCE_LINES = 5;

/** Source, date, definition and boundary credit, the note where there is room for all of it, and where all of it stands. */
export function addFactReference(
  slide: PptxSlide,
  facts: readonly SheetFact[],
  { more, language }: { readonly more: string; readonly language: string },
  box: Box,
): void {
  const wrap = (words: string): readonly string[] => pptxLines(words, box.w, LEAST_TEXT);
  const said = footLines(facts, language, wrap);
  const note = facts.filter(({ kind }) => kind === 'note').map(factLine);
  const room = REFERENCE_LINES - said.length - 1;
  const noted = note.length === 0 ? [] : wrap(joinParts(note, language));
  const lines = [...said, ...(noted.length <= room ? noted : []), more];
  slide.addText(lines.join('\n'), {
    ...box,
    fontSize: LEAST_TEXT,
    fontFace: PPTX_FONT,
    margin: 0,
    valign: 'bottom',
    wrap: false,
    color: '33363B',
    objectName: factLines(facts).join(' '),
  });
}
