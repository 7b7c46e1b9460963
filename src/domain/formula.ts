import type { Absence, Figure } from './absence.ts';
import { isNumber } from './absence.ts';
import type { MeasureColumn, ReadColumn } from './figure-column.ts';

/** A column that is added, or subtracted when it starts with a minus. */
export type Term = MeasureColumn | `-${MeasureColumn}`;

/**
 * How a measure comes from columns. `sum` and `ratio` work on one municipality
 * and on sums over many alike, so that an aggregate never averages rates;
 * `index` is a published rate whose parts are not, and cannot be aggregated.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
      /** 100 for per cent, 10,000 for "per 10,000 people". */
      readonly per: number;
    }
  | { readonly kind: 'index'; readonly column: MeasureColumn };

/** Per cent change from one column to another. */
export function changeFormula(from: MeasureColumn, to: MeasureColumn): Formula {
  return { kind: 'ratio', numerator: [to, `-${from}`], denominator: [from], per: 100 };
}

/** The columns a formula reads, each once, in the order they are written. */
export function formulaColumns(formula: Formula): MeasureColumn[] {
  if (formula.kind === 'index') return [formula.column];
  const terms =
    formula.kind === 'sum' ? formula.terms : [...formula.numerator, ...formula.denominator];
  return [...new Set(terms.map(columnOf))];
}

/**
 * The figure of a formula. An absent column makes the whole absent, with its
 * reason; a ratio to zero is `notApplicable` (双葉町 had no residents in 2020).
 */
export function evaluateFormula(formula: Formula, read: ReadColumn): Figure {
  return prepareFormula(formula)(read);
}

/** A formula taken apart once, to be evaluated over many rows. */
export function prepareFormula(formula: Formula): (read: ReadColumn) => Figure {
  const known = prepared.get(formula);
  if (known !== undefined) return known;
  const columns = formulaColumns(formula);
  const evaluate = evaluator(formula);
  const figureOf = (read: ReadColumn): Figure => whyAbsent(columns, read) ?? evaluate(read);
  prepared.set(formula, figureOf);
  return figureOf;
}

const prepared = new WeakMap<Formula, (read: ReadColumn) => Figure>();

function evaluator(formula: Formula): (read: ReadColumn) => Figure {
  if (formula.kind === 'index') return (read) => read(formula.column);
  if (formula.kind === 'sum') return sumOf(formula.terms);
  const [numerator, denominator] = [sumOf(formula.numerator), sumOf(formula.denominator)];
  return (read) => {
    const divisor = denominator(read);
    return divisor === 0 ? 'notApplicable' : (numerator(read) / divisor) * formula.per;
  };
}

/** As `firstAbsence` of the columns' figures. */
function whyAbsent(columns: readonly MeasureColumn[], read: ReadColumn): Absence | undefined {
  let first: Absence | undefined;
  for (const column of columns) {
    const figure = read(column);
    if (figure === 'notLoaded') return figure;
    if (!isNumber(figure)) first ??= figure;
  }
  return first;
}

/**
 * Why something made of several figures has none: `notLoaded` before all others,
 * because loading may still give the figure; else the first that is absent.
 */
export function firstAbsence(figures: readonly Figure[]): Absence | undefined {
  if (figures.includes('notLoaded')) return 'notLoaded';
  return figures.find((figure): figure is Absence => !isNumber(figure));
}

function columnOf(term: Term): MeasureColumn {
  return (term.startsWith('-') ? term.slice(1) : term) as MeasureColumn;
}

/** Adds the terms that are numbers. */
function sumOf(terms: readonly Term[]): (read: ReadColumn) => number {
  const parts = terms.map((term) => ({
    column: columnOf(term),
    sign: term.startsWith('-') ? -1 : 1,
  }));
  return (read) => {
    let sum = 0;
    for (const { column, sign } of parts) {
      const figure = read(column);
      if (isNumber(figure)) sum += sign * figure;
    }
    return sum;
  };
}
