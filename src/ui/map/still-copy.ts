/** A picture that was drawn once, and the address it is of. */
interface StillCopy {
  readonly source: string;
  readonly canvas: HTMLCanvasElement;
}

let copy: StillCopy | undefined;

/**
 * Copies the first view's picture of the map as it stands on the screen. The live page
 * shows it in its turn until the map is drawn: thousands of shapes drawn anew then would
 * keep the graphics process from starting the map, on a slow device half a second.
 * To be called once the page is painted, while it waits for its tables.
 */
export async function copyStillPicture(): Promise<void> {
  const image = document.querySelector<HTMLImageElement>('#first-view .map-still');
  if (image === null) return;
  try {
    await image.decode();
  } catch {
    // It did not come: the live page asks for it again.
    return;
  }
  const canvas = drawAsShown(image);
  if (canvas !== undefined) copy = { source: image.src, canvas };
}

/** The copy of the picture at an address, given once. */
export function takeStillCopy(source: string): HTMLCanvasElement | undefined {
  if (copy?.source !== source) return undefined;
  const { canvas } = copy;
  copy = undefined;
  return canvas;
}

/** In pixels of the screen; `undefined` where the picture is not, or no longer, on the page. */
function drawAsShown(image: HTMLImageElement): HTMLCanvasElement | undefined {
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(image);
  const room = (length: number, ...paddings: string[]): number =>
    paddings.reduce((left, padding) => left - Number.parseFloat(padding), length);
  const scale =
    devicePixelRatio *
    Math.min(
      room(image.clientWidth, paddingLeft, paddingRight) / image.naturalWidth,
      room(image.clientHeight, paddingTop, paddingBottom) / image.naturalHeight,
    );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  // Drawn by the processor, now: the graphics process is what is to be spared.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!(scale > 0) || context === null) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.getImageData(0, 0, 1, 1);
  return canvas;
}
