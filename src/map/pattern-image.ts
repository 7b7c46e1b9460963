import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternOf } from './layer-ids.ts';
import { PALETTES, type Ground } from './palette.ts';
import { PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE, type PatternId } from './pattern.ts';

/** Device pixels per pattern pixel, sharp on dense screens and projectors. */
const PIXEL_RATIO = 2;

/** Draws the image of each pattern when the map first wants it: few views have any. */
export function drawPatternsWhenWanted(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const wanted = patternOf(name);
    const image = wanted && drawPattern(...wanted);
    if (image !== undefined) map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  });
}

function drawPattern(pattern: PatternId, ground: Ground): ImageData | undefined {
  const side = PATTERN_SIZE * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  // Read at once: drawn by the processor, nothing need come back from the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.strokeStyle = PALETTES[ground].patternLine[pattern];
  context.lineWidth = PATTERN_STROKE[pattern];
  context.stroke(new Path2D(PATTERN_PATHS[pattern]));
  return context.getImageData(0, 0, side, side);
}
