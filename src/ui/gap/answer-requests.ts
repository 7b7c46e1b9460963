import { buildExerciseMesh, type ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import { readTravelTimes } from '../../geo/gap/read-travel-times.ts';
import { demandOfImported } from '../../geo/gap/imported-demand.ts';
import { GapSession } from '../../geo/gap/session.ts';
import type { SessionSurroundings } from '../../geo/gap/session.ts';
import { Cancelled, runInSlices } from '../../geo/gap/steps.ts';
import type { Steps } from '../../geo/gap/steps.ts';
import { isOfSession } from './worker-messages.ts';
import type {
  MakerRequest,
  MakerRequests,
  TimesQuestion,
  WorkerAnswers,
  WorkerReply,
  WorkerRequest,
} from './worker-messages.ts';

type ImportedQuestion = MakerRequests['imported'];

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
      const answer = await runInSlices(await stepsOf(request), {
        pause,
        signal,
        onProgress: (progress) => post({ id, kind: 'progress', progress }),
      });
      // The steps are those of the kind.
      post({ id, kind, answer } as WorkerReply);
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

async function stepsOf(request: MakerRequest): Promise<Steps<WorkerAnswers[MakerRequest['kind']]>> {
  if (request.kind === 'times') return timesSteps(request.question);
  return request.kind === 'practice'
    ? practiceSteps(request.question)
    : importedSteps(request.question);
}

function* practiceSteps(question: ExerciseMeshInput): Steps<WorkerAnswers['practice']> {
  return (yield* buildExerciseMesh(question)).demand;
}

function* importedSteps({ source, codes }: ImportedQuestion): Steps<WorkerAnswers['imported']> {
  yield { done: 0, total: 1 };
  return demandOfImported(source, codes);
}

async function timesSteps({ text, points, hubs }: TimesQuestion) {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return readTravelTimes(data, rowsOf(points), rowsOf(hubs));
}

function rowsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, row) => [name, row]));
}
