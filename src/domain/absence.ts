/**
 * Why a cell has no number. Zero is a value and never appears here.
 * The symbols are those of Japanese statistics; `notSurveyed` and `notLoaded`
 * have none, so the tables write `n` and `l`.
 */
export const ABSENCE_SYMBOLS = {
  notApplicable: '-',
  unknown: '…',
  suppressed: 'x',
  notSurveyed: 'n',
  notLoaded: 'l',
} as const;

/** 値なし: 皆無・該当なし, 不詳, 秘匿, 未調査, 未取込. */
export type Absence = keyof typeof ABSENCE_SYMBOLS;

/** Every kind of absence, in the order legends list them. */
export const ABSENCES = Object.keys(ABSENCE_SYMBOLS) as readonly Absence[];

/** A cell as the tables of an edition carry it: a number, or an absence symbol. */
export type Cell = number | (typeof ABSENCE_SYMBOLS)[Absence];

/** A figure inside the program: a finite number, or the reason there is none. */
export type Figure = number | Absence;

const BY_SYMBOL = new Map<unknown, Absence>(
  ABSENCES.map((absence) => [ABSENCE_SYMBOLS[absence], absence]),
);

/** True for a number; narrows a figure. */
export function isNumber(figure: Figure | undefined): figure is number {
  return typeof figure === 'number';
}

/**
 * Reads one cell of foreign data. Anything that is neither a finite number nor
 * a known symbol is `undefined`, so that the caller can refuse the table.
 */
export function parseCell(cell: unknown): Figure | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return BY_SYMBOL.get(cell);
}

/** Writes a figure as a table cell. */
export function toCell(figure: Figure): Cell {
  return isNumber(figure) ? figure : ABSENCE_SYMBOLS[figure];
}
