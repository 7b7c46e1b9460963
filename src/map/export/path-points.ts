/** A part of a path: its corners in order, and whether it closes. */
export interface PathPart {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
}

const TOKENS = /[MmLlHhVvZz]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** Reads the straight lines of SVG path data (M, L, H, V, Z, absolute or relative), as our drawings have them. */
export function pathParts(data: string): readonly PathPart[] {
  const parts: { points: [number, number][]; isClosed: boolean }[] = [];
  let command = '';
  let [x, y] = [0, 0];
  let numbers: number[] = [];
  const apply = (): void => {
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    const needed = kind === 'H' || kind === 'V' ? 1 : 2;
    if (command === '' || kind === 'Z' || numbers.length < needed) return;
    const [first = 0, second = 0] = numbers;
    numbers = [];
    if (kind !== 'V') x = first + (isRelative ? x : 0);
    if (kind === 'V') y = first + (isRelative ? y : 0);
    else if (kind !== 'H') y = second + (isRelative ? y : 0);
    if (kind === 'M') {
      parts.push({ points: [], isClosed: false });
      // Further pairs after a move are lines.
      command = isRelative ? 'l' : 'L';
    }
    parts.at(-1)?.points.push([x, y]);
  };
  for (const [token] of data.matchAll(TOKENS)) {
    if (/[a-z]/i.test(token) && token.length === 1) {
      command = token;
      numbers = [];
      const part = parts.at(-1);
      if (token.toUpperCase() !== 'Z' || part === undefined) continue;
      part.isClosed = true;
      [x, y] = part.points[0] ?? [x, y];
    } else {
      numbers.push(Number(token));
      apply();
    }
  }
  return parts;
}
