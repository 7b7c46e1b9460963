import type { Bounds } from '../../domain/position.ts';
import { NO_BAND } from '../../geo/gap/distance-surface.ts';

/** Limits of the bands in metres of way, each twice the one before; beyond the last is one more. */
export const SURFACE_LIMITS = [1000, 2000, 4000, 8000, 16_000] as const;

/** Fields of a picture along its longer side. */
const LONGEST = 640;

/** Degrees added around a prefecture, so that its neighbours are not cut off at once. */
const MARGIN = 0.25;

/** Bounds and fields of the picture for the bounds that the map fits. */
export function surfaceFrame([west, south, east, north]: Bounds): {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
} {
  const bounds = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN] as const;
  const mercator = (latitude: number): number =>
    (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI;
  const width = bounds[2] - bounds[0];
  const height = mercator(bounds[3]) - mercator(bounds[1]);
  const scale = LONGEST / Math.max(width, height);
  return { bounds, columns: Math.ceil(width * scale), rows: Math.ceil(height * scale) };
}

/** Colours of bands as bytes, red green blue opacity of each field in turn; clear without a band. */
export function bandPixels(
  bands: Uint8Array,
  colors: readonly string[],
): Uint8ClampedArray<ArrayBuffer> {
  const bytes = colors.map((color) =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
  );
  const pixels = new Uint8ClampedArray(bands.length * 4);
  bands.forEach((band, field) => {
    const color = bytes[band];
    if (band !== NO_BAND && color !== undefined) pixels.set([...color, 255], field * 4);
  });
  return pixels;
}
