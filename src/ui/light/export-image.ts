import { lightPicture } from './light-picture.ts';
import type { LightModel } from './light-model.ts';
import { lightSource } from './light-frame.ts';

/** The frame's drawing as a file with title, summary and source. Throws when the browser refuses a canvas. */
export async function exportImage(
  model: LightModel,
  format: 'svg' | 'png',
  width: number,
): Promise<Blob> {
  const svg = lightPicture(model, lightSource(model));
  const file = new Blob([svg], { type: 'image/svg+xml' });
  return format === 'svg' ? file : rasterise(file, width);
}

async function rasterise(file: Blob, width: number): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width);
    canvas.height = Math.round((width * picture.naturalHeight) / picture.naturalWidth);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
