import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type {
  WorkerAnswers,
  WorkerReply,
  WorkerRequest,
  WorkerRequestKind,
  WorkerRequests,
} from './worker-messages.ts';

/** The other side: a worker, or in tests the same program in a session. */
export interface GapPort {
  readonly post: (request: WorkerRequest) => void;
  readonly close: () => void;
}

/** Opens the other side; it hands every reply to `receive`, and its own end to `fail`. */
export type OpenPort = (
  receive: (reply: WorkerReply) => void,
  fail: (message: string) => void,
) => GapPort;

/** A question on its way. Its answer rejects with `Cancelled`, or an error of ours. */
export interface Asked<Answer> {
  readonly answer: Promise<Answer>;
  readonly cancel: () => void;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Asks the worker, which starts with the first question, and hands answers back to whoever asked. */
export class GapClient {
  readonly #open: OpenPort;
  #port: GapPort | undefined;
  readonly #pending = new Map<number, Pending>();
  #id = 0;
  #losses = 0;

  constructor(open: OpenPort) {
    this.#open = open;
  }

  /** How many workers have died: with each, all it was told is gone. */
  get losses(): number {
    return this.#losses;
  }

  /** Asks one question. */
  ask<Kind extends WorkerRequestKind>(
    kind: Kind,
    question: WorkerRequests[Kind],
    onProgress?: (progress: Progress) => void,
  ): Asked<WorkerAnswers[Kind]> {
    this.#id += 1;
    const id = this.#id;
    const answer = new Promise<WorkerAnswers[Kind]>((resolve, reject) => {
      // Replies carry the id of their request, and with it the kind.
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject, onProgress });
    });
    this.#port ??= this.#open(
      (reply) => this.#receive(reply),
      (message) => this.#break(message),
    );
    this.#port.post({ id, kind, question } as WorkerRequest);
    return { answer, cancel: () => this.#port?.post({ id, kind: 'cancel' }) };
  }

  /** Ends the worker; whatever is still asked is cancelled. */
  close(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#end(new Cancelled());
  }

  #receive(reply: WorkerReply): void {
    const pending = this.#pending.get(reply.id);
    if (pending === undefined) return;
    if (reply.kind === 'progress') {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    if (reply.kind === 'cancelled') pending.reject(new Cancelled());
    else if (reply.kind === 'failed') pending.reject(new Error(reply.message));
    else pending.resolve(reply.answer);
  }

  /** The worker is of no more use; the next question starts another. */
  #break(message: string): void {
    this.#port?.close();
    this.#port = undefined;
    this.#losses += 1;
    this.#end(new Error(message));
  }

  #end(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

/** Starts the worker of the gap explorer. */
export const openWorker: OpenPort = (receive, fail) => {
  const worker = new Worker(new URL('./gap-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => receive(data));
  worker.addEventListener('error', (event) => fail(event.message));
  return { post: (request) => worker.postMessage(request, []), close: () => worker.terminate() };
};
