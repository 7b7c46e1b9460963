import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import type { GapAnswers, GapReply, GapRequest, GapRequests } from '../../geo/gap/protocol.ts';

/** Demand points that the worker makes, and what of. */
export interface MakerRequests {
  readonly practice: ExerciseMeshInput;
  /** A table the reader took in; `codes` of the municipalities, in their order. */
  readonly imported: { readonly source: ImportedDemand; readonly codes: readonly string[] };
}

/** What the worker is asked beside the engine's own requests: to make demand points. */
export interface WorkerRequests extends GapRequests, MakerRequests {}

/** One kind of request. */
export type WorkerRequestKind = keyof WorkerRequests;

/** What each kind is answered with. */
export interface WorkerAnswers extends GapAnswers {
  readonly practice: DemandResult;
  readonly imported: DemandResult;
}

/** A request to make demand points. */
export type MakerRequest = {
  readonly [Kind in keyof MakerRequests]: {
    readonly id: number;
    readonly kind: Kind;
    readonly question: MakerRequests[Kind];
  };
}[keyof MakerRequests];

/** A message to the worker. */
export type WorkerRequest = GapRequest | MakerRequest;

/** A message from the worker. */
export type WorkerReply =
  | GapReply
  | {
      readonly id: number;
      readonly kind: keyof MakerRequests;
      readonly answer: DemandResult;
    };

/** Whether a request is one of the engine's. */
export function isOfSession(request: WorkerRequest): request is GapRequest {
  return request.kind !== 'practice' && request.kind !== 'imported';
}
