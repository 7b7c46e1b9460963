/** What is told of the cells of a sheet, row by row; a style of -1 is none. 0-based. */
export interface CellVisitor {
  /** A row, before its cells. */
  row(row: number, isHidden: boolean): void;
  number(column: number, value: number, style: number): void;
  /** A cell with a shared string, by its index. */
  text(column: number, index: number, style: number): void;
}

const [SPACE, QUOTE, SLASH, LESS, EQUAL, GREATER] = [0x20, 0x22, 0x2f, 0x3c, 0x3d, 0x3e];
const codes = (text: string): Uint8Array => new TextEncoder().encode(text);
const END_OF_DATA = codes('</sheetData>');
const [ROW, END_OF_ROW, HIDDEN] = [codes('<row'), codes('</row>'), codes('hidden')];
const [CELL, END_OF_CELL] = [codes('<c'), codes('</c>')];
const [VALUE, END_OF_VALUE] = [codes('<v>'), codes('</v>')];

/**
 * Walks over the rows and cells of an xlsx sheet as nearly every program writes them:
 * numbers and shared strings, an address in each cell, no formula. Gives the offset of
 * `</sheetData>`, or -1 as soon as there is anything else; `at` is behind `<sheetData>`.
 */
export function walkPlainCells(xml: Uint8Array, at: number, visitor: CellVisitor): number {
  return new PlainCells(xml, at, visitor).walk();
}

/** One pass over the bytes; a file has millions of cells, so that nothing is copied. */
class PlainCells {
  readonly #xml: Uint8Array;
  readonly #visitor: CellVisitor;
  #at: number;
  /** Of the tag last read; -1 where it has none. */
  #row = -1;
  #column = -1;
  #style = -1;
  #isText = false;
  #isHidden = false;

  constructor(xml: Uint8Array, at: number, visitor: CellVisitor) {
    this.#xml = xml;
    this.#at = at;
    this.#visitor = visitor;
  }

  walk(): number {
    for (;;) {
      this.#skipSpace();
      const start = this.#at;
      if (this.#take(END_OF_DATA)) return start;
      if (!this.#take(ROW)) return -1;
      const end = this.#attributes(false);
      if (end === -1 || this.#row < 0) return -1;
      this.#visitor.row(this.#row, this.#isHidden);
      if (end === GREATER && !this.#cells(this.#row)) return -1;
    }
  }

  #cells(row: number): boolean {
    for (;;) {
      this.#skipSpace();
      if (this.#take(END_OF_ROW)) return true;
      if (!this.#take(CELL)) return false;
      const end = this.#attributes(true);
      if (end === -1 || this.#row !== row) return false;
      if (end === GREATER && !this.#take(END_OF_CELL) && !this.#value()) return false;
    }
  }

  #value(): boolean {
    if (!this.#take(VALUE)) return false;
    const start = this.#at;
    const whole = this.#digits();
    if (this.#take(END_OF_VALUE)) {
      if (whole < 0) return false;
      if (this.#isText) this.#visitor.text(this.#column, whole, this.#style);
      else this.#visitor.number(this.#column, whole, this.#style);
    } else {
      const end = this.#xml.indexOf(LESS, start);
      const number = this.#isText || end - start > 30 ? NaN : decimal(this.#xml, start, end);
      this.#at = end;
      if (Number.isNaN(number) || !this.#take(END_OF_VALUE)) return false;
      this.#visitor.number(this.#column, number, this.#style);
    }
    return this.#take(END_OF_CELL);
  }

  /** Digits as a number; -1 for none, and for more than a number holds. */
  #digits(): number {
    const start = this.#at;
    let number = 0;
    for (; isDigit(this.#xml[this.#at]); this.#at += 1)
      number = number * 10 + (this.#xml[this.#at] ?? 0) - 0x30;
    const length = this.#at - start;
    return length === 0 || length > 15 ? -1 : number;
  }

  /** The attributes up to the end of the tag: `>`, `/` for `/>`, or -1 for what is not plain. */
  #attributes(isCell: boolean): number {
    const xml = this.#xml;
    [this.#row, this.#column, this.#style] = [-1, -1, -1];
    [this.#isText, this.#isHidden] = [false, false];
    for (;;) {
      const isApart = this.#skipSpace();
      const code = xml[this.#at];
      if (code === GREATER) {
        this.#at += 1;
        return GREATER;
      }
      if (code === SLASH) {
        this.#at += 2;
        return xml[this.#at - 1] === GREATER ? SLASH : -1;
      }
      const name = this.#at;
      while (isNamePart(xml[this.#at])) this.#at += 1;
      const length = this.#at - name;
      if (!isApart || length === 0 || xml[this.#at] !== EQUAL || xml[this.#at + 1] !== QUOTE)
        return -1;
      this.#at += 2;
      if (!this.#attribute(isCell, name, length) || xml[this.#at] !== QUOTE) return -1;
      this.#at += 1;
    }
  }

  /** Reads one attribute's value, up to its closing quote. */
  #attribute(isCell: boolean, name: number, length: number): boolean {
    const letter = length === 1 ? this.#xml[name] : 0;
    if (letter === 0x72) {
      if (isCell) this.#column = this.#letters();
      this.#row = this.#digits() - 1;
      return this.#row >= 0 && (!isCell || this.#column >= 0);
    }
    if (!isCell) {
      const isHidden = length === HIDDEN.length && startsWith(this.#xml, name, HIDDEN);
      const value = this.#at;
      this.#at = this.#xml.indexOf(QUOTE, value);
      const isOne = this.#at === value + 1 && this.#xml[value] === 0x31;
      if (isHidden) this.#isHidden = isOne;
      // "true" and "false" are left to the library, too.
      return !isHidden || isOne || this.#xml[value] === 0x30;
    }
    if (letter === 0x73) return (this.#style = this.#digits()) >= 0;
    if (letter !== 0x74) return false;
    const type = this.#xml[this.#at];
    this.#isText = type === 0x73;
    this.#at += 1;
    return type === 0x73 || type === 0x6e;
  }

  /** `A` is 0, `AA` is 26; -1 for no letter. */
  #letters(): number {
    let number = 0;
    for (; isLetter(this.#xml[this.#at]); this.#at += 1)
      number = number * 26 + (this.#xml[this.#at] ?? 0) - 0x40;
    return number - 1;
  }

  #skipSpace(): boolean {
    const start = this.#at;
    while ((this.#xml[this.#at] ?? GREATER) <= SPACE) this.#at += 1;
    return this.#at > start;
  }

  #take(text: Uint8Array): boolean {
    if (!startsWith(this.#xml, this.#at, text)) return false;
    this.#at += text.length;
    return true;
  }
}

/** Whether a text stands at an offset. */
export function startsWith(xml: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let letter = 0; letter < text.length; letter += 1)
    if (xml[at + letter] !== text[letter]) return false;
  return true;
}

/** A number with sign, point or exponent; NaN for anything else. */
function decimal(xml: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...xml.subarray(start, Math.max(start, end)));
  return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/u.test(text) ? Number.parseFloat(text) : NaN;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && code >= 0x41 && code <= 0x5a;
}

/** Letters, and the digits and colon of names such as `x14ac:dyDescent`. */
function isNamePart(code: number | undefined): boolean {
  if (code === undefined) return false;
  return (code >= 0x30 && code <= 0x3a) || isLetter(code) || (code >= 0x61 && code <= 0x7a);
}
