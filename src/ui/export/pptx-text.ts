import { limitLines, wrapText } from '../../map/export/text-lines.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import { PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';

/** The smallest text of a slide, in points: read at a desk or on paper, without a glass. */
export const LEAST_TEXT = 12;

/** Height of a line in parts of its size; Office sets Japanese a little wider than an em. */
const LINE = 1.3;
const WIDER = 1.06;

/** Space below a paragraph, in points. */
const PARAGRAPH = 6;

/** Ems of a size in points that a width in inches holds. */
function emsOf(width: number, size: number): number {
  return (width * 72) / size / WIDER;
}

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
  const linesAt = (size: number): number => wrapText(words, emsOf(width, size)).length;
  const size = steps.find((step) => linesAt(step.size) <= step.most)?.size ?? LEAST_TEXT;
  return { size, height: heightOf(linesAt(size), size) };
}

/** Paragraphs by slide, in the largest size in which all fit one, else several in the smallest. */
export function fittedParagraphs(
  paragraphs: readonly string[],
  { w, h }: Box,
): { readonly size: number; readonly pages: readonly (readonly string[])[] } {
  const heightAt = (words: string, size: number): number =>
    heightOf(wrapText(words, emsOf(w, size)).length, size) + PARAGRAPH / 72;
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

/** Source, date with boundary credit, and note, a line each, and where all of it stands. */
export function addFactReference(
  slide: PptxSlide,
  facts: readonly SheetFact[],
  more: string,
  box: Box,
): void {
  const most = emsOf(box.w, LEAST_TEXT);
  const line = (kinds: readonly string[]): readonly string[] => {
    const said = facts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ label, words }) => `${label}：${words}`);
    return limitLines(wrapText(said.join('　'), most), 1);
  };
  const lines = [...line(['source']), ...line(['date', 'boundary']), ...line(['note']), more];
  slide.addText(lines.join('\n'), {
    ...box,
    fontSize: LEAST_TEXT,
    fontFace: PPTX_FONT,
    margin: 0,
    valign: 'bottom',
    wrap: false,
    color: '33363B',
    objectName: facts.map(({ label, words }) => `${label}：${words}`).join(' '),
  });
}
