import type { Drawing } from '../../../src/domain/edition.ts';
import { scalePath } from './scale-path.ts';

/** A drawing without insets in another size, for a frame that shows it smaller. */
export function scaledDrawing(drawing: Drawing, factor: number): Drawing {
  const scaled = (paths: Drawing['municipalities']): Record<string, string> =>
    Object.fromEntries(
      Object.entries(paths).map(([code, path]) => [code, scalePath(path, factor)]),
    );
  const { width, height, projection, land, municipalities, prefectures } = drawing;
  return {
    ...drawing,
    width: Math.round(width * factor),
    height: Math.round(height * factor),
    projection: { ...projection, scale: projection.scale * factor },
    land: scalePath(land, factor),
    municipalities: scaled(municipalities),
    prefectures: scaled(prefectures),
    prefectureLines: scalePath(drawing.prefectureLines, factor),
    offices: Object.fromEntries(
      Object.entries(drawing.offices).map(([code, [x, y]]) => [
        code,
        [tenths(x * factor), tenths(y * factor)],
      ]),
    ),
  };
}

/** As exact as the paths are. */
function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
