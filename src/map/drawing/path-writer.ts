/**
 * Collects moves and lines into compact SVG path data: tenths of a pixel,
 * relative commands, no point twice. It is the drawing context that `geoPath`
 * of d3-geo writes to. Differences are taken between rounded places, so that
 * rounding never adds up and shared borders fall on the same pixels.
 */
export class PathWriter {
  #data = '';
  // Places in tenths of a pixel; the pen's, and where the part starts.
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #isPending = false;
  #inLine = false;

  /** Starts a new part; nothing is written until a line leaves it. */
  moveTo(x: number, y: number): void {
    this.#startX = tenths(x);
    this.#startY = tenths(y);
    this.#isPending = true;
    this.#inLine = false;
  }

  /** Draws to a place, unless rounding leaves it where the pen already is. */
  lineTo(x: number, y: number): void {
    const [toX, toY] = [tenths(x), tenths(y)];
    if (this.#isPending) {
      if (toX === this.#startX && toY === this.#startY) return;
      this.#write(this.#data === '' ? 'M' : 'm', this.#startX, this.#startY);
      this.#isPending = false;
    } else if (toX === this.#x && toY === this.#y) return;
    this.#write(this.#inLine ? '' : 'l', toX, toY);
    this.#inLine = true;
  }

  /** Closes the part, if anything of it was drawn. */
  closePath(): void {
    if (this.#isPending) {
      this.#isPending = false;
      return;
    }
    if (!this.#inLine) return;
    this.#data += 'z';
    this.#x = this.#startX;
    this.#y = this.#startY;
    this.#inLine = false;
  }

  /** Part of the context's interface; points are not drawn as paths here. */
  arc(): void {}

  /** Part of the context's interface. */
  beginPath(): void {}

  /** The path data so far; empty when nothing was drawn. */
  toString(): string {
    return this.#data;
  }

  #write(command: string, x: number, y: number): void {
    const across = tenthsText(x - this.#x);
    const down = tenthsText(y - this.#y);
    const gap = command === '' && !across.startsWith('-') ? ' ' : '';
    this.#data += `${command}${gap}${across}${down.startsWith('-') ? '' : ' '}${down}`;
    this.#x = x;
    this.#y = y;
  }
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** Differences repeat over and over, and turning numbers into text is slow. */
const TEXTS = new Map<number, string>();

function tenthsText(value: number): string {
  let text = TEXTS.get(value);
  if (text === undefined) {
    text =
      value % 10 === 0 ? String(value / 10) : (value / 10).toFixed(1).replace(/^(-?)0\./, '$1.');
    TEXTS.set(value, text);
  }
  return text;
}
