/** One command of path data with its numbers, as `PathWriter` writes them. */
const COMMAND = /([Mmlz])([^Mmlz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** A rectangle around a part of a path: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/**
 * Middle of the box around the largest part of a path, in the pixels of its drawing, or
 * `undefined` for an empty path: of an archipelago the middle of its main island. Reads
 * what `PathWriter` writes: `M`, `m`, `l` and `z`.
 */
export function pathMiddle(path: string): readonly [x: number, y: number] | undefined {
  let largest: Box | undefined;
  for (const box of boxesOf(path))
    if (largest === undefined || areaOf(box) > areaOf(largest)) largest = box;
  return largest && [(largest[0] + largest[2]) / 2, (largest[1] + largest[3]) / 2];
}

function boxesOf(path: string): readonly Box[] {
  const boxes: Box[] = [];
  let box: Box = [0, 0, 0, 0];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    if (command === 'z') [x, y] = start;
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command !== 'l') {
        start = [x, y];
        box = [x, y, x, y];
        boxes.push(box);
      }
      box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
      boxes[boxes.length - 1] = box;
    }
  }
  return boxes;
}

function areaOf([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top);
}
