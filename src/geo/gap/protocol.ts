import type { FixedLink } from '../../domain/fixed-link.ts';
import type { LongitudeLatitude, Bounds } from '../../domain/position.ts';
import type { Reach } from '../../domain/reach.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import type { DemandPoints } from './demand-points.ts';
import type { DistanceSurface } from './distance-surface.ts';
import type { GapAreas } from './gap-areas.ts';
import type { GapCurves } from './gap-curves.ts';
import type { GapMethod } from './gap-method.ts';
import type { NextBestQuestion, OrWithheld, RankingQuestion } from './gap-results.ts';
import type { NextBest } from './next-best.ts';
import type { GapRanking } from './rank-gaps.ts';
import type { Progress } from './steps.ts';
import type { TravelTimes } from './travel-times.ts';

/*
 * Messages between the page and the worker of the gap explorer. All are plain data that
 * a structured clone carries. Every request is answered once, under its number, after
 * any number of progress reports; requests are taken in the order they come.
 */

/** What each kind of request brings. */
export interface GapRequests {
  /** Demand points, and the outlines that tell islands and municipalities, when loaded. */
  readonly load: {
    readonly demand: DemandPoints;
    readonly areas: GapAreas;
    readonly outlines: readonly OutlinePolygon[] | undefined;
    /** Bridges and tunnels that make one land of two; none where it is left out. */
    readonly fixedLinks?: readonly FixedLink[] | undefined;
  };
  /** Positions of the real hubs, in the order of their table. */
  readonly hubs: { readonly positions: readonly LongitudeLatitude[] };
  /** Which of them count: 1 by hub (`selectHubs`), or all. */
  readonly choose: { readonly chosen: Uint8Array | undefined };
  readonly travelTimes: { readonly times: TravelTimes | undefined };
  /** All hypothetical hubs, in place of those before. */
  readonly hypothetical: { readonly positions: readonly LongitudeLatitude[] };
  /** What answers every limit of a kind of reach: asked once, not at each move of the slider. */
  readonly curves: { readonly kind: Reach['kind'] };
  readonly ranking: RankingQuestion;
  readonly nextBest: NextBestQuestion;
  /** A picture of distances to the hubs that count, hypothetical ones included. */
  readonly surface: {
    readonly bounds: Bounds;
    readonly columns: number;
    readonly rows: number;
    /** Over water, too, even where land is known: for contours, which are cut at the coast later. */
    readonly coversWater?: boolean;
  };
}

/** One kind of request. */
export type GapRequestKind = keyof GapRequests;

/** What each kind of request is answered with. */
export interface GapAnswers {
  readonly load: {
    readonly points: number;
    /** Municipality of each point: stated, found by the outlines, or not known. */
    readonly municipality: Uint16Array;
    readonly landKnown: boolean;
  };
  readonly hubs: { readonly hubs: number };
  readonly choose: { readonly hubs: number };
  readonly travelTimes: OrWithheld<{ readonly entries: number }>;
  readonly hypothetical: { readonly hubs: number };
  readonly curves: OrWithheld<GapCurves>;
  readonly ranking: OrWithheld<GapRanking & { readonly method: GapMethod }>;
  readonly nextBest: OrWithheld<NextBest & { readonly method: GapMethod }>;
  readonly surface: OrWithheld<DistanceSurface>;
}

/** A request; `id` is the page's, and is in every reply to it. */
export type GapRequest =
  | {
      readonly [Kind in GapRequestKind]: {
        readonly id: number;
        readonly kind: Kind;
        readonly question: GapRequests[Kind];
      };
    }[GapRequestKind]
  | { readonly id: number; readonly kind: 'cancel' };

/** A reply. `failed` is our own fault and goes to the error report, not to the reader. */
export type GapReply =
  | {
      readonly [Kind in GapRequestKind]: {
        readonly id: number;
        readonly kind: Kind;
        readonly answer: GapAnswers[Kind];
      };
    }[GapRequestKind]
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'cancelled' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
