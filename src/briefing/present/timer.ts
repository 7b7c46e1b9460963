/** A timer: running since a moment, and what it had counted before; milliseconds. */
export interface Timer {
  readonly since: number | undefined;
  readonly before: number;
}

const KEY = 'kyoten:timer';

/** What a timer has counted at a moment. */
export function timerTime({ since, before }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** The timer of this window before it was loaded anew. */
export function keptTimer(): Timer | undefined {
  try {
    const [since, before] = (sessionStorage.getItem(KEY) ?? '').split(' ').map(Number);
    if (since === undefined || before === undefined) return undefined;
    return { since: since === 0 ? undefined : since, before };
  } catch {
    return undefined;
  }
}

/** Keeps the timer through a reload. */
export function keepTimer({ since, before }: Timer): void {
  try {
    sessionStorage.setItem(KEY, `${since ?? 0} ${before}`);
  } catch {
    // Without storage a reload starts from zero.
  }
}
