import type { GapReply, GapRequest, GapRequestKind } from './protocol.ts';
import { SessionState, stepsFor } from './session-work.ts';
import { Cancelled, runInSlices } from './steps.ts';

/** What the session needs of its surroundings, such as a worker. */
export interface SessionSurroundings {
  /** Sends a reply to the page. */
  readonly post: (reply: GapReply) => void;
  /** Waits for a new task, so that messages come in between: see `SliceOptions`. */
  readonly pause: () => Promise<void>;
}

/** Long work on what was there when it began: later requests need not wait for it. */
const ASIDE: ReadonlySet<GapRequestKind> = new Set(['nextBest', 'surface']);

/**
 * Answers the requests of `protocol.ts` in the order they come, in slices, so that a
 * `cancel` takes effect at once and a moved slider does not wait for the next best
 * sites. Pure of any worker, so it is tested without one.
 */
export class GapSession {
  private readonly surroundings: SessionSurroundings;
  private readonly state = new SessionState();
  private readonly signals = new Map<number, { aborted: boolean }>();
  private queue: Promise<void> = Promise.resolve();

  constructor(surroundings: SessionSurroundings) {
    this.surroundings = surroundings;
  }

  /** Takes a request; the promise ends when it has been answered. */
  receive(request: GapRequest): Promise<void> {
    if (request.kind === 'cancel') {
      const signal = this.signals.get(request.id);
      if (signal !== undefined) signal.aborted = true;
      return Promise.resolve();
    }
    const signal = { aborted: false };
    this.signals.set(request.id, signal);
    const answered = this.queue.then(() => this.answer(request, signal));
    if (!ASIDE.has(request.kind)) this.queue = answered;
    return answered;
  }

  private async answer(
    request: Exclude<GapRequest, { kind: 'cancel' }>,
    signal: { readonly aborted: boolean },
  ): Promise<void> {
    const { id, kind } = request;
    const { post, pause } = this.surroundings;
    try {
      const answer = await runInSlices(stepsFor(this.state, request), {
        pause,
        signal,
        onProgress: (progress) => post({ id, kind: 'progress', progress }),
      });
      post({ id, kind, answer } as GapReply);
    } catch (error) {
      if (error instanceof Cancelled) post({ id, kind: 'cancelled' });
      else post({ id, kind: 'failed', message: String(error) });
    } finally {
      this.signals.delete(id);
    }
  }
}
