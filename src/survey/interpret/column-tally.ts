import { scaleOf } from '../cells/number.ts';

/** What a column has shown so far: counts, first places, and styles of marks. */
export class ColumnTally {
  /** Unit of its figures by heading or table, such as `千人`; `''` for none. */
  readonly unit: string;
  /** How many ones the unit stands for. */
  readonly scale: number;
  figures = 0;
  zeros = 0;
  blanks = 0;
  unitInCells = false;
  /** Whether the column has ×; looked up where a letter x may stand for it. */
  hasCross: boolean | undefined;
  /** First row that was blank, 0-based. */
  firstBlank: number | undefined;
  /** First row whose mark is of another style than the first mark. */
  mixed: { readonly row: number } | undefined;
  readonly #styles = new Map<string, string>();

  constructor(unit: string) {
    this.unit = unit;
    this.scale = scaleOf(unit);
  }

  /** Counts a blank cell. */
  blank(row: number): void {
    this.blanks += 1;
    this.firstBlank ??= row;
  }

  /** Notes the style of a mark (○, digit, word) with the mark itself. */
  style(style: string, row: number, mark: string): void {
    if (this.#styles.has(style)) return;
    this.#styles.set(style, mark);
    if (this.#styles.size > 1) this.mixed ??= { row };
  }

  /** One mark of each style seen. */
  styles(): readonly string[] {
    return [...this.#styles.values()];
  }
}
