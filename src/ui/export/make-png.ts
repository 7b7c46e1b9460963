import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetContent } from '../../map/export/sheet-content.ts';
import type { SheetSize } from '../../map/export/sheet-size.ts';
import { withPngText } from './png-text.ts';

/** Resolution of an image at 1x. */
const PIXELS_PER_INCH = 96;

/** Sizes an image is offered in, in parts of the sheet's pixels. */
export const PNG_FACTORS = [1, 2, 3, 4] as const;

/** Draws an SVG document as PNG, `factor` times as large, with title and sources embedded. */
export async function makePng(
  svg: string,
  { width, height }: SheetSize,
  factor: number,
  content: Pick<SheetContent, 'language' | 'title' | 'subtitle' | 'exerciseMark' | 'facts'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width * factor;
  canvas.height = height * factor;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('the image is too large for this browser');
  const of = (kinds: readonly string[]): string =>
    factLines(content.facts.filter(({ kind }) => kinds.includes(kind))).join('\n');
  return withPngText(
    new Uint8Array(await blob.arrayBuffer()),
    [
      { keyword: 'Title', words: fullTitle(content) },
      { keyword: 'Source', words: of(['source', 'date']) },
      { keyword: 'Copyright', words: of(['boundary']) },
      { keyword: 'Description', words: of(['definition', 'note']) },
      { keyword: 'Software', words: of(['edition']) },
    ],
    PIXELS_PER_INCH * factor,
  );
}

/** An image of a document, without a request: the document is the address. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
