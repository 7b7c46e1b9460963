import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import { buildExerciseMesh } from '../../geo/gap/exercise-mesh.ts';
import { demandOfImported } from '../../geo/gap/imported-demand.ts';
import { GapSession } from '../../geo/gap/session.ts';
import type { SessionSurroundings } from '../../geo/gap/session.ts';
import { Cancelled, runInSlices } from '../../geo/gap/steps.ts';
import type { Steps } from '../../geo/gap/steps.ts';
import { isOfSession } from './worker-messages.ts';
import type { MakerRequest, WorkerReply, WorkerRequest } from './worker-messages.ts';

/** What answering needs: a way to post, and a pause that lets messages in. */
export interface Surroundings extends Pick<SessionSurroundings, 'pause'> {
  readonly post: (reply: WorkerReply) => void;
}

/** Answers requests as the worker does; pure of any worker, so that it is tested without one. */
export function answerRequests(surroundings: Surroundings): (request: WorkerRequest) => void {
  const { post, pause } = surroundings;
  const session = new GapSession(surroundings);
  const signals = new Map<number, { aborted: boolean }>();
  const make = async (request: MakerRequest): Promise<void> => {
    const { id, kind } = request;
    const signal = { aborted: false };
    signals.set(id, signal);
    try {
      const answer = await runInSlices(stepsOf(request), {
        pause,
        signal,
        onProgress: (progress) => post({ id, kind: 'progress', progress }),
      });
      post({ id, kind, answer });
    } catch (error) {
      if (error instanceof Cancelled) post({ id, kind: 'cancelled' });
      else post({ id, kind: 'failed', message: String(error) });
    } finally {
      signals.delete(id);
    }
  };
  return (request) => {
    if (!isOfSession(request)) {
      void make(request);
      return;
    }
    const own = request.kind === 'cancel' ? signals.get(request.id) : undefined;
    if (own === undefined) void session.receive(request);
    else own.aborted = true;
  };
}

function* stepsOf(request: MakerRequest): Steps<DemandResult> {
  if (request.kind === 'practice') return (yield* buildExerciseMesh(request.question)).demand;
  const { source, codes } = request.question;
  yield { done: 0, total: 1 };
  return demandOfImported(source, codes);
}
