import { emWidth, wrapText } from '../../map/export/text-lines.ts';

/**
 * What fonts of Office, and those that stand in for them elsewhere, set wider than an em
 * by kinds of characters says: Japanese a little, Latin letters more.
 */
const WIDER = { japanese: 1.06, latin: 1.1, boldLatin: 1.25 } as const;

/** Width of a text in inches, at a size in points. */
export function pptxWidth(words: string, size: number, isBold = false): number {
  const latin = emWidth(words.replaceAll(/[^\u0020-\u024f]/g, ''));
  const ems =
    (emWidth(words) - latin) * WIDER.japanese + latin * WIDER[isBold ? 'boldLatin' : 'latin'];
  return (ems * size) / 72;
}

/** A text in the lines that a width in inches holds; at least one. */
export function pptxLines(
  words: string,
  width: number,
  size: number,
  isBold = false,
): readonly string[] {
  const wider = pptxWidth(words, size, isBold) / Math.max(0.01, (emWidth(words) * size) / 72);
  const lines = wrapText(words, (width * 72) / size / Math.max(1, wider));
  return lines.length === 0 ? [''] : lines;
}
