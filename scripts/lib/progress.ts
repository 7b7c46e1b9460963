/** Where long steps say how far they are. */
export interface Progress {
  /** Shows a step; `fraction` from 0 to 1. */
  readonly show: (step: string, fraction: number) => void;
  /** Takes the bar away, so that plain lines can follow. */
  readonly clear: () => void;
}

/** What the bar is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const BAR_CELLS = 24;

/** A bar on one line of the terminal; silent where the output is a file or a pipe. */
export function createProgress(stream: ProgressStream = process.stderr): Progress {
  if (stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  let shown = '';
  const draw = (line: string): void => {
    if (line === shown) return;
    shown = line;
    stream.write(`\r\u001B[2K${line}`);
  };
  return {
    show: (step, fraction) => {
      const part = Math.min(1, Math.max(0, fraction));
      const filled = Math.round(part * BAR_CELLS);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
      draw(`${bar} ${String(Math.round(part * 100)).padStart(3)}%  ${step}`);
    },
    clear: () => draw(''),
  };
}
