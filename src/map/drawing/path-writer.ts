/**
 * Collects moves and lines into compact SVG path data: tenths of a pixel,
 * relative commands, no point twice. It is the drawing context that `geoPath`
 * of d3-geo writes to. Differences are taken between rounded places, so that
 * rounding never adds up and shared borders fall on the same pixels.
 */
export class PathWriter {
  #data = '';
  #last: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];
  #pending: readonly [number, number] | undefined;
  #inLine = false;

  /** Starts a new part; nothing is written until a line leaves it. */
  moveTo(x: number, y: number): void {
    this.#pending = [tenths(x), tenths(y)];
    this.#inLine = false;
  }

  /** Draws to a place, unless rounding leaves it where the pen already is. */
  lineTo(x: number, y: number): void {
    const place = [tenths(x), tenths(y)] as const;
    const from = this.#pending ?? this.#last;
    if (place[0] === from[0] && place[1] === from[1]) return;
    if (this.#pending !== undefined) this.#begin(this.#pending);
    this.#pending = undefined;
    this.#write(this.#inLine ? '' : 'l', place);
    this.#inLine = true;
  }

  /** Closes the part, if anything of it was drawn. */
  closePath(): void {
    if (this.#pending !== undefined) {
      this.#pending = undefined;
      return;
    }
    if (!this.#inLine) return;
    this.#data += 'z';
    this.#last = this.#start;
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

  #begin(place: readonly [number, number]): void {
    this.#write(this.#data === '' ? 'M' : 'm', place);
    this.#start = place;
    this.#inLine = false;
  }

  #write(command: string, place: readonly [number, number]): void {
    const dx = tenthsText(place[0] - this.#last[0]);
    const dy = tenthsText(place[1] - this.#last[1]);
    const gap = command === '' && !dx.startsWith('-') ? ' ' : '';
    this.#data += `${command}${gap}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    this.#last = place;
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
