import { PathWriter } from '../../../src/map/drawing/path-writer.ts';

/** One command of path data with its numbers, as `PathWriter` writes them. */
const COMMAND = /([Mmlz])([^Mmlz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** A place in steps of the grid. */
type Step = readonly [x: number, y: number];

/**
 * The same path in a picture `factor` times the size, its places on a grid of so many
 * pixels. Points that fall together go, and those in the middle of a straight line; shared
 * borders stay shared, because each place is rounded by itself. Reads what `PathWriter`
 * writes: `M`, `m`, `l` and `z`.
 */
export function scalePath(path: string, factor: number, grid = 0.1): string {
  const writer = new PathWriter();
  const step = (value: number): number => Math.round((value * factor) / grid);
  let part: Step[] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    if (command === 'z') {
      writePart(writer, part, grid, true);
      part = [];
      [x, y] = start;
      continue;
    }
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command !== 'l') {
        writePart(writer, part, grid, false);
        part = [];
        start = [x, y];
      }
      part.push([step(x), step(y)]);
    }
  }
  writePart(writer, part, grid, false);
  return writer.toString();
}

function writePart(
  writer: PathWriter,
  part: readonly Step[],
  grid: number,
  isClosed: boolean,
): void {
  const apart = part.filter((place, at) => !isSame(place, part[at - 1]));
  const turns = apart.filter((place, at) => {
    const [before, after] = [apart[at - 1], apart[at + 1]];
    return before === undefined || after === undefined || !isStraight(before, place, after);
  });
  turns.forEach(([x, y], at) => {
    if (at === 0) writer.moveTo(x * grid, y * grid);
    else writer.lineTo(x * grid, y * grid);
  });
  if (isClosed) writer.closePath();
}

function isSame(one: Step, other: Step | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other[1];
}

/** Whether the way goes on in its direction; a way back is none. */
function isStraight(before: Step, place: Step, after: Step): boolean {
  const [fromX, fromY] = [place[0] - before[0], place[1] - before[1]];
  const [toX, toY] = [after[0] - place[0], after[1] - place[1]];
  return fromX * toY === fromY * toX && fromX * toX + fromY * toY > 0;
}
