import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import type { GapAnswers, GapReply, GapRequest, GapRequests } from '../../geo/gap/protocol.ts';

/** What the worker is asked beside the engine's own requests: to make the practice mesh. */
export interface WorkerRequests extends GapRequests {
  readonly practice: ExerciseMeshInput;
}

/** One kind of request. */
export type WorkerRequestKind = keyof WorkerRequests;

/** What each kind is answered with. */
export interface WorkerAnswers extends GapAnswers {
  readonly practice: DemandResult;
}

/** A message to the worker. */
export type WorkerRequest =
  | GapRequest
  | { readonly id: number; readonly kind: 'practice'; readonly question: ExerciseMeshInput };

/** A message from the worker. */
export type WorkerReply =
  | GapReply
  | { readonly id: number; readonly kind: 'practice'; readonly answer: DemandResult };

/** Whether a request is one of the engine's. */
export function isOfSession(request: WorkerRequest): request is GapRequest {
  return request.kind !== 'practice';
}
