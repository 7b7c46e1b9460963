import { prefectureOf, type PrefectureCode } from '../../domain/municipality-code.ts';

/** What a table adds up to in one prefecture. */
export interface PartSum {
  value: number;
  /** Municipalities that give a number. */
  municipalities: number;
}

/** What a table adds up to, by measure and date. */
export interface TableSum {
  readonly measure: string;
  readonly asOf: string;
  readonly parts: Map<PrefectureCode, PartSum>;
  /** A list of things: a prefecture that it does not name has none of them in it. */
  readonly isList: boolean;
  /** Follows from another sum: that a table has only a part of it need not be said. */
  readonly isAside: boolean;
}

/** What lists are lists of. */
const MAIN: ReadonlySet<string> = new Set([
  'hubs',
  'hubs_including_outside_strategy',
  'rmos',
  'depopulated_municipalities',
]);

/** The sum of a list, of which nothing has been counted yet. */
export function emptySum(measure: string, asOf: string): TableSum {
  return { measure, asOf, parts: new Map(), isList: true, isAside: !MAIN.has(measure) };
}

/** The sum of a column of figures, of which nothing has been added yet. */
export function emptyFigureSum(measure: string, asOf: string): TableSum {
  const isAside = !MAIN.has(measure) && measure.endsWith('_municipalities');
  return { measure, asOf, parts: new Map(), isList: false, isAside };
}

/** Adds what one municipality has. */
export function add({ parts }: TableSum, municipalityCode: string, value: number): void {
  const prefecture = prefectureOf(municipalityCode);
  const part = parts.get(prefecture);
  if (part === undefined) parts.set(prefecture, { value, municipalities: 1 });
  else {
    part.value += value;
    part.municipalities += 1;
  }
}
