import type { Drawing } from '../../../src/domain/edition.ts';
import { goesAround } from './path-inside.ts';
import { pathParts } from './path-parts.ts';
import { scaleParts, writeParts } from './scale-path.ts';

/**
 * A drawing in another size, its outlines on a grid of so many pixels, for a frame that
 * shows it smaller. Insets are not moved: only a drawing without them may change its size.
 */
export function scaledDrawing(drawing: Drawing, factor: number, grid = 0.1): Drawing {
  const scaledPath = (path: string): string =>
    writeParts(scaleParts(pathParts(path), factor, grid));
  const scaled = (paths: Drawing['municipalities']): Record<string, string> =>
    Object.fromEntries(
      // No area goes for being smaller than the grid, nor for being pressed flat by it.
      Object.entries(paths).map(([code, path]) => {
        const parts = pathParts(path);
        const onGrid = scaleParts(parts, factor, grid);
        return [code, writeParts(onGrid.some(goesAround) ? onGrid : scaleParts(parts, factor))];
      }),
    );
  const { width, height, projection, land, municipalities, prefectures } = drawing;
  return {
    ...drawing,
    width: Math.round(width * factor),
    height: Math.round(height * factor),
    projection: { ...projection, scale: projection.scale * factor },
    land: scaledPath(land),
    municipalities: scaled(municipalities),
    prefectures: scaled(prefectures),
    prefectureLines: scaledPath(drawing.prefectureLines),
    offices: Object.fromEntries(
      Object.entries(drawing.offices).map(([code, [x, y]]) => [
        code,
        [toGrid(x * factor, grid), toGrid(y * factor, grid)],
      ]),
    ),
  };
}

/** As exact as the paths are; no digits of binary fractions. */
function toGrid(pixels: number, grid: number): number {
  return Number((Math.round(pixels / grid) * grid).toFixed(1));
}
