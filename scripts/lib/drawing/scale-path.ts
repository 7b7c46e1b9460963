import { PathWriter } from '../../../src/map/drawing/path-writer.ts';

/** One command of path data with its numbers, as `PathWriter` writes them. */
const COMMAND = /([Mmlz])([^Mmlz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/**
 * The same path in a picture `factor` times the size, its places on a grid of so many
 * pixels. Points that fall together go; shared borders stay shared, because each place is
 * rounded by itself. Reads what `PathWriter` writes: `M`, `m`, `l` and `z`.
 */
export function scalePath(path: string, factor: number, grid = 0.1): string {
  const place = (value: number): number => Math.round((value * factor) / grid) * grid;
  const writer = new PathWriter();
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    if (command === 'z') {
      writer.closePath();
      [x, y] = start;
      continue;
    }
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command === 'l') writer.lineTo(place(x), place(y));
      else {
        writer.moveTo(place(x), place(y));
        start = [x, y];
      }
    }
  }
  return writer.toString();
}
