/** A part of a path: the places it leads through as `x, y, x, y…`, and whether it is closed. */
export interface PathPart {
  readonly places: readonly number[];
  readonly isClosed: boolean;
}

/** A command of path data, or a number. */
const TOKEN = /[Mmlz]|-?(?:\d+\.?\d*|\.\d+)/g;

/**
 * The parts of path data, every place from the path's origin. Reads what `PathWriter`
 * writes: `M` and `m` with one place, `l` with any number of them, and `z`.
 */
export function pathParts(path: string): PathPart[] {
  const tokens = path.match(TOKEN) ?? [];
  const parts: PathPart[] = [];
  let places: number[] = [];
  let [x, y] = [0, 0];
  const end = (isClosed: boolean): void => {
    if (places.length > 0) parts.push({ places, isClosed });
    places = [];
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    const isNumber = !COMMANDS.has(token);
    if (token === 'z') {
      [x = 0, y = 0] = places;
      end(true);
    } else if (token !== 'l') {
      if (!isNumber) end(false);
      else at -= 1;
      const [across, down] = [Number(tokens[at + 1]), Number(tokens[at + 2])];
      [x, y] = token === 'M' ? [across, down] : [x + across, y + down];
      places.push(x, y);
      at += 2;
    }
    at += 1;
  }
  end(false);
  return parts;
}

const COMMANDS: ReadonlySet<string> = new Set('Mmlz');
