import { ABSENCES, isNumber, type Figure } from '../domain/absence.ts';
import { roundedBreaks } from '../geo/classification/rounded-breaks.ts';
import { countBy, type AreaClass, type DifferenceFill, type FigurePair } from './area-fill.ts';

/** Classes on each side of no change. */
const CLASSES_A_SIDE = 3;

/** Figures of two sides area by area; an area that one side lacks stays, as not loaded there. */
export function pairFigures(
  a: ReadonlyMap<string, Figure>,
  b: ReadonlyMap<string, Figure>,
  digits: number,
): ReadonlyMap<string, FigurePair> {
  const codes = [...new Set([...a.keys(), ...b.keys()])].sort((one, other) =>
    one < other ? -1 : 1,
  );
  return new Map(
    codes.map((code) => [
      code,
      pairOf(a.get(code) ?? 'notLoaded', b.get(code) ?? 'notLoaded', digits),
    ]),
  );
}

/** One figure for every area that another map has. */
export function allAs(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
): ReadonlyMap<string, Figure> {
  return new Map([...figures.keys()].map((code) => [code, figure]));
}

/** Two figures and A less B, to the decimals that are shown; absent where either is. */
export function pairOf(a: Figure, b: Figure, digits: number): FigurePair {
  if (!isNumber(a)) return { a, b, difference: a };
  if (!isNumber(b)) return { a, b, difference: b };
  // Of the figures as they are shown, so that the reader can check the sum; + 0 turns -0 into 0.
  const difference = Number((shown(a, digits) - shown(b, digits)).toFixed(digits)) + 0;
  return { a, b, difference };
}

/** Falls and rises in classes of the same limits, no change apart from both, absent apart from all. */
export function differenceFill(
  pairs: ReadonlyMap<string, FigurePair>,
  level: DifferenceFill['level'],
  digits: number,
): DifferenceFill {
  const amounts = [...pairs.values()]
    .map(({ difference }) => difference)
    .filter(isNumber)
    .map(Math.abs)
    .filter((amount) => amount > 0)
    .sort((one, other) => one - other);
  const limits = roundedBreaks(amounts, CLASSES_A_SIDE, { digits, keepZero: false });
  const middle = limits.length + 1;
  const classOf = (difference: Figure): AreaClass => {
    if (!isNumber(difference)) return difference;
    if (difference === 0) return middle;
    const step = 1 + limits.filter((limit) => Math.abs(difference) >= limit).length;
    return difference > 0 ? middle + step : middle - step;
  };
  const classes = new Map<string, AreaClass>(
    [...pairs].map(([code, { difference }]) => [code, classOf(difference)]),
  );
  const keys = [...Array.from({ length: 2 * middle + 1 }, (_, index) => index), ...ABSENCES];
  const counts = countBy(classes, keys);
  return { kind: 'difference', level, classes, counts, limits, pairs };
}

function shown(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}
