import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { DemandResult } from '../../geo/gap/assemble-demand.ts';
import type { ExerciseMeshInput } from '../../geo/gap/exercise-mesh.ts';
import type { TravelTimesResult } from '../../geo/gap/travel-times.ts';
import type { GapAnswers, GapReply, GapRequest, GapRequests } from '../../geo/gap/protocol.ts';

/** A table of travel times, and the identifiers its rows may name, each in the order of its list. */
export interface TimesQuestion {
  readonly text: string;
  readonly points: readonly string[];
  readonly hubs: readonly string[];
}

/** What the worker makes of the reader's tables and of practice data, beside the engine's answers. */
export interface MakerRequests {
  readonly practice: ExerciseMeshInput;
  /** A table the reader took in; `codes` of the municipalities, in their order. */
  readonly imported: { readonly source: ImportedDemand; readonly codes: readonly string[] };
  readonly times: TimesQuestion;
}

/** All the worker can be asked. */
export interface WorkerRequests extends GapRequests, MakerRequests {}

/** One kind of request. */
export type WorkerRequestKind = keyof WorkerRequests;

/** What each kind is answered with. */
export interface WorkerAnswers extends GapAnswers {
  readonly practice: DemandResult;
  readonly imported: DemandResult;
  readonly times: TravelTimesResult;
}

/** A request to make something. */
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
      readonly [Kind in keyof MakerRequests]: {
        readonly id: number;
        readonly kind: Kind;
        readonly answer: WorkerAnswers[Kind];
      };
    }[keyof MakerRequests];

/** Whether a request is one of the engine's. */
export function isOfSession(request: WorkerRequest): request is GapRequest {
  return request.kind !== 'practice' && request.kind !== 'imported' && request.kind !== 'times';
}
