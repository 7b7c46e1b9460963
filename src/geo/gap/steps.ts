/** How far a long computation has come, in units of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A long computation that stops now and then to report, and ends with its result. */
export type Steps<Result> = Generator<Progress, Result, void>;

/** What of an `AbortSignal` is needed here. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** Thrown out of a computation whose signal was aborted; no result is left behind. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** How a computation is run in slices. */
export interface SliceOptions {
  /**
   * Lets other work in, such as the message that cancels: it must wait for a new
   * task (a timer or a message), since a resolved promise alone lets none in.
   */
  readonly pause: () => Promise<void>;
  readonly signal?: CancelSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Time between two pauses, 24 ms unless told. */
  readonly sliceMilliseconds?: number | undefined;
}

/** Runs a computation to its end without a pause. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Runs a computation in slices with progress; throws `Cancelled` when its signal is aborted. */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { pause, signal, onProgress, sliceMilliseconds = 24 }: SliceOptions,
): Promise<Result> {
  let sliceEnd = Date.now() + sliceMilliseconds;
  for (;;) {
    if (signal?.aborted === true) throw new Cancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() >= sliceEnd) {
      onProgress?.(step.value);
      await pause();
      sliceEnd = Date.now() + sliceMilliseconds;
    }
  }
}

/** Calls `work` on runs of `size` items, one after the other, with progress between them. */
export function* inRuns(
  total: number,
  size: number,
  work: (start: number, end: number) => void,
): Steps<void> {
  for (let start = 0; start < total; start += size) {
    const end = Math.min(total, start + size);
    work(start, end);
    yield { done: end, total };
  }
}
