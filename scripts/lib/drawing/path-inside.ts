/** One command of path data with its numbers, as `PathWriter` writes them. */
const COMMAND = /([Mmlz])([^Mmlz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** Half a step of the finest grid paths are written on, squared: less is error of addition. */
const LEAST = 0.0025;

/**
 * Whether a part of a path goes around something, so that there is something to fill: not
 * a line there and back. Reads what `PathWriter` writes: `M`, `m`, `l` and `z`.
 */
export function hasInside(path: string): boolean {
  // Twice the part's area, from the triangles between its first place and each of its lines.
  let doubled = 0;
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    if (command === 'z') continue;
    if (command !== 'l') {
      if (Math.abs(doubled) > LEAST) return true;
      [doubled, x, y] = [0, 0, 0];
    }
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    // What follows a move's own two numbers are lines, and the part begins at 0, 0.
    for (let at = command === 'l' ? 0 : 2; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
      doubled += x * dy - y * dx;
      [x, y] = [x + dx, y + dy];
    }
  }
  return Math.abs(doubled) > LEAST;
}
