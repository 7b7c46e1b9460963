/** A part of a path: the places it leads through as `x, y, x, y…`, and whether it is closed. */
export interface PathPart {
  readonly places: readonly number[];
  readonly isClosed: boolean;
}

const [SPACE = 0, MINUS = 0, POINT = 0, ZERO = 0, NINE = 0] = [...' -.09'].map((letter) =>
  letter.charCodeAt(0),
);

/**
 * The parts of path data, every place from the path's origin. Reads what `PathWriter`
 * writes: `M` and `m` with one place, `l` with any number of them, and `z`. A letter at a
 * time: the nation has half a million, and a list of them would be most of the work.
 * Throws where anything else stands.
 */
export function pathParts(path: string): PathPart[] {
  const parts: PathPart[] = [];
  let places: number[] = [];
  let [x, y] = [0, 0];
  let at = 0;
  const end = (isClosed: boolean): void => {
    if (places.length > 0) parts.push({ places, isClosed });
    places = [];
  };
  const readNumber = (): number => {
    while (path.charCodeAt(at) === SPACE) at += 1;
    const isNegative = path.charCodeAt(at) === MINUS;
    if (isNegative) at += 1;
    if (!isInNumber(path.charCodeAt(at)))
      throw new Error(`no number at letter ${at} of a path: ${path.slice(at, at + 20)}`);
    let digits = 0;
    let divisor = 0;
    for (let letter = path.charCodeAt(at); isInNumber(letter); letter = path.charCodeAt(at)) {
      if (letter === POINT) divisor = 1;
      else {
        digits = digits * 10 + (letter - ZERO);
        divisor *= 10;
      }
      at += 1;
    }
    const value = divisor === 0 ? digits : digits / divisor;
    return isNegative ? -value : value;
  };
  while (at < path.length) {
    const command = path[at] ?? '';
    if (COMMANDS.has(command)) at += 1;
    if (command === 'z') {
      [x = 0, y = 0] = places;
      end(true);
      continue;
    }
    if (command === 'M' || command === 'm') end(false);
    const [across, down] = [readNumber(), readNumber()];
    [x, y] = command === 'M' ? [across, down] : [x + across, y + down];
    places.push(x, y);
  }
  end(false);
  return parts;
}

const COMMANDS: ReadonlySet<string> = new Set('Mmlz');

function isInNumber(letter: number): boolean {
  return letter === POINT || (letter >= ZERO && letter <= NINE);
}
